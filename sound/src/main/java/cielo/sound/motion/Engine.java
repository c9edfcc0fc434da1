package cielo.sound.motion;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.OnePole;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/**
 * A four-stroke engine, mono, unscaled (about 0.2 RMS at half load). Curves at control rate.
 *
 * @param cylinders they fire evenly, with small differences for life
 * @param pipeM length of the exhaust
 * @param heavy diesel of a truck: duller, more knock
 */
public record Engine(int cylinders, double pipeM, boolean heavy) {
  /*
   * Each cylinder gives a pressure pulse over 30 % (idle) to 16 % (full load) of its 720 degrees;
   * the pipe reflects it (-0.55 through 900 Hz, 2 L / 420 s); intake and valve noise are gated at
   * the firing rate; four all-passes smear the pulses as sheet metal does (without them an idle is
   * a helicopter).
   */
  private static final int STEPS = 256;
  private static final int[] SMEAR = {211, 463, 811, 1427};

  public static final Engine CAR = new Engine(4, 2.4, false);
  public static final Engine TRUCK = new Engine(6, 3.2, true);
  public static final Engine MOTORCYCLE = new Engine(2, 0.9, false);

  /** {@code rpm} and {@code load} (0 .. 1) at control rate. */
  public float[] sound(float[] rpm, float[] load, Noise noise) {
    float[] y = new float[rpm.length * Rate.CONTROL];
    double[] size = new double[cylinders];
    double[] early = new double[cylinders];
    for (int k = 0; k < cylinders; k++) {
      size[k] = noise.between(0.82, 1.18);
      early[k] = noise.between(-0.012, 0.012);
    }
    float[] pipe = new float[4096];
    int delay = (int) (2 * pipeM / 420 * Rate.HZ);
    OnePole reflect = new OnePole(900);
    OnePole mouth = new OnePole(2600);
    Biquad intake = Biquad.band(420, 0.9);
    Biquad valves = Biquad.band(heavy ? 1700 : 2600, 0.7);
    Drift drift = new Drift(7, 50, noise.split("drift"));
    float[] pulse = new float[STEPS + 1];
    double shapedFor = -1;
    double wide = 0.3;
    double cycle = 0;
    double step = 0;
    double n = 0;
    double l = 0;
    double rattle = 1;
    double force = 1;
    double puff = 0;
    int slot = -1;
    for (int i = 0; i < y.length; i++) {
      if (i % 50 == 0) {
        n = Samples.curve(rpm, i);
        l = Samples.curve(load, i);
        step = n / 120 / Rate.HZ * (1 + 0.006 * drift.next() * (n < 1100 ? 2 : 1));
        mouth.set(1500 + 3000 * l + n * 0.3);
        rattle = 0.09 * StrictMath.pow(n / 2500, 0.7) * (heavy ? 1.8 : 1);
        if (Math.abs(l - shapedFor) > 0.02) {
          shapedFor = l;
          wide = 0.30 - 0.14 * l;
          shape(pulse, l);
        }
      }
      cycle += step;
      cycle -= Math.floor(cycle);
      double p = 0;
      for (int k = 0; k < cylinders; k++) {
        double u = cycle - (k + early[k]) / cylinders;
        u -= Math.floor(u);
        if (u < wide) {
          p += size[k] * pulse[(int) (u / wide * STEPS)];
        }
      }
      int now = (int) (cycle * cylinders);
      if (now != slot) {
        slot = now;
        force = noise.between(0.86, 1.14);
        puff = 1;
      }
      puff *= 1 - 6 * step * cylinders;
      double press = p * force * (0.35 + 0.65 * l) + puff * noise.white() * (0.04 + 0.08 * l);
      double x = press - 0.55 * reflect.next(pipe[(i - delay) & 4095]);
      pipe[i & 4095] = (float) x;
      double gate = 0.5 + 0.5 * Sine.cos(cycle * cylinders);
      double in = intake.next((float) (noise.white() * gate * gate)) * (0.05 + 0.16 * l);
      double tick = 0.5 + 0.5 * Sine.cos(cycle * cylinders * 2);
      tick *= tick;
      double me = valves.next((float) (noise.white() * (0.4 + 0.6 * tick * tick))) * rattle;
      y[i] = (float) (mouth.next(x) * 0.6 + in + me);
    }
    return body(y);
  }

  private static void shape(float[] pulse, double load) {
    for (int k = 0; k <= STEPS; k++) {
      double z = (double) k / STEPS;
      double s = Sine.of(0.5 * StrictMath.pow(z, 0.6 - 0.2 * load));
      pulse[k] = (float) (s * s * (1 - 0.7 * z));
    }
  }

  /** Sheet metal round it: smeared and coloured. */
  private float[] body(float[] x) {
    float[] wet = x.clone();
    for (int length : SMEAR) {
      float[] line = new float[length];
      int at = 0;
      for (int i = 0; i < wet.length; i++) {
        float o = line[at];
        float v = wet[i] - 0.55f * o;
        line[at] = v;
        wet[i] = o + 0.55f * v;
        at = at + 1 == length ? 0 : at + 1;
      }
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = wet[i] * 0.6f + x[i] * 0.4f;
    }
    Biquad.peak(heavy ? 150 : 230, 0.8, 6).run(x);
    Biquad.peak(420, 0.8, 6).run(x);
    Biquad.peak(1150, 0.8, heavy ? 2 : 5).run(x);
    Biquad.highPass(heavy ? 55 : 95).run(x);
    return x;
  }
}
