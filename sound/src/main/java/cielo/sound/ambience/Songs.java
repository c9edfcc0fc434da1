package cielo.sound.ambience;

import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Stereo;

/** Single voices of the beds, for those who want just one. Mono, unscaled. */
public final class Songs {
  private static final int[] KINDS = {0, 1, 2, 4};

  private Songs() {}

  public static float[] phrase(Noise noise) {
    return Creatures.phrase(KINDS[noise.below(KINDS.length)], noise);
  }

  public static float[] gull(Noise noise) {
    return Creatures.gull(noise.between(0.4, 0.7), noise);
  }

  public static float[] frog(Noise noise) {
    return Creatures.frog(noise.between(300, 620), noise);
  }

  public static float[] tick(double pitch, Noise noise) {
    return Machines.tick(pitch, noise);
  }

  /** Many hands for {@code seconds}, swelling and thinning out. */
  public static float[] applause(double seconds, Noise noise) {
    Stereo s = new Crowd(80).make(seconds, noise);
    float[] y = s.left().clone();
    Samples.add(y, s.right(), 0, 1);
    return Samples.fade(y, Math.min(0.6, seconds / 4), Math.min(1.5, seconds / 3));
  }
}
