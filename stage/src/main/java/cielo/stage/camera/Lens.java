package cielo.stage.camera;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;

/**
 * Field of view of a focal length on a full-frame diagonal (43.3 mm), for any aspect ratio: the
 * same lens shows the same diagonal in landscape, square and portrait.
 *
 * @param aspect width / height
 */
record Lens(double focalMm, double aspect) {
  private static final double DIAGONAL_MM = 43.27;

  double tanY() {
    double tanDiagonal = DIAGONAL_MM / 2 / focalMm;
    return tanDiagonal / Math.sqrt(1 + aspect * aspect);
  }

  double tanX() {
    return tanY() * aspect;
  }

  double fovY() {
    return 2 * StrictMath.atan(tanY());
  }

  /**
   * Distance from the centre of a box at which it fills {@code fill} of the frame (the tighter of
   * width and height), seen along unit direction {@code towards} (from eye to box).
   */
  double distance(Box box, Vec3 towards, double fill) {
    Vec3 right = towards.cross(Vec3.UP).unit();
    if (right.length() == 0) {
      right = Vec3.X;
    }
    Vec3 up = right.cross(towards);
    Vec3 h = box.size().times(0.5);
    double best = 0;
    for (int i = 0; i < 8; i++) {
      Vec3 c =
          new Vec3(
              (i & 1) == 0 ? h.x() : -h.x(),
              (i & 2) == 0 ? h.y() : -h.y(),
              (i & 4) == 0 ? h.z() : -h.z());
      double depth = c.dot(towards);
      double needX = Math.abs(c.dot(right)) / (tanX() * fill) - depth;
      double needY = Math.abs(c.dot(up)) / (tanY() * fill) - depth;
      best = Math.max(best, Math.max(needX, needY));
    }
    return Math.max(best, 0.12);
  }

  /** The lens that shows the same frame from {@code share} of the distance. */
  Lens wider(double share) {
    return new Lens(Math.max(14, focalMm * share), aspect);
  }
}
