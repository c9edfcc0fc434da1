package cielo.sound.contact;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/** One footstep, mono, unscaled (peak about 0.5 at a walk). The heel lands 4 ms after sample 0. */
public final class Step {
  /**
   * What is walked on: low thump, body noise, grains.
   *
   * @param grains how many micro-impacts, from {@code lowHz} to {@code highHz}, {@code grainS} long
   * @param spreadS how far they spread round heel and toe
   */
  public enum Ground {
    WOOD(95, .055, .55, 420, .8, .75, 4, 900, 2600, .020, .30, .03),
    COURT(105, .05, .5, 520, .9, .65, 3, 1000, 3000, .02, .3, .02),
    CONCRETE(120, .03, .25, 1500, .8, .60, 6, 2200, 6500, .008, .40, .03),
    TILE(140, .03, .22, 2100, 1.4, .75, 4, 2600, 6000, .014, .5, .02),
    CARPET(80, .05, .50, 300, .6, .55, 0, 500, 1200, .012, .05, .05),
    GRASS(70, .05, .30, 900, .5, .25, 120, 2500, 8000, .006, .16, .16),
    LEAVES(80, .045, .2, 1800, .5, .20, 150, 1800, 9000, .007, .40, .2),
    GRAVEL(90, .045, .30, 1400, .6, .25, 170, 1300, 6000, .010, .42, .15),
    SAND(75, .045, .28, 1600, .5, .35, 260, 2800, 9000, .003, .12, .17),
    SNOW(80, .045, .25, 700, .6, .30, 220, 1200, 4500, .005, .28, .22),
    METAL(110, .18, .5, 1100, 1.0, .3, 5, 500, 3000, .22, .55, .02);

    final double thumpHz;
    final double thumpS;
    final double thump;
    final double bodyHz;
    final double bodyQ;
    final double body;
    final int grains;
    final double lowHz;
    final double highHz;
    final double grainS;
    final double grain;
    final double spreadS;

    Ground(
        double thumpHz,
        double thumpS,
        double thump,
        double bodyHz,
        double bodyQ,
        double body,
        int grains,
        double lowHz,
        double highHz,
        double grainS,
        double grain,
        double spreadS) {
      this.thumpHz = thumpHz;
      this.thumpS = thumpS;
      this.thump = thump;
      this.bodyHz = bodyHz;
      this.bodyQ = bodyQ;
      this.body = body;
      this.grains = grains;
      this.lowHz = lowHz;
      this.highHz = highHz;
      this.grainS = grainS;
      this.grain = grain;
      this.spreadS = spreadS;
    }

    boolean loose() {
      return grains > 50;
    }
  }

  private Step() {}

  /**
   * @param hardness of the sole: heel 1, leather 0.8, boot 0.6, sneaker 0.3, bare 0.12
   * @param speedMs 1.4 walk, 3.5 run
   */
  public static float[] sound(
      Ground g, double hardness, double massKg, double speedMs, Noise noise) {
    boolean run = speedMs > 2.4;
    double roll =
        run
            ? noise.between(0.02, 0.04)
            : Math.clamp(0.17 - 0.04 * speedMs, 0.07, 0.16) * noise.between(0.9, 1.1);
    double force =
        Math.clamp(0.45 + 0.3 * speedMs, 0.4, 1.8)
            * StrictMath.pow(massKg / 70, 0.35)
            * noise.between(0.85, 1.15);
    float[] y = new float[Rate.samples(0.75)];
    double toe = run ? 0.7 : 0.20 + 0.14 * noise.unit();
    contact(y, g, hardness, 0.004, 0.0075, force, 0.9, noise);
    contact(y, g, hardness, 0.004 + roll, 0.014, force * toe, 1.15, noise);
    grains(y, g, force, 0.004, 0.004 + roll, noise);
    scuff(y, g, force, roll, noise);
    Biquad.highPass(45).run(y);
    Biquad.highShelf(4200, g.loose() ? -3 : -9 + 5 * hardness).run(y);
    return Samples.fade(y, 0.001, 0.1);
  }

