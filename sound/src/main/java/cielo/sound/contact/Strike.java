package cielo.sound.contact;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;
import cielo.sound.mode.Body;
import cielo.sound.mode.Modes;
import cielo.sound.mode.Shape;

/**
 * The sound of one blow, mono, at 1 m. Both bodies ring; the sound starts at sample 0.
 *
 * <p>Not for breaking things (the pieces have their own sound) nor for resting contact.
 */
public final class Strike {
  private static final double FLOOR = 4e-6; // a mode weaker than this is not rendered on

  private static final double LOWEST_HZ = 65; // the slow push itself is not radiated

  private final Body a;
  private final Body b;
  private final Noise hit;
  private final int mostModes;

  private Strike(Body a, Body b, Noise hit, int mostModes) {
    this.a = a;
    this.b = b;
    this.hit = hit;
    this.mostModes = mostModes;
  }

  /**
   * Steps: contact time, force, modes and noise of each body, click.
   *
   * @param slipMs tangential speed
   * @param hit stream of this very blow
   * @param mostModes 44, fewer in a hail of contacts
   */
  public static float[] sound(
      Body a, Body b, double impulseNs, double closingMs, double slipMs, Noise hit, int mostModes) {
    return new Strike(a, b, hit, mostModes).render(impulseNs, closingMs, slipMs);
  }

  public static float[] sound(
      Body a, Body b, double impulseNs, double closingMs, double slipMs, Noise hit) {
    return sound(a, b, impulseNs, closingMs, slipMs, hit, 44);
  }

  private float[] render(double impulseNs, double closingMs, double slipMs) {
    double tau = Pulse.seconds(a, b, closingMs);
    double slip = Math.clamp(slipMs / (closingMs + 0.1), 0.0, 2.0);
    float[] force = Pulse.force(a, b, tau, slip, hit);
    double lost = Energy.lost(impulseNs, closingMs);
    float[] ringA = ring(a, force, tau, lost);
    float[] ringB = ring(b, force, tau, lost);
    float[] out = ringA.length >= ringB.length ? ringA : ringB;
    Samples.add(out, out == ringA ? ringB : ringA, 0, 1);
    double click = a.ring().click() * b.ring().click();
    if (click > 0.004) {
      double total =
          Energy.signal(a.ring().efficiency() * lost) + Energy.signal(b.ring().efficiency() * lost);
      click(out, tau, click * 0.8 * total);
    }
    Biquad.highPass(LOWEST_HZ).run(out);
    return Samples.fade(out, 0, 0.004);
  }

  /** One body's answer: resolved modes, and a noise burst for the dense rest. */
  private float[] ring(Body body, float[] force, double tau, double lost) {
    Modes m = Modes.of(body, hit).loudest(mostModes);
    Resonators modes = new Resonators(m.hz(), m.t60S(), m.gain());
    float[] head = new float[force.length];
    modes.strike(force, head);
    double energy = KWeight.energy(head) + KWeight.tail(modes);
    boolean ball = a.shape() == Shape.SHELL_BALL || b.shape() == Shape.SHELL_BALL;
    double share = ball ? Math.max(0.2, body.ring().noiseShare()) : body.ring().noiseShare();
    share = 1 - (1 - share) * excited(m, tau);
    double target = Energy.signal(body.ring().efficiency() * lost);
    double scale = energy > 0 ? Math.sqrt(target * (1 - share) / energy) : 0;
    float[] noise = burst(body, tau, ball);
    double loud = KWeight.energy(noise);
    int length = Math.max(noise.length, force.length + modes.length(scale, FLOOR)) + 200;
    float[] out = new float[Math.min(length, Rate.samples(9))];
    Samples.add(out, head, 0, scale);
    if (scale > 0) {
      modes.ring(out, force.length, scale, FLOOR);
    }
    if (loud > 0) {
      Samples.add(out, noise, 0, Math.sqrt(target * share / loud));
    }
    return out;
  }

  /**
   * How much of the force reaches the modes: a body whose lowest mode is far above 1 / tau moves as
   * a whole and only knocks.
   */
  private static double excited(Modes m, double tau) {
    double lowest = Double.MAX_VALUE;
    for (double f : m.hz()) {
      lowest = Math.min(lowest, f);
    }
    double x = lowest * tau / 2;
    return 1 / (1 + x * x);
  }

  private float[] burst(Body body, double tau, boolean ball) {
    double hz =
        ball
            ? Math.max(450, body.ring().noiseHz() / 2)
            : Math.min(body.ring().noiseHz(), 0.9 / tau + 60);
    double t60 = body.ring().noiseT60S();
    int rise = Math.max(3, Rate.samples(tau));
    float[] y = new float[Rate.samples(t60 * 1.2) + rise];
    int attack = ball ? Math.min(rise, 48) : rise;
    double fall = StrictMath.exp(-6.91 / (t60 * Rate.HZ));
    Biquad band = Biquad.band(hz, 0.55);
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      e = i < attack ? Sine.of(0.25 * (i + 1) / attack) : e * fall;
      y[i] = band.next((float) (hit.white() * e));
    }
    return y;
  }

  /** Rigid-body acceleration: one damped sine cycle of the contact's length. */
  private static void click(float[] out, double tau, double energy) {
    int w = Math.max(3, Math.max(3, Rate.samples(tau)) / 2);
    float[] c = new float[w * 4];
    for (int i = 0; i < c.length; i++) {
      c[i] =
          (float)
              (Sine.of((double) i / (w * 2))
                  * StrictMath.exp(-3.0 * i / c.length)
                  * (i < 2 ? 0.5 : 1));
    }
    Samples.add(out, c, 0, Math.sqrt(energy / Samples.energy(c)));
  }
}
