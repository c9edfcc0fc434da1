package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Solid;

/** Draws into a piece in a frame of its own: x right, y up, z towards whoever looks at the face. */
final class Frame {
  final Piece piece;
  private final Pose at;

  Frame(Piece piece, Pose at) {
    this.piece = piece;
    this.at = at;
  }

  static Frame facing(Piece piece, double x, double y, double z, double yaw) {
    return new Frame(piece, Pose.facing(new Vec3(x, y, z), yaw));
  }

  Vec3 apply(double x, double y, double z) {
    return at.apply(new Vec3(x, y, z));
  }

  Pose pose(double x, double y, double z) {
    return at.times(Pose.at(x, y, z));
  }

  private MeshBuilder heap(Material m, boolean casts, double x, double y, double z) {
    return (casts ? piece.of(m) : piece.flat(m)).at(at.times(Pose.at(x, y, z)));
  }

  Frame box(
      Material m, double x0, double y0, double z0, double x1, double y1, double z1, double bevel) {
    heap(m, true, (x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
        .box(x1 - x0, y1 - y0, z1 - z0, bevel, 1);
    return this;
  }

  Frame flatBox(
      Material m, double x0, double y0, double z0, double x1, double y1, double z1, double bevel) {
    heap(m, false, (x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
        .box(x1 - x0, y1 - y0, z1 - z0, bevel, 1);
    return this;
  }

  Frame block(Material m, double x0, double y0, double z0, double x1, double y1, double z1) {
    piece.solid(
        m,
        new Solid.Block((x1 - x0) / 2, (y1 - y0) / 2, (z1 - z0) / 2),
        pose((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2));
    return this;
  }

  /**
   * An upright rectangle at depth z that faces +z of the frame; uv metres from the frame's origin.
   */
  Frame panel(Material m, double x0, double y0, double x1, double y1, double z, boolean casts) {
    MeshBuilder b = casts ? piece.of(m) : piece.flat(m);
    Vec3 n = at.rotation().rotate(Vec3.Z);
    int i = b.vertices();
    b.vertex(apply(x0, y0, z), n, x0, y0);
    b.vertex(apply(x1, y0, z), n, x1, y0);
    b.vertex(apply(x1, y1, z), n, x1, y1);
    b.vertex(apply(x0, y1, z), n, x0, y1);
    b.quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** As {@link #panel} with a picture repeated so many times over it. */
  Frame tiled(
      Material m, double x0, double y0, double x1, double y1, double z, int across, int up) {
    MeshBuilder b = piece.flat(m);
    Vec3 n = at.rotation().rotate(Vec3.Z);
    int i = b.vertices();
    b.vertex(apply(x0, y0, z), n, 0, 0);
    b.vertex(apply(x1, y0, z), n, across, 0);
    b.vertex(apply(x1, y1, z), n, across, up);
    b.vertex(apply(x0, y1, z), n, 0, up);
    b.quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** Any four corners in the frame's space, counter-clockwise seen from outside. */
  Frame face(Material m, boolean casts, double[] a, double[] b, double[] c, double[] d) {
    (casts ? piece.of(m) : piece.flat(m))
        .face(
            apply(a[0], a[1], a[2]),
            apply(b[0], b[1], b[2]),
            apply(c[0], c[1], c[2]),
            apply(d[0], d[1], d[2]));
    return this;
  }

  /** A picture, uv 0..1. */
  Frame sheet(Material m, double x, double y, double z, double w, double h) {
    piece.flat(m).at(at.times(Pose.at(x, y, z))).sheet(w, h);
    return this;
  }

  Frame rod(
      Material m, double x0, double y0, double z0, double x1, double y1, double z1, double r) {
    piece.of(m).tube(java.util.List.of(apply(x0, y0, z0), apply(x1, y1, z1)), t -> r, 8, false);
    return this;
  }

  /** A frame inside this one. */
  Frame at(double x, double y, double z, double yaw) {
    return new Frame(piece, at.times(new Pose(new Vec3(x, y, z), Quat.yaw(yaw))));
  }
}
