package cielo.sound.cue;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/** Single voices of birds, frogs and crickets. Mono, unscaled. */
public final class Birds {
  private static final int[] KINDS = {0, 1, 2, 4};

  private Birds() {}

  /** A phrase of any small bird. */
  static float[] song(Noise noise) {
    return phrase(KINDS[noise.below(KINDS.length)], noise);
  }

  /** One phrase: 0 sweeps, 1 long whistles, 2 a trill, 3 cuckoo, 4 rough chirps. Peak about 0.5. */
  public static float[] phrase(int kind, Noise noise) {
    int notes =
        switch (kind) {
          case 0 -> 2 + noise.below(5);
          case 1 -> 1 + noise.below(3);
          case 2 -> 6 + noise.below(8);
          case 3 -> 2;
          default -> 3 + noise.below(3);
        };
    double base =
        switch (kind) {
          case 0 -> noise.between(3200, 4800);
          case 1 -> noise.between(2200, 3400);
          case 2 -> noise.between(4500, 7000);
          case 3 -> noise.between(480, 620);
          default -> noise.between(2600, 5200);
        };
    float[] y = new float[Rate.samples(kind == 3 ? 1.6 : 1.2)];
    double t = 0;
    for (int k = 0; k < notes; k++) {
      double d =
          switch (kind) {
            case 0 -> noise.between(0.05, 0.11);
            case 1 -> noise.between(0.16, 0.34);
            case 2 -> noise.between(0.025, 0.045);
            case 3 -> k == 0 ? 0.22 : 0.42;
            default -> noise.between(0.06, 0.16);
          };
      double f0 = base * (kind == 3 ? (k == 0 ? 1.22 : 1) : noise.between(0.82, 1.2));
      double bend =
          kind == 2 ? noise.between(0.7, 0.8) : kind == 3 ? 0.99 : noise.between(0.72, 1.35);
      note(y, t, d, f0, f0 * bend, noise.between(-0.25, 0.25) * (kind == 3 ? 0 : 1), kind, noise);
      double gap =
          kind == 2 ? noise.between(0.012, 0.03) : kind == 3 ? 0.12 : noise.between(0.03, 0.12);
      t += d + gap;
    }
    return y;
  }

  private static void note(
      float[] y, double t, double d, double f0, double f1, double bow, int kind, Noise noise) {
    int at = Rate.samples(t);
    int n = Rate.samples(d);
    double rough = kind == 4 ? noise.between(40, 90) : 0;
    double vibrato = kind == 1 ? noise.between(18, 40) : 0;
    double turn = 0;
    double e = 0;
    for (int i = 0; i < n && at + i < y.length; i++) {
      double x = (double) i / n;
      double f = f0 + (f1 - f0) * x + f0 * bow * Sine.of(x / 2);
      f *= 1 + 0.03 * (vibrato > 0 ? Sine.of(vibrato * i / Rate.HZ) : 0);
      turn += f / Rate.HZ;
      if (i % 16 == 0) {
        double hump = Sine.of(0.5 * StrictMath.pow((i + 8.0) / (n + 16), 0.7));
        e = StrictMath.pow(Math.max(0, hump), 1.3);
      }
      double flutter = rough > 0 ? 0.6 + 0.4 * Sine.of(rough * i / Rate.HZ) : 1;
      double tone = Sine.of(turn) + 0.10 * Sine.of(2 * turn) + 0.03 * Sine.of(3 * turn);
      y[at + i] += (float) (tone * e * flutter * 0.5 * Math.min(1, Math.min(i, n - i) / 48.0));
    }
  }

  /** One cry. */
  public static float[] gull(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    double f = noise.between(950, 1250);
    Biquad a = Biquad.band(1900, 2.2);
    Biquad b = Biquad.band(3300, 2.5);
    double turn = 0;
    for (int i = 0; i < y.length; i++) {
      double x = (double) i / y.length;
      double hz = f * (0.8 + 0.35 * Sine.of(0.5 * Math.min(1, x * 2.4)) - 0.25 * x);
      turn += hz / Rate.HZ;
      double saw = 2 * (turn - Math.floor(turn)) - 1;
      double grain = 1 + 0.25 * Sine.of(turn / 2);
      float v = (float) (saw * grain * 0.4 + noise.white() * 0.06);
      double e = Math.min(1, Math.min(i / 900.0, (y.length - i) / 2400.0));
      y[i] = (float) ((a.next(v) + 0.6 * b.next(v) + 0.2 * v) * e);
    }
    return y;
  }

  /** One croak of a voice of {@code f} Hz. */
  public static float[] frog(double f, Noise noise) {
    float[] y = new float[Rate.samples(0.3)];
    Biquad a = Biquad.band(f * 1.5, 3);
    Biquad b = Biquad.band(f * 3.6, 4);
    double rate = noise.between(38, 55);
    for (int i = 0; i < y.length; i++) {
      double x = (double) i / y.length;
      double p = rate * i / Rate.HZ;
      double beat = StrictMath.exp(-7 * (p - Math.floor(p)));
      float v = (float) (noise.white() * beat + beat * Sine.of(f * i / (double) Rate.HZ));
      y[i] = (float) ((a.next(v) + 0.5 * b.next(v)) * Sine.of(x / 2));
    }
    return y;
  }

  /** One chirp of a cricket: {@code pulses} falling pulses, {@code pulse} s apart. */
  public static float[] chirp(double f, double pulse, int pulses) {
    float[] y = new float[Rate.samples(pulse * pulses)];
    int n = Rate.samples(pulse * 0.62);
    for (int k = 0; k < pulses; k++) {
      int at = Rate.samples(k * pulse);
      double turn = 0;
      double swell = pulses < 10 ? 0.5 + 0.5 * (k + 1) / pulses : 1;
      for (int i = 0; i < n && at + i < y.length; i++) {
        double x = (double) i / n;
        turn += f * (1.02 - 0.045 * x) / Rate.HZ;
        y[at + i] = (float) (Sine.of(x / 2) * swell * (Sine.of(turn) + 0.06 * Sine.of(2 * turn)));
      }
    }
    return y;
  }

  /** One cricket for {@code seconds}. */
  static float[] crickets(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    double period = noise.between(.38, .55);
    float[] one = chirp(noise.between(4100, 4900), .0172, 4);
    for (double t = .05; t < seconds - .1; t += period * noise.between(.97, 1.03)) {
      Samples.add(y, one, Rate.samples(t), noise.between(.85, 1));
    }
    return y;
  }
}
