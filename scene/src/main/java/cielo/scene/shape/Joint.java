package cielo.scene.shape;

import cielo.scene.geometry.Vec3;

/**
 * What holds two links together. {@code a} and {@code b} are link indices, -1 = the world. Anchors
 * and axes are in model space at rest.
 */
public sealed interface Joint {
  int a();

  int b();

  /** Turns about an axis between two angles; friction as torque, N m. */
  record Hinge(
      int a, int b, Vec3 anchor, Vec3 axis, double minRad, double maxRad, double frictionNm)
      implements Joint {}

  /** Slides along an axis between two lengths; friction as force, N. */
  record Slider(int a, int b, Vec3 anchor, Vec3 axis, double minM, double maxM, double frictionN)
      implements Joint {}

  /** Ball joint. */
  record Point(int a, int b, Vec3 anchor) implements Joint {}

  /** Keeps two anchors between two distances (rope, rod). */
  record Distance(int a, int b, Vec3 anchorA, Vec3 anchorB, double minM, double maxM)
      implements Joint {}

  /** Ball joint within a cone about the axis. */
  record Cone(int a, int b, Vec3 anchor, Vec3 axis, double halfAngleRad) implements Joint {}

  /** Glued until the measured impulse passes the limit, N s (infinity = for ever). */
  record Weld(int a, int b, Vec3 anchor, double breakNs) implements Joint {}
}
