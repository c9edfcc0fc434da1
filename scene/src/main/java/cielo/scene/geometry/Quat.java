package cielo.scene.geometry;

/** A unit quaternion: a rotation. */
public record Quat(double x, double y, double z, double w) {
  public static final Quat IDENTITY = new Quat(0, 0, 0, 1);

  /** Rotation by {@code angleRad} about {@code axis} (any length but zero). */
  public static Quat about(Vec3 axis, double angleRad) {
    Vec3 u = axis.unit();
    double s = StrictMath.sin(angleRad / 2);
    return new Quat(u.x() * s, u.y() * s, u.z() * s, StrictMath.cos(angleRad / 2));
  }

  /** Rotation about the vertical: positive turns +z towards +x. */
  public static Quat yaw(double angleRad) {
    return about(Vec3.UP, angleRad);
  }

  /** The shortest rotation that takes direction {@code from} to {@code to}. */
  public static Quat between(Vec3 from, Vec3 to) {
    Vec3 a = from.unit();
    Vec3 b = to.unit();
    double d = a.dot(b);
    if (d < -0.999999) {
      Vec3 side = Math.abs(a.x()) < 0.9 ? a.cross(Vec3.X) : a.cross(Vec3.UP);
      return about(side, Math.PI);
    }
    Vec3 c = a.cross(b);
    return new Quat(c.x(), c.y(), c.z(), 1 + d).unit();
  }

  /** This rotation after {@code o}. */
  public Quat times(Quat o) {
    return new Quat(
        w * o.x + x * o.w + y * o.z - z * o.y,
        w * o.y - x * o.z + y * o.w + z * o.x,
        w * o.z + x * o.y - y * o.x + z * o.w,
        w * o.w - x * o.x - y * o.y - z * o.z);
  }

  public Quat inverse() {
    return new Quat(-x, -y, -z, w);
  }

  public Quat unit() {
    double n = 1 / Math.sqrt(x * x + y * y + z * z + w * w);
    return new Quat(x * n, y * n, z * n, w * n);
  }

  public Vec3 rotate(Vec3 v) {
    double tx = 2 * (y * v.z() - z * v.y());
    double ty = 2 * (z * v.x() - x * v.z());
    double tz = 2 * (x * v.y() - y * v.x());
    return new Vec3(
        v.x() + w * tx + y * tz - z * ty,
        v.y() + w * ty + z * tx - x * tz,
        v.z() + w * tz + x * ty - y * tx);
  }

  /** Spherical interpolation along the shorter arc, t in [0, 1]. */
  public Quat slerp(Quat o, double t) {
    double d = x * o.x + y * o.y + z * o.z + w * o.w;
    double sign = d < 0 ? -1 : 1;
    d = Math.abs(d);
    double a = 1 - t;
    double b = t;
    if (d < 0.9995) {
      double angle = StrictMath.acos(d);
      double s = StrictMath.sin(angle);
      a = StrictMath.sin(a * angle) / s;
      b = StrictMath.sin(b * angle) / s;
    }
    b *= sign;
    return new Quat(x * a + o.x * b, y * a + o.y * b, z * a + o.z * b, w * a + o.w * b).unit();
  }
}
