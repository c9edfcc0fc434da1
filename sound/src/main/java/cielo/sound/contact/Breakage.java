package cielo.sound.contact;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/** Things that break: glass, ceramic, wood, stone. Mono, at 1 m; the crack is at sample 0. */
public final class Breakage {
  private static final double[] SHARD = {1, 1.59, 2.36, 3.15};

  /**
   * What breaks. {@code low}, {@code high}: lowest tone of a shard, Hz; {@code ring}: T60 factor.
   */
  public enum Kind {
    GLASS(5600, 0.004, 1400, 13500, 1, 0.9),
    CERAMIC(5000, 0.005, 900, 7000, 0.45, 0.8),
    ICE(3500, 0.01, 1200, 9000, 0.25, 0.7),
    STONE(3600, 0.02, 400, 3500, 0.12, 0.5),
    WOOD(0, 0, 0, 0, 0, 0);

    final double speedMs;
    final double thickM;
    final double lowHz;
    final double highHz;
    final double ring;
    final double bright;

    Kind(double speedMs, double thickM, double lowHz, double highHz, double ring, double bright) {
      this.speedMs = speedMs;
      this.thickM = thickM;
      this.lowHz = lowHz;
      this.highHz = highHz;
      this.ring = ring;
      this.bright = bright;
    }

    /** The kind a material breaks like. */
    public static Kind of(String material) {
      if (material.matches(".*(glass|crystal|bulb|mirror).*")) {
        return GLASS;
      }
      if (material.matches(".*(ceramic|porcelain|china|clay|terracotta|tile|egg).*")) {
        return CERAMIC;
      }
      if (material.matches(".*ice.*")) {
        return ICE;
      }
      return material.matches(".*(wood|oak|pine|bamboo|cardboard|paper|plastic|cork|wicker|bark).*")
          ? WOOD
          : STONE;
    }
  }

  private Breakage() {}

  /**
   * @param areaM2 new surface
   * @param fallM how far the pieces fall afterwards
   */
  public static float[] sound(Kind kind, double areaM2, double fallM, Noise noise) {
    double area = Math.clamp(areaM2, 0.002, 3.0);
    float[] y = kind == Kind.WOOD ? wood(area, noise) : brittle(kind, area, fallM, noise);
    double target = Energy.signal(2e-3 * Math.sqrt(area));
    Samples.gain(y, Math.sqrt(target / KWeight.energy(y)));
    return Samples.fade(y, 0, 0.3);
  }

  /** Crack, then shards: a third at once, the rest where they land, with small bounces. */
  private static float[] brittle(Kind kind, double area, double fallM, Noise noise) {
    float[] y = new float[Rate.samples(2.6)];
    Biquad high = Biquad.highPass(1800 * kind.bright);
    Biquad body = Biquad.band(900 * kind.bright, 0.5);
    for (int i = 0; i < Rate.samples(0.09); i++) {
      double e =
          StrictMath.exp(-i / (0.006 * Rate.HZ)) + 0.25 * StrictMath.exp(-i / (0.022 * Rate.HZ));
      float w = noise.white();
      double hiss = high.next(w) * 0.9 * kind.bright + body.next(w) * (1.7 - kind.bright);
      y[i] += (float) (hiss * e * Math.min(1, (i + 1) / 6.0));
    }
    int shards = (int) Math.clamp(60 + 400 * area, 40.0, 260.0);
    for (int k = 0; k < shards; k++) {
      shard(y, kind, fallM, noise);
    }
    return y;
  }

  private static void shard(float[] y, Kind kind, double fallM, Noise noise) {
    double size = noise.log(0.006, 0.07);
    double lands = Math.sqrt(2 * Math.max(0.02, fallM * noise.between(0.7, 1.1)) / 9.81);
    double t =
        noise.chance(0.35) ? noise.gap(0.025) : lands * noise.between(0.85, 1.15) + noise.gap(0.09);
    int bounces = t > 0.1 ? 1 + noise.below(4) : 1;
    double v = 2.5;
    for (int b = 0; b < bounces && t < 2.2; b++) {
      double lowest =
          Math.clamp(
              0.453 * kind.speedMs * kind.thickM * 0.7 / (size * size), kind.lowHz, kind.highHz);
      float[] clink = clink(lowest * noise.between(0.9, 1.1), kind.ring, noise);
      double gain = 0.22 * StrictMath.pow(size / 0.03, 0.8) * v / 2.5 * noise.log(0.4, 1.4);
      Samples.add(y, clink, Rate.samples(t), gain);
      t += 0.35 * v / 9.81 * noise.between(0.3, 1.2) + 0.01;
      v *= 0.55;
    }
  }

  private static float[] clink(double lowest, double ring, Noise noise) {
    double[] hz = new double[SHARD.length];
    double[] t60 = new double[SHARD.length];
    double[] gain = new double[SHARD.length];
    for (int q = 0; q < SHARD.length; q++) {
      hz[q] = lowest * SHARD[q] * noise.between(0.94, 1.06);
      t60[q] = noise.between(0.05, 0.22) * Math.sqrt(2500 / Math.max(2500, hz[q])) * 1.3 * ring;
      gain[q] = noise.between(0.2, 1);
    }
    int w = 3 + noise.below(6);
    float[] force = new float[w];
    for (int i = 0; i < w; i++) {
      force[i] = Sine.of(0.5 * (i + 0.5) / w) / w * 1.5f;
    }
    return Resonators.sound(hz, t60, gain, force, Rate.samples(0.05 + 0.25 * ring));
  }

  /** A crack of fibres: bursts that follow each other ever more thinly, over a hollow thud. */
  private static float[] wood(double area, Noise noise) {
    float[] y = new float[Rate.samples(1.2)];
    int snaps = (int) Math.clamp(14 + 60 * area, 14.0, 70.0);
    double t = 0;
    for (int k = 0; k < snaps && t < 0.9; k++) {
      double lowest = noise.log(350, 1800);
      double[] hz = {lowest, lowest * 1.7, lowest * 2.6, lowest * 4.1};
      double[] t60 = {0.05, 0.035, 0.025, 0.015};
      double[] gain = {1, 0.7, 0.6, 0.5};
      float[] force = new float[8 + noise.below(20)];
      for (int i = 0; i < force.length; i++) {
        force[i] = noise.white() * Sine.of(0.5 * (i + 0.5) / force.length) * 0.3f;
      }
      float[] snap = Resonators.sound(hz, t60, gain, force, Rate.samples(0.08));
      Samples.add(y, snap, Rate.samples(t), noise.log(0.15, 1) * (k == 0 ? 2.5 : 1));
      t += noise.gap(0.006 + 0.05 * k / snaps);
    }
    double[] hz = {140, 230, 390};
    float[] push = new float[Rate.samples(0.004)];
    for (int i = 0; i < push.length; i++) {
      push[i] = Sine.of(0.5 * (i + 0.5) / push.length) / push.length;
    }
    float[] thud =
        Resonators.sound(
            hz, new double[] {.12, .09, .06}, new double[] {3, 2, 1.5}, push, Rate.samples(0.2));
    Samples.add(y, thud, 0, 1.5);
    return y;
  }
}
