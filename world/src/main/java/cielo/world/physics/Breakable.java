package cielo.world.physics;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Part;
import java.util.List;

/** A link that may break, and its pieces, which wait outside the world until it does. */
final class Breakable {
  final Fracture fracture;
  final Rigid whole;
  final List<Rigid> pieces;
  boolean broken;

  /** When it broke, s. */
  double time = Double.POSITIVE_INFINITY;

  Breakable(Fracture fracture, Rigid whole, List<Rigid> pieces) {
    this.fracture = fracture;
    this.whole = whole;
    this.pieces = pieces;
  }

  /** Number of piece {@code i} of fracture {@code f} in tracks. */
  static int number(int f, int i) {
    return 1000 + 100 * f + i;
  }

  /** Surface that breaking adds, both sides of every crack, m2. */
  double newSurface() {
    double after = 0;
    for (Link piece : fracture.pieces()) {
      after += surface(piece);
    }
    return Math.max(0, after - surface(whole.link));
  }

  private static double surface(Link link) {
    double sum = 0;
    for (Part part : link.parts()) {
      sum += surface(part.mesh());
    }
    return sum;
  }

  private static double surface(Mesh m) {
    double sum = 0;
    int[] q = m.index();
    for (int i = 0; i + 2 < q.length; i += 3) {
      Vec3 a = corner(m, q[i]);
      sum += corner(m, q[i + 1]).minus(a).cross(corner(m, q[i + 2]).minus(a)).length() / 2;
    }
    return sum;
  }

  private static Vec3 corner(Mesh m, int i) {
    return new Vec3(m.x()[i], m.y()[i], m.z()[i]);
  }
}
