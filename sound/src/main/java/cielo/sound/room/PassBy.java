package cielo.sound.room;

import cielo.sound.dsp.OnePole;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;

/** Something that drives past on a straight line, with exact Doppler. */
public final class PassBy {
  /*
   * Heard at t is what left the source at te, c (t - te) = sqrt(v^2 (te - t0)^2 + off^2); with
   * u = te - t0 and s = t - t0 + off / c (in step with the picture when nearest):
   * u = (c^2 s - sqrt(c^4 s^2 - (c^2 - v^2)(c^2 s^2 - off^2))) / (c^2 - v^2).
   */
  private static final double C = 343;

  private PassBy() {}

  /**
   * @param source mono
   * @param speedMs positive = left to right
   * @param closestS when it is nearest
   * @param offM how near that is
   */
  public static Stereo of(float[] source, double speedMs, double closestS, double offM) {
    int n = source.length;
    Stereo out = Stereo.silence(n);
    OnePole air = new OnePole(18000);
    double near = Placer.distanceGain(offM);
    double gain = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < n; i++) {
      double s = (double) i / Rate.HZ - closestS + offM / C;
      double a = C * C - speedMs * speedMs;
      double b = C * C * s;
      double u = (b - Math.sqrt(Math.max(0, b * b - a * (b * s - offM * offM)))) / a;
      double x = speedMs * u;
      double d = Math.sqrt(x * x + offM * offM);
      if (i % 64 == 0) {
        air.set(Placer.airHz(d));
        gain = Placer.distanceGain(d) / near;
        double pan = 0.25 * (0.5 + 0.425 * x / d);
        left = StrictMath.cos(2 * Math.PI * pan);
        right = StrictMath.sin(2 * Math.PI * pan);
      }
      double at = (u + closestS) * Rate.HZ;
      int k = (int) Math.floor(at);
      if (k < 0 || k + 1 >= n) {
        continue;
      }
      double f = at - k;
      double y = air.next((source[k] * (1 - f) + source[k + 1] * f) * gain);
      out.left()[i] = (float) (y * left);
      out.right()[i] = (float) (y * right);
    }
    return out;
  }
}
