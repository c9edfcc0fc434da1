package cielo.app.exam.physics;

import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;

/** The camera's arithmetic: from the world to pixels and back. Pixel centres are at .5. */
public final class Sight {
  private final Vec3 eye;
  private final Vec3 forward;
  private final Vec3 right;
  private final Vec3 up;
  private final double focal;
  private final double midX;
  private final double midY;

  public Sight(View view, int width, int height) {
    eye = view.eye();
    forward = view.target().minus(eye).unit();
    right = forward.cross(view.up()).unit();
    up = right.cross(forward);
    focal = height / 2.0 / StrictMath.tan(view.fovYRad() / 2);
    midX = width / 2.0;
    midY = height / 2.0;
  }

  /** Pixel x, pixel y, distance along the line of sight (metres; negative = behind). */
  public double[] project(Vec3 p) {
    Vec3 d = p.minus(eye);
    double w = d.dot(forward);
    return new double[] {midX + focal * d.dot(right) / w, midY - focal * d.dot(up) / w, w};
  }

  /** The point at a distance along the line of sight that is seen at a pixel. */
  public Vec3 at(double x, double y, double distance) {
    return eye.plus(
        forward
            .plus(right.times((x - midX) / focal))
            .plus(up.times((midY - y) / focal))
            .times(distance));
  }

  /** Where the line through a pixel meets the plane through {@code on} across {@code normal}. */
  public Vec3 onPlane(double x, double y, Vec3 on, Vec3 normal) {
    Vec3 ray = at(x, y, 1).minus(eye);
    return eye.plus(ray.times(on.minus(eye).dot(normal) / ray.dot(normal)));
  }

  /** Level direction to the camera's right, length one. */
  public Vec3 right() {
    return right.withY(0).unit();
  }

  public Vec3 eye() {
    return eye;
  }

  /** Middle of the picture, pixels. */
  public double midX() {
    return midX;
  }

  public double midY() {
    return midY;
  }

  /** Pixels that a metre covers at distance one. */
  public double focal() {
    return focal;
  }
}
