package cielo.scene.geometry;

/** An axis-aligned box, metres. */
public record Box(Vec3 min, Vec3 max) {
  public static Box of(double x0, double y0, double z0, double x1, double y1, double z1) {
    return new Box(new Vec3(x0, y0, z0), new Vec3(x1, y1, z1));
  }

  /** The box of the given half sizes round a centre. */
  public static Box around(Vec3 centre, Vec3 half) {
    return new Box(centre.minus(half), centre.plus(half));
  }

  public Vec3 size() {
    return max.minus(min);
  }

  public Vec3 centre() {
    return min.plus(max).times(0.5);
  }

  public Box union(Box o) {
    return of(
        Math.min(min.x(), o.min.x()),
        Math.min(min.y(), o.min.y()),
        Math.min(min.z(), o.min.z()),
        Math.max(max.x(), o.max.x()),
        Math.max(max.y(), o.max.y()),
        Math.max(max.z(), o.max.z()));
  }

  public Box grow(double by) {
    Vec3 d = new Vec3(by, by, by);
    return new Box(min.minus(d), max.plus(d));
  }

  public boolean contains(Vec3 p) {
    return p.x() >= min.x()
        && p.x() <= max.x()
        && p.y() >= min.y()
        && p.y() <= max.y()
        && p.z() >= min.z()
        && p.z() <= max.z();
  }

  public boolean overlaps(Box o) {
    return min.x() < o.max.x()
        && o.min.x() < max.x()
        && min.y() < o.max.y()
        && o.min.y() < max.y()
        && min.z() < o.max.z()
        && o.min.z() < max.z();
  }

  /** The axis-aligned box that holds this one after {@code pose}. */
  public Box moved(Pose pose) {
    Box out = null;
    for (int i = 0; i < 8; i++) {
      Vec3 corner =
          pose.apply(
              new Vec3(
                  (i & 1) == 0 ? min.x() : max.x(),
                  (i & 2) == 0 ? min.y() : max.y(),
                  (i & 4) == 0 ? min.z() : max.z()));
      Box dot = new Box(corner, corner);
      out = out == null ? dot : out.union(dot);
    }
    return java.util.Objects.requireNonNull(out);
  }
}
