package cielo.sound.contact;

import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Sine;

/** Air bubbles in water: the tone of nearly every water sound. */
public final class Bubble {
  /*
   * Minnaert: f = 3.26 / r Hz; damping d = 0.13 / r + 0.0072 r^-1.5 1/s; the pitch rises as
   * f (1 + xi d t). Above 3 mm the damping is at least 26 + 9000 (r - 0.003), or splashes turn
   * into bells.
   */
  private Bubble() {}

  /**
   * Adds one bubble to {@code y} from sample {@code at}.
   *
   * @param r radius, m
   * @param xi rise of pitch, 0 .. 0.16
   * @param phase turns
   */
  public static void add(float[] y, int at, double r, double gain, double xi, double phase) {
    double hz = 3.26 / r;
    if (hz > 17000) {
      return;
    }
    double d = 0.13 / r + 0.0072 / (r * Math.sqrt(r));
    if (r > 0.003) {
      d = Math.max(d, 26 + 9000 * (r - 0.003));
    }
    int length = Math.min(y.length - at, (int) (7 / d * Rate.HZ));
    double attack = Math.max(20, Rate.HZ / hz * 0.35);
    double fall = StrictMath.exp(-d / Rate.HZ);
    double step = hz / Rate.HZ;
    double rise = step * xi * d / Rate.HZ;
    double e = gain;
    double turn = phase;
    for (int i = 0; i < length; i++) {
      if (at + i >= 0) {
        y[at + i] += (float) (e * Math.min(1, i / attack) * Sine.of(turn));
      }
      turn += Math.min(step + rise * i, 0.46);
      e *= fall;
    }
  }
}
