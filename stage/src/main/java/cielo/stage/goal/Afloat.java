package cielo.stage.goal;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import java.util.Locale;

/** Goals about staying up in water or air, or going under. */
final class Afloat {
  private Afloat() {}

  /**
   * In water: late in the act a part of it shows above the surface. In air: clear of the ground.
   */
  static Judgement floats(Witness w, Player p) {
    double least = Double.MAX_VALUE;
    boolean wet = false;
    for (double t = 0.7 * w.end(); t <= w.end(); t += Witness.LOOK) {
      Box b = w.box(p, t);
      double level = w.water(b.centre());
      boolean over = !Double.isNaN(level);
      wet |= over;
      double shows = over ? b.max().y() - level + allowance(p) : w.clearance(p, t) - 0.03;
      least = Math.min(least, shows);
    }
    double drift = w.centre(p, 0.7 * w.end()).y() - w.centre(p, w.end()).y();
    boolean falls = drift > Math.max(0.5, p.size().y());
    if (least > 0 && !falls) {
      return Judgement.yes(Double.NaN, wet ? "floats on the water" : "stays in the air");
    }
    String low =
        wet ? String.format(Locale.ROOT, "is %.2f m under water", -least) : "lies on the ground";
    return Judgement.no(0.5 / (1 + Math.abs(Math.min(0, least))), falls ? "falls" : low);
  }

  /** Waves and what is washed over: a little under the rest level is still at the surface. */
  private static double allowance(Player p) {
    return Math.min(0.12, 0.3 * p.size().y() + 0.02);
  }

  static Judgement sinks(Witness w, Player p) {
    Vec3 c = w.centre(p, w.end());
    double way = w.centre(p, 0).y() - c.y();
    double need = 0.8 * p.size().y();
    double level = w.water(c);
    boolean under = Double.isNaN(level) || w.box(p, w.end()).max().y() < level;
    if (way > need && under) {
      return Judgement.yes(Double.NaN, "goes under");
    }
    return Judgement.no(
        0.5 * Math.clamp(way / need, 0, 1), under ? "stays up" : "is still at the surface");
  }
}
