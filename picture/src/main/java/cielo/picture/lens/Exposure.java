package cielo.picture.lens;

import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import java.util.function.DoubleFunction;

/**
 * The time the shutter is open, and where the camera goes meanwhile.
 *
 * @param middle act time of the middle, seconds
 * @param length act time, seconds; 0 = no blur
 * @param view of the middle
 * @param during the view at a share of the exposure, 0 .. 1
 */
public record Exposure(double middle, double length, View view, DoubleFunction<View> during) {
  /** A camera that stands still. */
  public static Exposure still(double middle, double length, View view) {
    return new Exposure(middle, length, view, s -> view);
  }

  /** Act time at a share of the exposure. */
  public double time(double s) {
    return middle + (s - 0.5) * length;
  }

  /**
   * The rigid motion (row-major 3 x 4) that shows to the middle's camera what the camera at share
   * {@code s} sees; false if it does nothing. A zoom is left out.
   */
  public boolean carries(double s, float[] out) {
    View then = during.apply(s);
    if (then.eye().equals(view.eye())
        && then.target().equals(view.target())
        && then.up().equals(view.up())) {
      return false;
    }
    Vec3[] to = axes(view);
    Vec3[] from = axes(then);
    double[] r = new double[9];
    for (int i = 0; i < 3; i++) {
      double[] a = {to[i].x(), to[i].y(), to[i].z()};
      double[] b = {from[i].x(), from[i].y(), from[i].z()};
      for (int k = 0; k < 9; k++) {
        r[k] += a[k / 3] * b[k % 3];
      }
    }
    Vec3 e = then.eye();
    double[] eye = {view.eye().x(), view.eye().y(), view.eye().z()};
    for (int k = 0; k < 3; k++) {
      out[4 * k] = (float) r[3 * k];
      out[4 * k + 1] = (float) r[3 * k + 1];
      out[4 * k + 2] = (float) r[3 * k + 2];
      out[4 * k + 3] =
          (float) (eye[k] - r[3 * k] * e.x() - r[3 * k + 1] * e.y() - r[3 * k + 2] * e.z());
    }
    return true;
  }

  private static Vec3[] axes(View v) {
    Vec3 f = v.target().minus(v.eye()).unit();
    Vec3 r = Lens.right(v, f);
    return new Vec3[] {r, r.cross(f), f};
  }
}
