package cielo.sound.mix;

import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Rate;

/** Integrated loudness of ITU-R BS.1770-4: K-weighting, 400 ms blocks every 100 ms, two gates. */
public final class Loudness {
  /** What the meter reads when nothing passes the gate. */
  public static final double NOTHING = -70;

  private static final double OFFSET = -0.691;

  private Loudness() {}

  /** LUFS; a sound shorter than a block is padded with silence. */
  public static double of(Stereo x) {
    double[] blocks = blocks(x);
    double gate = mean(blocks, NOTHING);
    return gate == 0 ? NOTHING : lufs(mean(blocks, Math.max(NOTHING, lufs(gate) - 10)));
  }

  /** Mean square over the whole length without gates, as LUFS. */
  public static double flat(Stereo x) {
    double e = KWeight.energy(x.left()) + KWeight.energy(x.right());
    return Math.max(NOTHING, lufs(e / Math.max(1, x.samples())));
  }

  private static double[] blocks(Stereo x) {
    int hop = Rate.samples(0.1);
    float[] l = KWeight.of(x.left());
    float[] r = KWeight.of(x.right());
    int steps = Math.max(4, l.length / hop);
    double[] step = new double[steps];
    for (int i = 0; i < steps; i++) {
      int to = Math.min(l.length, (i + 1) * hop);
      for (int k = i * hop; k < to; k++) {
        step[i] += (double) l[k] * l[k] + (double) r[k] * r[k];
      }
    }
    double[] out = new double[steps - 3];
    for (int i = 0; i < out.length; i++) {
      out[i] = (step[i] + step[i + 1] + step[i + 2] + step[i + 3]) / (4.0 * hop);
    }
    return out;
  }

  private static double mean(double[] blocks, double gateLufs) {
    double sum = 0;
    int n = 0;
    for (double b : blocks) {
      if (b > 0 && lufs(b) > gateLufs) {
        sum += b;
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  private static double lufs(double meanSquare) {
    return OFFSET + 10 * StrictMath.log10(meanSquare + 1e-30);
  }
}
