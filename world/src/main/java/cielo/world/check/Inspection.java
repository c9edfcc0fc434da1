package cielo.world.check;

import cielo.scene.take.Act;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;

/** Finds what looks wrong in the tracks of an act. Pure. */
public final class Inspection {
  /*
   * Energy is judged only between two frames that lie more than 0.1 s from any blow: e = v^2 / 2 + g y
   * may not grow by more than 5 J/kg in a tenth of a second unless something carries the body, which
   * shows as acceleration; the limit is far above wind and below what a broken solver does.
   */
  private static final double JUMP_M = 0.02;
  private static final double LOWEST_M = -60;
  private static final double ENERGY_JKG = 5;
  private static final double TREMBLE_MS = 0.02;
  private static final int WINDOW = 60; // frames, half a second

  private Inspection() {}

  /** All findings, at most one a kind and track, in the order of tracks. */
  public static List<Finding> of(Act act, double gravityMs2) {
    List<Finding> out = new ArrayList<>();
    for (Track t : act.tracks()) {
      numbers(t, out);
      if (t.count() > 1) {
        jump(t, out);
        fell(t, out);
        energy(t, gravityMs2, out);
        trembles(t, out);
      }
    }
    return out;
  }

  /** Time from which a track is slower than 1 cm/s for good, s; infinity if it never rests. */
  public static double restsFrom(Track t) {
    if (t.count() == 1) {
      return Math.max(0, t.from());
    }
    int k = t.count();
    while (k > 0 && speed(t, k - 1) < 0.01) {
      k--;
    }
    return k == t.count() ? Double.POSITIVE_INFINITY : k / t.rateHz();
  }

  private static void numbers(Track t, List<Finding> out) {
    for (int k = 0; k < t.count(); k++) {
      double norm = 0;
      boolean finite = true;
      for (int c = 0; c < Track.STRIDE; c++) {
        float v = value(t, k, c);
        finite &= Float.isFinite(v);
        norm += c >= 3 && c < 7 ? v * (double) v : 0;
      }
      if (!finite || Math.abs(norm - 1) > 1e-3) {
        out.add(finding(Finding.Kind.BROKEN_NUMBER, t, k, norm));
        return;
      }
    }
  }

  private static void jump(Track t, List<Finding> out) {
    double h = 1 / t.rateHz();
    for (int k = 1; k < t.count(); k++) {
      if (!t.shownAt((k - 1) * h) || !t.shownAt(k * h)) {
        continue;
      }
      double way = 0;
      for (int c = 0; c < 3; c++) {
        double d = value(t, k, c) - value(t, k - 1, c);
        way += d * d;
      }
      double far = Math.sqrt(way) - Math.max(speed(t, k - 1), speed(t, k)) * h;
      if (far > JUMP_M) {
        out.add(finding(Finding.Kind.JUMP, t, k, far));
        return;
      }
    }
  }

  private static void fell(Track t, List<Finding> out) {
    for (int k = 0; k < t.count(); k++) {
      if (value(t, k, 1) < LOWEST_M) {
        out.add(finding(Finding.Kind.FELL_OUT, t, k, -value(t, k, 1)));
        return;
      }
    }
  }

  private static void energy(Track t, double g, List<Finding> out) {
    int span = (int) (t.rateHz() / 10);
    for (int k = span; k < t.count(); k++) {
      double from = (k - span) / t.rateHz();
      double to = k / t.rateHz();
      if (!t.shownAt(from) || !t.shownAt(to) || blow(t, from - 0.1, to + 0.1)) {
        continue;
      }
      double gain = specific(t, k, g) - specific(t, k - span, g);
      if (gain > ENERGY_JKG) {
        out.add(finding(Finding.Kind.GAINED_ENERGY, t, k, gain));
        return;
      }
    }
  }

  private static boolean blow(Track t, double from, double to) {
    for (float b : t.breaks()) {
      if (b >= from && b <= to) {
        return true;
      }
    }
    return false;
  }

  private static double specific(Track t, int k, double g) {
    double v = speed(t, k);
    return v * v / 2 + g * value(t, k, 1);
  }

  private static void trembles(Track t, List<Finding> out) {
    int n = t.count();
    if (n < WINDOW || !t.shownAt((n - 1) / t.rateHz())) {
      return;
    }
    double sum = 0;
    double way = 0;
    for (int k = n - WINDOW; k < n; k++) {
      sum += speed(t, k);
    }
    for (int c = 0; c < 3; c++) {
      double d = value(t, n - 1, c) - value(t, n - WINDOW, c);
      way += d * d;
    }
    double mean = sum / WINDOW;
    if (mean > TREMBLE_MS && mean < 0.3 && Math.sqrt(way) < 0.1 * mean * WINDOW / t.rateHz()) {
      out.add(finding(Finding.Kind.TREMBLES, t, n - 1, mean));
    }
  }

  private static Finding finding(Finding.Kind kind, Track t, int frame, double amount) {
    return new Finding(kind, t.entity(), t.link(), frame / t.rateHz(), amount);
  }

  private static double speed(Track t, int k) {
    double x = value(t, k, 7);
    double y = value(t, k, 8);
    double z = value(t, k, 9);
    return Math.sqrt(x * x + y * y + z * z);
  }

  private static float value(Track t, int k, int c) {
    return t.samples()[k * Track.STRIDE + c];
  }
}
