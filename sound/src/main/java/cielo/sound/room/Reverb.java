package cielo.sound.room;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Decibel;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.OnePole;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Stereo;

/**
 * The room's answer: mono send in, stereo added. Level from the critical distance, so that near is
 * dry and far is wet by itself. Never for beds: they carry their space.
 */
public final class Reverb {
  /*
   * 12 early taps from the box's sizes; 4 all-passes; 16 delay lines of prime length round a
   * Householder matrix I - 2/N 1 1^T (Jot). Each line has a one-pole low-pass and a low shelf set so
   * that it loses 60 dB in T60 at 200 Hz, 1 kHz, 5 kHz. Left and right take different lines.
   * Level: energy of the answer = 1 / rc^2 of the direct sound at 1 m, rc = 0.057 sqrt(V / T60).
   */
  private static final int LINES = 16;
  private static final int TAPS = 12;
  private static final double SPEED = 343;
  private static final double SEND = 0.5; // what a source at 1 m sends
  private static final int[] DIFFUSE = {113, 337, 241, 719};

  private final Room room;
  private final int[] tapAt = new int[TAPS];
  private final float[] tapLeft = new float[TAPS];
  private final float[] tapRight = new float[TAPS];
  private final float[][] line = new float[LINES][];
  private final int[] at = new int[LINES];
  private final double[] gain = new double[LINES];
  private final double[] damp = new double[LINES];
  private final double[] shelf = new double[LINES];
  private final double[] high = new double[LINES];
  private final double[] low = new double[LINES];
  private final float[][] pass = new float[DIFFUSE.length][];
  private final int[] passAt = new int[DIFFUSE.length];
  private final double late;

  private Reverb(Room room, long seed) {
    this.room = room;
    Noise noise = Noise.of(seed, "room");
    double w = room.widthM();
    double h = room.heightM();
    double d = room.depthM();
    double path = 4 * room.volume() / (2 * (w * h + w * d + h * d)) / SPEED;
    double free = Math.clamp(path, 0.012, 0.09);
    for (int k = 0; k < LINES; k++) {
      double ratio = 0.45 * StrictMath.pow(4, (k + 0.5 * noise.unit()) / LINES);
      int length = prime((int) (free * ratio * 1.15 * Rate.HZ));
      line[k] = new float[length];
      absorb(k, (double) length / Rate.HZ);
    }
    double[] sizes = {w, d, h};
    for (int k = 0; k < TAPS; k++) {
      double far = k < 6 ? noise.between(0.35, 0.9) : noise.between(0.9, 1.7);
      tapAt[k] = Rate.samples(Math.clamp(sizes[k % 3] * far / SPEED, 0.0009, 0.14));
      double g = StrictMath.pow(1 + k, -0.35) * (noise.chance(0.5) ? -1 : 1);
      g *= (room.small() ? 0.25 : 0.62) * 1.3;
      double pan = noise.between(0.1, 0.9);
      tapLeft[k] = (float) (g * (1 - pan));
      tapRight[k] = (float) (g * pan);
    }
    late =
        Decibel.gain(-room.earlyOverLateDb())
            * 1.9
            * Math.sqrt(0.25 / Math.max(0.08, free * LINES));
    for (int k = 0; k < pass.length; k++) {
      int length = (int) (DIFFUSE[k] * Math.clamp(free / 0.02, 0.5, 1.6));
      pass[k] = new float[Math.max(31, length)];
    }
  }

  /** Sets line k, {@code dt} seconds long, to the room's decay in three bands. */
  private void absorb(int k, double dt) {
    double mid = StrictMath.pow(10, -3 * dt / room.midS());
    double top = StrictMath.pow(10, -3 * dt / Math.min(room.highS(), room.midS()));
    double bottom = StrictMath.pow(10, -3 * dt / room.lowS());
    gain[k] = mid;
    shelf[k] = bottom / mid - 1;
    // one-pole (1 - b) / (1 - b z^-1) with gain top / mid at 5 kHz
    double a = Math.min(0.9995, top / mid);
    a *= a;
    double c = StrictMath.cos(2 * Math.PI * 5000 / Rate.HZ);
    double p = 1 - a * c;
    damp[k] = (p - Math.sqrt(Math.max(0, p * p - (1 - a) * (1 - a)))) / (1 - a + 1e-12);
  }

