package cielo.sound.room;

import cielo.sound.dsp.OnePole;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;

/** Something that drives past on a straight line: exact Doppler, read at the retarded time. */
public final class PassBy {
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
      double x = speedMs * ((double) i / Rate.HZ - closestS);
      double d = Math.sqrt(x * x + offM * offM);
      if (i % 64 == 0) {
        air.set(Placer.airHz(d));
        gain = Placer.distanceGain(d) / near;
        double pan = 0.25 * (0.5 + 0.425 * x / d);
        left = StrictMath.cos(2 * Math.PI * pan);
        right = StrictMath.sin(2 * Math.PI * pan);
      }
      double at = i - (d - offM) / 343 * Rate.HZ;
      int k = (int) Math.floor(at);
      if (k < 0 || k + 1 >= n) {
        continue;
      }
      double f = at - k;
      double s = air.next((source[k] * (1 - f) + source[k + 1] * f) * gain);
      out.left()[i] = (float) (s * left);
      out.right()[i] = (float) (s * right);
    }
    return out;
  }
}
