package cielo.scene.geometry;

/** A rigid placement: rotate, then move. */
public record Pose(Vec3 position, Quat rotation) {
  public static final Pose IDENTITY = new Pose(Vec3.ZERO, Quat.IDENTITY);

  public static Pose at(Vec3 position) {
    return new Pose(position, Quat.IDENTITY);
  }

  public static Pose at(double x, double y, double z) {
    return at(new Vec3(x, y, z));
  }

  /** At a point, turned about the vertical. */
  public static Pose facing(Vec3 position, double yawRad) {
    return new Pose(position, Quat.yaw(yawRad));
  }

  public Vec3 apply(Vec3 p) {
    return rotation.rotate(p).plus(position);
  }

  /** This placement of something placed by {@code inner}. */
  public Pose times(Pose inner) {
    return new Pose(apply(inner.position), rotation.times(inner.rotation));
  }

  public Pose inverse() {
    Quat q = rotation.inverse();
    return new Pose(q.rotate(position).times(-1), q);
  }
}
