package cielo.sound.contact;

import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Sine;
import cielo.sound.mode.Body;
import cielo.sound.mode.Shape;

/** The force of a blow over time: how long two bodies touch, and how unevenly. Area 1. */
final class Pulse {
  /*
   * Hertz: tau = 2.87 (m^2 / (R E^2 v))^0.2, m and E reduced. Inflated ball: half a period of the
   * mass on its air, tau = pi sqrt(m / (2 pi R p)). Shape sin^1.5, roughened, with a few small
   * collisions in the first milliseconds.
   */
  private Pulse() {}

  /** Contact time, s. */
  static double seconds(Body a, Body b, double closingMs) {
    for (Body ball : new Body[] {a, b}) {
      if (ball.shape() == Shape.SHELL_BALL) {
        return Math.PI * Math.sqrt(ball.massKg() / (Math.PI * ball.a() * ball.airPa()));
      }
    }
    double m = a.massKg() * b.massKg() / (a.massKg() + b.massKg());
    double e = 1e9 / (1 / a.ring().contactGPa() + 1 / b.ring().contactGPa());
    double r = Math.min(a.contactRadius(), b.contactRadius());
    double tau = 2.87 * StrictMath.pow(m * m / (r * e * e * Math.max(0.02, closingMs)), 0.2);
    return Math.clamp(tau, 6e-5, 0.022);
  }

  /** Force samples; {@code slip} = tangential over normal speed, more of it means more rattle. */
  static float[] force(Body a, Body b, double tau, double slip, Noise hit) {
    int n = Math.max(3, Rate.samples(tau));
    int extra = Rate.samples(Math.min(0.012, tau * 3));
    double rough = 0.12 + 0.25 * (a.hardness() + b.hardness()) * Math.clamp(tau * 2000, 0.0, 1.0);
    float[] f = new float[n + extra];
    for (int i = 0; i < n; i++) {
      float s = Sine.of(0.5 * (i + 0.5) / n);
      f[i] = s * (float) Math.sqrt(s) * (float) (1 + rough * 0.5 * hit.normal());
    }
    int small = hit.below(3) + (int) (slip * 2);
    for (int k = 0; k < small; k++) {
      int at = hit.below(f.length);
      int w = Math.max(2, n / 5);
      double g = hit.between(0.05, 0.25);
      for (int i = 0; i < w && at + i < f.length; i++) {
        f[at + i] += (float) (g * Sine.of(0.5 * i / w));
      }
    }
    double sum = 0;
    for (float v : f) {
      sum += v;
    }
    for (int i = 0; i < f.length; i++) {
      f[i] /= (float) sum;
    }
    if (a.shape() == Shape.SHELL_BALL || b.shape() == Shape.SHELL_BALL) {
      slap(f, hit);
    }
    return f;
  }

  /** The skin's slap before the slow push of the air: without it a ball's cavity never sounds. */
  private static void slap(float[] f, Noise hit) {
    int w = Rate.samples(hit.between(0.0007, 0.0011));
    for (int i = 0; i < w && i < f.length; i++) {
      float hump = 1 - Sine.cos((i + 0.5) / w);
      f[i] += (float) (0.015 / w * hump * (1 + 0.4 * hit.normal()));
    }
  }
}
