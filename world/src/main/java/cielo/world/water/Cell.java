package cielo.world.water;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a solid's volume for buoyancy, in link space.
 *
 * @param axes half edges of its box as vectors
 * @param ball radius if the cell is a whole ball (exact cap), else 0
 */
record Cell(Vec3 at, Vec3[] axes, double volume, double ball) {
  private static final int NX = 4;
  private static final int NY = 3;
  private static final int NZ = 4;
  private static final int FINE = 4; // sample points a cell and axis

  static List<Cell> of(List<Placed> solids) {
    List<Cell> out = new ArrayList<>();
    for (Placed p : solids) {
      switch (p.solid()) {
        case Solid.Ball s -> {
          double r = s.radius();
          out.add(new Cell(p.at().position(), new Vec3[0], 4 / 3.0 * Math.PI * r * r * r, r));
        }
        case Solid.Block s ->
            boxes(p.at(), Vec3.ZERO, new Vec3(s.halfX(), s.halfY(), s.halfZ()), q -> true, out);
        case Solid.Cylinder s -> {
          Vec3 half = new Vec3(s.radius(), s.halfHeight(), s.radius());
          double r2 = s.radius() * s.radius();
          boxes(p.at(), Vec3.ZERO, half, q -> q.x() * q.x() + q.z() * q.z() <= r2, out);
        }
        case Solid.Capsule s -> {
          Vec3 half = new Vec3(s.radius(), s.halfHeight() + s.radius(), s.radius());
          boxes(p.at(), Vec3.ZERO, half, q -> inCapsule(q, s), out);
        }
        case Solid.Hull s -> {
          Outside hull = new Outside(s.points());
          boxes(p.at(), hull.centre(), hull.half(), hull::holds, out);
        }
        case Solid.Shell s -> {}
        case Solid.Terrain s -> {}
      }
    }
    return List.copyOf(out);
  }

  private static boolean inCapsule(Vec3 q, Solid.Capsule s) {
    double y = Math.max(0, Math.abs(q.y()) - s.halfHeight());
    return q.x() * q.x() + y * y + q.z() * q.z() <= s.radius() * s.radius();
  }

  /** Is a point within the shape. */
  private interface Within {
    boolean test(Vec3 p);
  }

  private static void boxes(Pose at, Vec3 centre, Vec3 half, Within within, List<Cell> out) {
    Vec3 h = new Vec3(half.x() / NX, half.y() / NY, half.z() / NZ);
    Vec3[] axes = {
      at.rotation().rotate(new Vec3(h.x(), 0, 0)),
      at.rotation().rotate(new Vec3(0, h.y(), 0)),
      at.rotation().rotate(new Vec3(0, 0, h.z()))
    };
    double whole = 8 * h.x() * h.y() * h.z();
    for (int i = 0; i < NX; i++) {
      for (int j = 0; j < NY; j++) {
        for (int k = 0; k < NZ; k++) {
          Vec3 c =
              new Vec3(
                      half.x() * (2 * (i + .5) / NX - 1),
                      half.y() * (2 * (j + .5) / NY - 1),
                      half.z() * (2 * (k + .5) / NZ - 1))
                  .plus(centre);
          Vec3 sum = Vec3.ZERO;
          int n = 0;
          for (int s = 0; s < FINE * FINE * FINE; s++) {
            Vec3 p =
                c.plus(
                    new Vec3(
                        h.x() * fine(s % FINE),
                        h.y() * fine(s / FINE % FINE),
                        h.z() * fine(s / FINE / FINE)));
            if (within.test(p)) {
              sum = sum.plus(p);
              n++;
            }
          }
          if (n > 0) {
            Vec3 middle = at.apply(sum.times(1.0 / n));
            out.add(new Cell(middle, axes, whole * n / (FINE * FINE * FINE), 0));
          }
        }
      }
    }
  }

  private static double fine(int i) {
    return 2 * (i + .5) / FINE - 1;
  }

  /** A convex hull by its extent in many directions: fast, a few per cent too large at most. */
  private static final class Outside {
    private static final int DIRECTIONS = 160;
    private final double[] d = new double[4 * DIRECTIONS];
    private Vec3 min = new Vec3(1e9, 1e9, 1e9);
    private Vec3 max = new Vec3(-1e9, -1e9, -1e9);

    Outside(float[] p) {
      for (int i = 0; i + 2 < p.length; i += 3) {
        min =
            new Vec3(
                Math.min(min.x(), p[i]), Math.min(min.y(), p[i + 1]), Math.min(min.z(), p[i + 2]));
        max =
            new Vec3(
                Math.max(max.x(), p[i]), Math.max(max.y(), p[i + 1]), Math.max(max.z(), p[i + 2]));
      }
      double golden = Math.PI * (3 - Math.sqrt(5));
      for (int k = 0; k < DIRECTIONS; k++) {
        double y = 1 - 2 * (k + .5) / DIRECTIONS;
        double r = Math.sqrt(1 - y * y);
        double x = r * StrictMath.cos(golden * k);
        double z = r * StrictMath.sin(golden * k);
        double far = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 2 < p.length; i += 3) {
          far = Math.max(far, x * p[i] + y * p[i + 1] + z * p[i + 2]);
        }
        d[4 * k] = x;
        d[4 * k + 1] = y;
        d[4 * k + 2] = z;
        d[4 * k + 3] = far;
      }
    }

    Vec3 centre() {
      return min.plus(max).times(.5);
    }

    Vec3 half() {
      return max.minus(min).times(.5);
    }

    boolean holds(Vec3 p) {
      for (int k = 0; k < d.length; k += 4) {
        if (p.x() * d[k] + p.y() * d[k + 1] + p.z() * d[k + 2] > d[k + 3]) {
          return false;
        }
      }
      return true;
    }
  }
}
