package cielo.stage.goal;

import static cielo.stage.goal.Judgement.no;
import static cielo.stage.goal.Judgement.of;
import static cielo.stage.goal.Judgement.yes;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Goal;
import cielo.scene.take.Contact;
import cielo.stage.action.Compass;
import cielo.stage.cast.Player;
import java.util.List;
import java.util.Locale;

/** Goals about standing, falling over, breaking and coming to rest. */
final class Stance {
  private Stance() {}

  /**
   * At rest at the end; or at rest once it has moved, until something else pushes it again; or at
   * rest until it is struck.
   */
  static Judgement rests(Witness w, Player p) {
    double still = 0;
    boolean moved = false;
    double struck = struck(w, p);
    double last = 0;
    for (double t = 0.1; t <= w.end() - 0.04; t += Witness.LOOK) {
      double v = w.speed(p, t);
      boolean late = t > w.end() - 0.5;
      last = late ? Math.max(last, v) : 0;
      still = v < 0.01 ? still + Witness.LOOK : 0;
      moved |= v > 0.1;
      if (still >= 0.5 && moved) {
        return yes(t - still, "at rest from " + Verifiers.seconds(t - still));
      }
      if (still >= 0.3 && !moved && t > struck - 0.1) {
        return yes(0, "at rest until " + Verifiers.seconds(struck));
      }
    }
    if (last < 0.02) {
      return yes(Math.max(0, w.end() - 0.5), "at rest at the end");
    }
    return no(
        0.6 / (1 + last), String.format(Locale.ROOT, "still moves at %.2f m/s at the end", last));
  }

  /** First real blow by another of the cast, or never (infinity). */
  private static double struck(Witness w, Player p) {
    for (Contact c : w.contacts(p, null)) {
      if (c.a() >= 0 && c.b() >= 0 && c.closingMs() > 0.2 && c.t() > 0.4) {
        return c.t();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  static Judgement breaks(Witness w, Player p) {
    double t = w.broken(p);
    if (!Double.isNaN(t)) {
      return yes(t, "breaks at " + Verifiers.seconds(t));
    }
    double hardest = w.contacts(p, null).stream().mapToDouble(Contact::impulseNs).max().orElse(0);
    return no(hardest / (1 + hardest), "stays whole");
  }

  static Judgement survives(Witness w, Player p) {
    double t = w.broken(p);
    return Double.isNaN(t)
        ? yes(Double.NaN, "it is whole")
        : no(0, "it breaks at " + Verifiers.seconds(t));
  }

  static Judgement allBut(Witness w, Goal.AllBut g) {
    List<Player> all = w.of(g.group());
    if (all.isEmpty()) {
      return no(0, "\"" + g.group() + "\" is not filmed");
    }
    int out = 0;
    for (Player p : all) {
      boolean did =
          switch (g.event()) {
            case "break", "shatter", "burst" -> !Double.isNaN(w.broken(p));
            case "move" -> w.centre(p, w.end()).distance(w.centre(p, 0)) > 0.5 * Witness.extent(p);
            default -> down(w, p);
          };
      out += did ? 0 : 1;
    }
    String why = out + " of " + all.size() + " remain";
    return out == g.n() ? yes(w.end(), why) : no(0.9 / (1 + Math.abs(out - g.n())), why);
  }

  private static boolean down(Witness w, Player p) {
    return w.tilt(p, w.end()) > Math.toRadians(45)
        || w.centre(p, w.end()).y() < w.centre(p, 0).y() - 0.45 * p.size().y()
        || !Double.isNaN(w.broken(p));
  }

  static Judgement topples(Witness w, Player p, String direction) {
    double tilt = w.tilt(p, w.end());
    boolean fell = w.centre(p, w.end()).y() < w.centre(p, 0).y() - 0.3 * p.size().y();
    if (tilt < Math.toRadians(60) && !fell) {
      return no(
          tilt / Math.PI,
          String.format(Locale.ROOT, "tilts by %.0f degrees only", Math.toDegrees(tilt)));
    }
    Vec3 shift = w.centre(p, w.end()).minus(w.centre(p, 0));
    boolean aside = !direction.isEmpty() && !direction.equals("down") && !direction.equals("up");
    if (aside && shift.dot(Compass.of(direction)) <= 0) {
      return no(0.5, "falls the other way");
    }
    for (double t = 0; t < w.end(); t += Witness.LOOK) {
      if (w.tilt(p, t) > Math.toRadians(45)) {
        return yes(t, "topples at " + Verifiers.seconds(t));
      }
    }
    return yes(w.end(), "falls");
  }

  /** A stack or row: most members leave their place; the lowest may stay. */
  static Judgement collapses(Witness w, List<Player> all) {
    long down = all.stream().filter(p -> down(w, p)).count();
    String why = down + " of " + all.size() + " fall";
    return down >= Math.ceil(0.5 * all.size())
        ? yes(Double.NaN, why)
        : no(0.9 * down / all.size(), why);
  }

  static Judgement staysUp(Witness w, Player p) {
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      if (w.tilt(p, t) > Math.toRadians(20)
          || w.centre(p, t).y() < w.centre(p, 0).y() - 0.3 * p.size().y()) {
        return no(t / w.end(), "falls at " + Verifiers.seconds(t));
      }
    }
    return of(Double.isNaN(w.broken(p)), "stays upright");
  }
}