  private static void contact(
      float[] y,
      Ground g,
      double hardness,
      double t,
      double tauS,
      double force,
      double tone,
      Noise noise) {
    int at = Rate.samples(t);
    int n = Math.max(4, Rate.samples(tauS * (1.35 - hardness)));
    float[] push = new float[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      float s = Sine.of(0.5 * (i + 0.5) / n);
      push[i] = s * (float) Math.sqrt(s);
      sum += push[i];
    }
    Samples.gain(push, 1 / sum);
    double f = g.thumpHz * noise.between(0.92, 1.08);
    double s = g.thumpS;
    float[] low =
        Resonators.sound(
            new double[] {f, f * 1.62, f * 2.43, f * 3.9, f * 5.3},
            new double[] {s, s * .8, s * .6, s * .4, s * .3},
            new double[] {1.2, .8, .55, .4, .3},
            push,
            Rate.samples(0.3));
    double gain = force * g.thump * 0.5 / Math.max(Samples.peak(low), 0.02);
    Samples.add(y, low, at, tone < 1 ? gain : gain * 0.7);
    Biquad band =
        Biquad.band(g.bodyHz * tone * noise.between(0.9, 1.1) * (0.8 + 0.4 * hardness), g.bodyQ);
    Biquad top = Biquad.lowPass(900 + 4300 * hardness);
    double fall = StrictMath.exp(-1 / ((g.bodyHz > 1000 ? 0.012 : 0.022) * Rate.HZ));
    double e = 0;
    for (int i = 0; i < Rate.samples(0.12); i++) {
      e = i < n ? Sine.of(0.25 * i / n) : e * fall;
      y[at + i] += (float) (top.next(band.next(noise.white())) * e * force * g.body * 1.1);
    }
  }

  /** Micro-impacts of what lies loose on the ground, round heel and toe. */
  private static void grains(
      float[] y, Ground g, double force, double heel, double toe, Noise noise) {
    int n = (int) (g.grains * noise.between(0.8, 1.2) * (g.loose() ? 1.15 : 1));
    for (int k = 0; k < n; k++) {
      double t =
          noise.chance(0.45)
              ? heel + Math.abs(noise.normal()) * g.spreadS * 0.30
              : toe + g.spreadS * (0.25 * noise.normal() + 0.25);
      double gain = noise.log(0.06, g.loose() ? 1 : 0.6) * force * g.grain;
      boolean rings = g.grainS > 0.1;
      Biquad band = Biquad.band(noise.log(g.lowHz, g.highHz), rings ? 30 : noise.between(1.2, 4));
      double fall = StrictMath.exp(-6.91 / (g.grainS * noise.between(0.6, 1.4) * Rate.HZ));
      int at = Rate.samples(Math.max(0.001, t));
      double e = gain * (rings ? 2.5 : 1);
      int length = Rate.samples(g.grainS * 1.1);
      for (int i = 0; i < length && at + i < y.length; i++) {
        y[at + i] += (float) (band.next(noise.white() * (i < 40 ? 1 : 0.3f)) * e);
        e *= fall;
      }
    }
  }

  /** The sole scuffs while it rolls over. */
  private static void scuff(float[] y, Ground g, double force, double roll, Noise noise) {
    double seconds = noise.between(0.06, 0.12);
    double gain = noise.between(0.03, 0.10) * force * (g.bodyHz > 1000 ? 1 : 0.6);
    Biquad band = Biquad.band(noise.log(1500, 3600), 0.7);
    int at = Rate.samples(Math.max(0, 0.004 + roll - seconds * 0.7));
    int n = Rate.samples(seconds);
    for (int i = 0; i < n && at + i < y.length; i++) {
      float s = Sine.of(0.5 * i / n);
      y[at + i] += (float) (band.next(noise.white()) * gain) * s * s;
    }
  }
}
