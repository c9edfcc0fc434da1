package cielo.stage.camera;

import cielo.scene.camera.View;
import cielo.scene.take.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which set-up is shown when, within one shot.
 *
 * @param from film time at which each set-up begins
 */
record Edit(Shot shot, List<Rig> rigs, List<Double> from) {
  /*
   * All edits of up to three parts of at least 1.25 s each are scored:
   * 10 for each named thing that is seen for a second on end in one part,
   * - 1 for each cut, - 0.4 for each event whose things are not all there,
   * - 1.5 if no part shows everything, - 0.3 if the wide set-up does not come first.
   */
  private static final int PART = Coverage.ENOUGH;

  Edit(Shot shot, List<Rig> rigs) {
    this(shot, rigs, List.of(shot.from()));
  }

  /** The best order of set-ups; the first one given is the widest. */
  static Edit of(Shot shot, List<Coverage> pool, List<Coverage.Event> events) {
    int n = Coverage.looks(shot);
    List<int[]> best = List.of(new int[] {0, 0});
    double most = score(pool, best, events, n);
    for (List<int[]> parts : orders(pool.size(), n)) {
      double s = score(pool, parts, events, n);
      if (s > most + 1e-9) {
        most = s;
        best = parts;
      }
    }
    return new Edit(
        shot,
        best.stream().map(p -> pool.get(p[0]).rig()).toList(),
        best.stream().map(p -> shot.from() + p[1] / Coverage.HZ).toList());
  }

  /** The view at film time {@code t}. */
  View at(double t) {
    int k = 0;
    while (k + 1 < from.size() && t >= from.get(k + 1) - 1e-9) {
      k++;
    }
    double f = Math.clamp((t - shot.from()) / (shot.to() - shot.from()), 0, 1);
    return rigs.get(k).at(shot.actTime(t), f, t);
  }

  /** Parts as {set-up, first look}. */
  private static List<List<int[]>> orders(int setups, int n) {
    List<List<int[]>> out = new ArrayList<>();
    for (int a = 0; a < setups; a++) {
      out.add(List.of(new int[] {a, 0}));
      for (int b = 0; b < setups; b++) {
        for (int cut = PART; a != b && cut <= n - PART; cut++) {
          out.add(List.of(new int[] {a, 0}, new int[] {b, cut}));
          for (int c = 0; c < setups; c++) {
            for (int next = cut + PART; c != b && next <= n - PART; next++) {
              out.add(List.of(new int[] {a, 0}, new int[] {b, cut}, new int[] {c, next}));
            }
          }
        }
      }
    }
    return out;
  }

  private static double score(
      List<Coverage> pool, List<int[]> parts, List<Coverage.Event> events, int n) {
    double score = -(parts.size() - 1);
    boolean whole = false;
    boolean[] done = new boolean[pool.getFirst().well().size()];
    for (int k = 0; k < parts.size(); k++) {
      Coverage c = pool.get(parts.get(k)[0]);
      int from = parts.get(k)[1];
      int to = k + 1 < parts.size() ? parts.get(k + 1)[1] : n;
      int role = 0;
      boolean all = true;
      for (Map.Entry<String, boolean[]> e : c.well().entrySet()) {
        done[role++] |= run(e.getValue(), from, to) >= Math.min(Coverage.ENOUGH, n);
        all &= run(Objects.requireNonNull(c.present().get(e.getKey())), from, to) > 1;
      }
      whole |= all;
      for (Coverage.Event event : events) {
        if (event.look() >= from && event.look() < to) {
          boolean shown =
              event.roles().stream()
                  .allMatch(r -> Objects.requireNonNull(c.present().get(r))[event.look()]);
          score -= shown ? 0 : 0.4;
        }
      }
    }
    for (boolean d : done) {
      score += d ? 10 : 0;
    }
    return score - (whole ? 0 : 1.5) - (parts.getFirst()[0] == 0 ? 0 : 0.3);
  }

  private static int run(boolean[] seen, int from, int to) {
    return Coverage.longest(java.util.Arrays.copyOfRange(seen, from, to));
  }
}
