package cielo.world.water;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Waves;
import cielo.scene.shape.Placed;
import java.util.List;

/** A body as water sees it: 4 x 3 x 4 cells a solid. Immutable. */
public final class Buoy {
  /*
   * Each cell lifts rho g V up to the local wave height (a cell that the surface cuts counts by the
   * share below it along its own vertical extent: exact for upright boxes; balls by the exact cap).
   * Drag is linear plus quadratic, relative to the water that moves under the waves: a floating body
   * sheds waves when it heaves (1.5 / s) and glides easily (0.15 / s); a sinking one reaches
   * v = sqrt(2 m' g / (rho Cd A)) with Cd A = 0.6 V^(2/3).
   */
  private static final double WATER_KGM3 = 1000;
  private static final double HEAVE = 1.5;
  private static final double GLIDE = 0.15;
  private static final double DRAG_AREA = 0.6;

  private final List<Cell> cells;
  private final double volume;
  private final double reach;

  public Buoy(List<Placed> solids) {
    cells = Cell.of(solids);
    double v = 0;
    double far = 0;
    for (Cell c : cells) {
      v += c.volume();
      double size = c.ball();
      for (Vec3 a : c.axes()) {
        size += a.length();
      }
      far = Math.max(far, c.at().length() + size);
    }
    volume = v;
    reach = far;
  }

  /** Of all solids, m3. */
  public double volume() {
    return volume;
  }

  /** Forces at time {@code t}. */
  public Immersion in(Waves waves, double t, Motion m, double gravityMs2) {
    Vec3 o = m.origin().position();
    if (!waves.covers(o.x(), o.z())
        || o.y() - reach > waves.water().level() + 2 * waves.water().waveM()) {
      return Immersion.DRY;
    }
    Vec3 lift = Vec3.ZERO;
    Vec3 drag = Vec3.ZERO;
    Vec3 torque = Vec3.ZERO;
    double wet = 0;
    Quat q = m.origin().rotation();
    double share = DRAG_AREA * StrictMath.cbrt(1 / Math.max(1e-9, volume));
    for (Cell c : cells) {
      Vec3 p = m.origin().apply(c.at());
      double h = waves.height(p.x(), p.z(), t);
      double below;
      if (c.ball() > 0) {
        double r = c.ball();
        double cap = Math.clamp(h - p.y() + r, 0, 2 * r);
        below = cap * cap * (3 * r - cap) / (4 * r * r * r);
        p = cap < 2 * r ? p.minus(Vec3.UP.times(capOffset(cap, r))) : p;
      } else {
        double e = 0;
        for (Vec3 a : c.axes()) {
          e += Math.abs(q.rotate(a).y());
        }
        below = Math.clamp((h - p.y()) / (2 * Math.max(1e-6, e)) + .5, 0, 1);
      }
      if (below <= 0) {
        continue;
      }
      double v = c.volume() * below;
      Vec3 up = Vec3.UP.times(WATER_KGM3 * gravityMs2 * v);
      Vec3 through = m.velocityAt(p).minus(waves.flow(p.x(), p.z(), t));
      double mass = WATER_KGM3 * v;
      double square = .5 * WATER_KGM3 * share * v * through.length();
      Vec3 against =
          new Vec3(
              -(GLIDE * mass + square) * through.x(),
              -(HEAVE * mass + square) * through.y(),
              -(GLIDE * mass + square) * through.z());
      lift = lift.plus(up);
      drag = drag.plus(against);
      torque = torque.plus(p.minus(m.centre()).cross(up.plus(against)));
      wet += v;
    }
    return new Immersion(lift, drag, torque, wet);
  }

  /** How far below the ball's centre the centre of its wet cap lies. */
  private static double capOffset(double cap, double r) {
    double d = 2 * r - cap;
    return cap <= 0 ? r : 3 * d * d / (4 * (3 * r - cap));
  }
}