  /** Adds the room's answer to {@code send} into {@code out}. */
  public static void add(float[] send, Room room, Stereo out, long seed) {
    if (!room.heard() || Samples.peak(send) == 0) {
      return;
    }
    float scale = (float) level(room);
    new Reverb(room, seed).run(send, scale, out);
  }

  /** Gain that gives the answer to one impulse the energy that physics asks for. */
  private static double level(Room room) {
    float[] impulse = new float[Rate.samples(Math.min(3, room.midS() * 1.1 + 0.2))];
    impulse[0] = 1;
    Stereo answer = Stereo.silence(impulse.length);
    new Reverb(room, 1).run(impulse, 1, answer);
    double energy = (Samples.energy(answer.left()) + Samples.energy(answer.right())) / 2;
    double critical = Math.max(0.45, 0.057 * Math.sqrt(room.volume() / room.midS()));
    double target = StrictMath.pow(10, room.levelDb() / 10) / (critical * critical);
    return Math.sqrt(target / energy) / SEND;
  }

  private void run(float[] in, float scale, Stereo out) {
    int pre = Rate.samples(room.preS());
    OnePole earlyLeft = new OnePole(7000);
    OnePole earlyRight = new OnePole(7000);
    Biquad cutLeft = Biquad.highPass(60);
    Biquad cutRight = Biquad.highPass(60);
    double lowPole = 1 - StrictMath.exp(-2 * Math.PI * 200 / Rate.HZ);
    double[] o = new double[LINES];
    for (int i = 0; i < in.length; i++) {
      double l = 0;
      double r = 0;
      for (int k = 0; k < TAPS; k++) {
        int j = i - tapAt[k];
        if (j >= 0) {
          float v = in[j];
          l += v * tapLeft[k];
          r += v * tapRight[k];
        }
      }
      double x = diffuse(i >= pre ? in[i - pre] : 0);
      double sum = 0;
      for (int k = 0; k < LINES; k++) {
        double v = line[k][at[k]];
        high[k] += (v - high[k]) * (1 - damp[k]);
        low[k] += lowPole * (high[k] - low[k]);
        o[k] = (high[k] + low[k] * shelf[k]) * gain[k];
        sum += o[k];
      }
      sum *= 2.0 / LINES;
      for (int k = 0; k < LINES; k++) {
        line[k][at[k]] = (float) (o[k] - sum + x * 0.35);
        if (++at[k] == line[k].length) {
          at[k] = 0;
        }
      }
      double tailLeft = 0;
      double tailRight = 0;
      for (int k = 0; k < LINES; k += 4) {
        tailLeft += o[k] - o[k + 2];
        tailRight += o[k + 1] - o[k + 3];
      }
      l = earlyLeft.next(l) + tailLeft * late;
      r = earlyRight.next(r) + tailRight * late;
      out.left()[i] += cutLeft.next((float) l) * scale;
      out.right()[i] += cutRight.next((float) r) * scale;
    }
  }

  private double diffuse(double x) {
    for (int k = 0; k < pass.length; k++) {
      float[] p = pass[k];
      float z = p[passAt[k]];
      double v = x - 0.6 * z;
      p[passAt[k]] = (float) v;
      x = z + 0.6 * v;
      if (++passAt[k] == p.length) {
        passAt[k] = 0;
      }
    }
    return x;
  }

  private static int prime(int from) {
    for (int k = from | 1; ; k += 2) {
      boolean prime = true;
      for (int d = 3; d * d <= k && prime; d += 2) {
        prime = k % d != 0;
      }
      if (prime) {
        return k;
      }
    }
  }
}
