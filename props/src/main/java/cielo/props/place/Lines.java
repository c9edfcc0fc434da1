package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;

/** Paint on level ground: courts, roads, car parks. A few millimetres above what it lies on. */
final class Lines {
  private final Piece piece;
  private final Material paint;
  private final double y;

  Lines(Piece piece, Material paint, double y) {
    this.piece = piece;
    this.paint = paint;
    this.y = y;
  }

  Lines rectangle(double x0, double z0, double x1, double z1) {
    piece.level(paint, Math.min(x0, x1), Math.min(z0, z1), Math.max(x0, x1), Math.max(z0, z1), y);
    return this;
  }

  /** The outline of a rectangle, lines inside it. */
  Lines frame(double x0, double z0, double x1, double z1, double w) {
    rectangle(x0, z0, x1, z0 + w).rectangle(x0, z1 - w, x1, z1);
    return rectangle(x0, z0 + w, x0 + w, z1 - w).rectangle(x1 - w, z0 + w, x1, z1 - w);
  }

  /** Part of a ring; angles in radians from +x towards +z. */
  Lines arc(double cx, double cz, double radius, double from, double to, double w, int steps) {
    MeshBuilder b = piece.flat(paint);
    int first = b.vertices();
    for (int i = 0; i <= steps; i++) {
      double a = from + (to - from) * i / steps;
      double c = StrictMath.cos(a);
      double s = StrictMath.sin(a);
      for (int k = 0; k < 2; k++) {
        double r = radius - w / 2 + k * w;
        b.vertex(new Vec3(cx + r * c, y, cz + r * s), Vec3.UP, r * a, k * w);
      }
    }
    for (int i = 0; i < steps; i++) {
      int o = first + 2 * i;
      b.quad(o, o + 2, o + 3, o + 1);
    }
    return this;
  }

  /** A filled disc. */
  Lines disc(double cx, double cz, double radius, int steps) {
    MeshBuilder b = piece.flat(paint);
    int o = b.vertex(new Vec3(cx, y, cz), Vec3.UP, cx, cz);
    for (int i = 0; i <= steps; i++) {
      double a = 2 * Math.PI * i / steps;
      b.vertex(
          new Vec3(cx + radius * StrictMath.cos(a), y, cz + radius * StrictMath.sin(a)),
          Vec3.UP,
          cx,
          cz);
    }
    for (int i = 0; i < steps; i++) {
      b.triangle(o, o + 2 + i, o + 1 + i);
    }
    return this;
  }
}
