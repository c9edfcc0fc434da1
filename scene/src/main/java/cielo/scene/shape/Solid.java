package cielo.scene.shape;

/** The closed list of collision shapes, centred on their own origin, metres. */
public sealed interface Solid {
  record Ball(double radius) implements Solid {}

  record Block(double halfX, double halfY, double halfZ) implements Solid {}

  /** Along y: a cylinder of {@code 2 halfHeight} with half balls on both ends. */
  record Capsule(double halfHeight, double radius) implements Solid {}

  /** Along y. */
  record Cylinder(double halfHeight, double radius) implements Solid {}

  /** The convex hull of points (x, y, z triples). */
  record Hull(float[] points) implements Solid {}

  /** A triangle mesh; only for things that never move. */
  record Shell(Mesh mesh) implements Solid {}

  /**
   * Ground: n x n heights over a square of side {@code sideM} centred on the origin, row-major (z,
   * x). Only for things that never move.
   */
  record Terrain(int n, double sideM, float[] heights) implements Solid {}
}
