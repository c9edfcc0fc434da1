package cielo.sound.room;

import cielo.sound.dsp.Rate;

/** The pitch of what moves against the ear: the source as it arrives, not as it leaves. */
final class Doppler {
  /*
   * Heard at sample o is source sample k with k + D(k) = o, D = (distance - nearest) / c: in step with
   * the picture when nearest. D changes slowly, so one step of k <- o - D(k) from the last k is exact.
   * The ear's own cuts are not heard: distances are taken from where the camera is at the nearest.
   */
  private static final double C = 343;

  private Doppler() {}

  static float[] heard(float[] source, int at, Route route, Ears ears) {
    int points = Rate.controls(source.length) + 1;
    int nearest = at;
    double least = Double.MAX_VALUE;
    for (int k = 0; k < points; k++) {
      int sample = at + k * Rate.CONTROL;
      double d = ears.distance(sample, route.at(sample));
      if (d < least) {
        least = d;
        nearest = sample;
      }
    }
    double[] late = new double[points];
    double first = Double.MAX_VALUE;
    for (int k = 0; k < points; k++) {
      double d = route.at(at + k * Rate.CONTROL).distance(ears.eye(nearest));
      late[k] = d / C * Rate.HZ;
      first = Math.min(first, late[k]);
    }
    float[] out = new float[source.length];
    double k = 0;
    for (int o = 0; o < out.length; o++) {
      k = o - (delay(late, k) - first);
      int i = (int) Math.floor(k);
      if (i >= 0 && i + 1 < source.length) {
        float f = (float) (k - i);
        out[o] = source[i] * (1 - f) + source[i + 1] * f;
      }
    }
    return out;
  }

  private static double delay(double[] late, double k) {
    double p = Math.clamp(k / Rate.CONTROL, 0, late.length - 1.001);
    int i = (int) p;
    return late[i] + (p - i) * (late[i + 1] - late[i]);
  }
}
