package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** A rope: capsules joined by point joints, and one leash from end to end. */
final class Rope implements Limp {
  /*
   * Light capsules with a heavy load stretch by up to 60 % (an iterative solver passes the load on one
   * joint a sweep); the leash, one distance joint as long as the rope, cuts that to 0.2 %. A rope
   * longer than the way between its ends starts as an arc: directions of its pieces run evenly from
   * +q to -q about the straight line, sagging down, with q such that the chord fits.
   */
  static final int TIED_TO_WORLD = -1;
  static final int LOOSE = -2;

  private final Bodies bodies;
  private final List<Rigid> capsules;
  private final double piece;
  private final Soft.Rope rope;

  Rope(Soft.Rope rope, Bodies bodies, List<Rigid> capsules) {
    this.bodies = bodies;
    this.rope = rope;
    this.capsules = capsules;
    this.piece = length(rope) / rope.segments();
  }

  static double length(Soft.Rope r) {
    boolean both = r.a() != LOOSE && r.b() != LOOSE;
    return both ? Math.max(r.lengthM(), r.from().distance(r.to())) : r.lengthM();
  }

  /** The link that one capsule is. */
  static Link link(Soft.Rope r) {
    double piece = length(r) / r.segments();
    double half = Math.max(1e-3, piece / 2 - r.radiusM());
    double area = Math.PI * r.radiusM() * r.radiusM();
    double kg = Math.max(1e-4, r.material().matter().densityKgM3() * area * piece);
    return new Link(
        r.name(),
        Pose.IDENTITY,
        List.of(),
        List.of(new Placed(new Solid.Capsule(half, r.radiusM()), Pose.IDENTITY, r.material())),
        kg);
  }

  /** Poses of the capsules at rest, model space. */
  static List<Pose> rest(Soft.Rope r) {
    List<Vec3> p = line(r);
    List<Pose> out = new ArrayList<>();
    for (int i = 0; i < r.segments(); i++) {
      Vec3 along = p.get(i + 1).minus(p.get(i));
      out.add(new Pose(p.get(i).lerp(p.get(i + 1), 0.5), Quat.between(Vec3.UP, along)));
    }
    return out;
  }

  /** The rope's corner points at rest, model space. */
  static List<Vec3> line(Soft.Rope r) {
    int n = r.segments();
    double length = length(r);
    Vec3 way = r.to().minus(r.from());
    boolean both = r.a() != LOOSE && r.b() != LOOSE;
    Vec3 ahead = way.length() > 1e-6 ? way.unit() : Vec3.X;
    double chord = both ? way.length() / length : 1;
    Vec3 down = Vec3.UP.times(-1);
    Vec3 sag = down.minus(ahead.times(down.dot(ahead)));
    sag = sag.length() > 0.05 ? sag.unit() : Hold.across(ahead);
    double low = 0;
    double high = Math.PI;
    for (int k = 0; k < 50; k++) {
      double q = (low + high) / 2;
      if (chord(n, q) > chord) {
        low = q;
      } else {
        high = q;
      }
    }
    double q = chord > 0.999999 ? 0 : low;
    List<Vec3> out = new ArrayList<>();
    Vec3 at = r.a() == LOOSE && r.b() != LOOSE ? r.to().minus(ahead.times(length)) : r.from();
    out.add(at);
    for (int i = 0; i < n; i++) {
      double angle = q * (1 - 2 * (i + 0.5) / n);
      at =
          at.plus(ahead.times(StrictMath.cos(angle) * length / n))
              .plus(sag.times(StrictMath.sin(angle) * length / n));
      out.add(at);
    }
    return out;
  }

  private static double chord(int n, double q) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += StrictMath.cos(q * (1 - 2 * (i + 0.5) / n));
    }
    return sum / n;
  }

  @Override
  public int points() {
    return capsules.size() + 1;
  }

  @Override
  public void read(float[] out, int offset) {
    Vec3 before = null;
    for (int i = 0; i < capsules.size(); i++) {
      Pose p = capsules.get(i).pose();
      Vec3 half = p.rotation().rotate(Vec3.UP).times(piece / 2);
      Vec3 start = p.position().minus(half);
      put(out, offset + 3 * i, before == null ? start : before.lerp(start, 0.5));
      before = p.position().plus(half);
    }
    if (before != null) {
      put(out, offset + 3 * capsules.size(), before);
    }
  }

  private static void put(float[] out, int o, Vec3 p) {
    out[o] = (float) p.x();
    out[o + 1] = (float) p.y();
    out[o + 2] = (float) p.z();
  }

  @Override
  public void act(double t) {}

  @Override
  public void put(Pose at) {
    List<Pose> rest = rest(rope);
    for (int i = 0; i < capsules.size(); i++) {
      bodies.put(capsules.get(i), at.times(rest.get(i)), Vec3.ZERO, Vec3.ZERO);
    }
  }

  @Override
  public void close() {}
}
