package cielo.scene.take;

import cielo.scene.camera.CameraIntent;

/**
 * A stretch of the film. Film time t in [from, to) shows act {@code act} at act time {@code actFrom
 * + (t - from) * camera.speed()}.
 */
public record Shot(double from, double to, int act, double actFrom, CameraIntent camera) {
  public double actTime(double t) {
    return actFrom + (t - from) * camera.speed();
  }
}
