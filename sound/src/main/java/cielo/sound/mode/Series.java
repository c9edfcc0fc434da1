package cielo.sound.mode;

import cielo.sound.dsp.Noise;

/**
 * Mode frequencies and amplitudes of each shape, before radiation and damping.
 *
 * <p>{@code own}: stream of the body (detuning, the same for its life); {@code hit}: stream of this
 * blow (where it was struck).
 */
final class Series {
  /*
   * Bars: free-free bending (Euler-Bernoulli) 1, 2.756, ...; plates: simply supported,
   * 0.453 cL h (i^2/a^2 + j^2/b^2); cups: ring modes of a cylinder, each a doublet (handle);
   * bells: the tuned partials hum, prime, tierce, quint, nominal ...; shell ball: spherical cavity
   * c z / (2 pi R), z the zeros of j_l'; box: wall plates and air between the walls.
   */
  static final int MOST = 44;
  static final double AIR = 343;
  private static final double[] BAR = {1, 2.756, 5.404, 8.933, 13.344, 18.637, 24.81, 31.87};
  private static final double[] RING = {1, 2.1, 2.83, 3.6, 5.42, 6.9, 8.77, 11.2, 12.9, 16};
  private static final double[] BELL = {.5, 1, 1.2, 1.5, 2, 2.51, 2.66, 3.01, 4.03, 5.2, 6.4, 7.8};
  private static final double[] BELL_T = {3.5, 2.2, 1.8, 1.1, 1.5, .8, .8, .9, .6, .4, .3, .2};
  private static final double[] BELL_G = {.55, .75, .8, .35, 1, .45, .4, .5, .35, .3, .22, .15};
  private static final double[] DISC = {1, 1.73, 2.33, 3.91, 4.11, 6.30, 6.71, 7.34};
  private static final double[] CAVITY = {
    2.0816, 3.3421, 4.4934, 4.5141, 5.6467, 5.9404, 6.7565, 7.2899
  };
  private static final double[] CAVITY_G = {1, .55, .28, .3, .18, .14, .09, .06};
  private static final double[] AIR_BOX = {1, 1.41, 2, 2.24, 3};

  final double[] hz = new double[MOST];
  final double[] gain = new double[MOST];

  /** Factor on the material's decay time. */
  final double[] stretch = new double[MOST];

  /** Decay time set by the shape, s; 0 = by the material. */
  final double[] fixed = new double[MOST];

  int n;

  private void add(double f, double g, double stretchBy, double fixedS) {
    if (n < MOST) {
      hz[n] = f;
      gain[n] = g;
      stretch[n] = stretchBy;
      fixed[n++] = fixedS;
    }
  }

  private void add(double f, double g) {
    add(f, g, 1, 0);
  }

  static Series of(Body body, Noise own, Noise hit) {
    Series s = new Series();
    double px = hit.between(0.08, 0.92);
    double py = hit.between(0.08, 0.92);
    switch (body.shape()) {
      case BAR -> s.bar(body, px, hit);
      case PLATE, PANEL -> s.plate(body, px, py, own, hit);
      case BLOCK -> s.block(body, own, hit);
      case CUP, BOTTLE -> s.cup(body, own, hit);
      case BELL -> s.bell(body, own, hit);
      case COIN -> s.coin(body, own, hit);
      case SHELL_BALL -> s.ball(body, hit);
      case BOX -> s.box(body, own, hit);
      case SOFT -> s.soft(body, own);
    }
    return s;
  }

  private void bar(Body b, double p, Noise hit) {
    double f1 = 1.028 * b.h() / (b.a() * b.a()) * b.ring().barSpeedMs();
    for (int k = 0; k < BAR.length; k++) {
      double shape =
          StrictMath.cos(Math.PI * (k + 1.5) * (p - 0.5) + (k % 2 == 0 ? 0 : Math.PI / 2));
      add(f1 * BAR[k], Math.abs(shape) + 0.12);
      add(f1 * BAR[k] * 1.37, 0.3 * hit.unit(), 0.8, 0);
    }
  }

  private void plate(Body b, double px, double py, Noise own, Noise hit) {
    double cl = b.ring().barSpeedMs() * 1.05;
    double base = 0.453 * cl * b.h();
    double density = b.a() * b.b() * 1.75 / (b.h() * cl);
    double top = 50;
    for (int i = 1; i <= 4; i++) {
      for (int j = 1; j <= 4; j++) {
        double f = base * (i * i / (b.a() * b.a()) + j * j / (b.b() * b.b()));
        if (f < 45 || n >= 12) {
          continue;
        }
        double at = StrictMath.sin(Math.PI * i * px) * StrictMath.sin(Math.PI * j * py);
        add(f * own.between(0.97, 1.03), Math.abs(at) + 0.04);
        top = Math.max(top, f);
      }
    }
    double f0 = Math.max(60, top * 1.04);
    if (f0 >= 9000) {
      return;
    }
    // above the lowest twelve one mode stands for all of its band
    int rest = MOST - n;
    double width = StrictMath.pow(9000 / f0, 1.0 / rest) - 1;
    for (int k = 0; k < rest; k++) {
      double f = f0 * StrictMath.pow(9000 / f0, (k + own.unit()) / rest);
      double stands = Math.sqrt(Math.clamp(density * f * width, 0.6, 40));
      add(f, (0.15 + Math.abs(hit.normal())) * 0.5 * stands);
    }
  }

  private void block(Body b, Noise own, Noise hit) {
    double f1 = 0.31 * b.ring().barSpeedMs() / Math.max(b.a(), b.b());
    for (int k = 0; k < 16; k++) {
      double f = f1 * StrictMath.pow(1 + k * 0.9, 0.72) * own.between(0.93, 1.07);
      add(f, (0.25 + Math.abs(hit.normal())) / Math.sqrt(1 + k));
    }
  }

  private void cup(Body b, Noise own, Noise hit) {
    boolean cup = b.shape() == Shape.CUP;
    double r = b.a() / 2;
    double f2 =
        (cup ? 0.62 : 0.80) * b.h() * b.ring().barSpeedMs() / (r * r) / (2 * Math.PI) * 2.683;
    for (int k = 0; k < RING.length; k++) {
      double f = f2 * RING[k] * own.between(0.97, 1.03);
      double split = 1 + (cup ? 0.045 : 0.006) * own.between(0.6, 1.4);
      add(f, (0.3 + Math.abs(hit.normal())) * StrictMath.pow(1 + k, -0.35));
      add(f * split, (0.15 + Math.abs(hit.normal())) * StrictMath.pow(1 + k, -0.4) * 0.7);
    }
    if (!cup) { // note of the air in the neck (Helmholtz)
      double neck = Math.sqrt(2.8e-4 / (0.06 * b.a() * b.a() * 0.7 * b.b()));
      add(AIR / (2 * Math.PI) * neck, 0.5);
    }
  }

  private void bell(Body b, Noise own, Noise hit) {
    double f1 = 1.05 * b.h() * b.ring().barSpeedMs() / (b.a() * b.a()) / 3.2;
    for (int k = 0; k < BELL.length; k++) {
      double f = f1 * BELL[k];
      add(f, BELL_G[k] * hit.between(0.6, 1.2), BELL_T[k], 0);
      double beat = 1 + 0.0015 + 0.0008 * own.unit();
      add(f * beat, BELL_G[k] * 0.5 * hit.between(0.6, 1.2), BELL_T[k], 0);
    }
  }

  private void coin(Body b, Noise own, Noise hit) {
    double f1 = 1.02 * b.h() * b.ring().barSpeedMs() / (b.a() * b.a());
    for (int k = 0; k < DISC.length; k++) {
      double f = f1 * DISC[k] * own.between(0.985, 1.015);
      double g = (0.3 + Math.abs(hit.normal())) * StrictMath.pow(1 + k, -0.3);
      add(f, g);
      add(f * 1.004, g * 0.6);
    }
  }

  private void ball(Body b, Noise hit) {
    double r = b.a() / 2;
    for (int k = 0; k < CAVITY.length; k++) {
      double f = AIR * CAVITY[k] / (2 * Math.PI * r);
      add(f, CAVITY_G[k] * hit.between(0.6, 1.2) * 0.5, 1, 0.16 / (1 + k * 0.35));
    }
    for (int k = 0; k < 4; k++) {
      add(10.5 / r * (1 + k * 0.9), 2.2 / (1 + k), 1, 0.05 / (1 + k * 0.4));
    }
  }

  private void box(Body b, Noise own, Noise hit) {
    double wall = 0.453 * b.ring().barSpeedMs() * b.h() * 2 / (b.a() * b.b());
    for (int k = 0; k < 10; k++) {
      double f = Math.max(45, wall) * StrictMath.pow(1 + k, 1.15) * own.between(0.9, 1.1);
      add(f, (0.3 + Math.abs(hit.normal())) * StrictMath.pow(1 + k, -0.7));
    }
    for (double z : AIR_BOX) {
      add(AIR / (2 * b.a()) * z * own.between(0.95, 1.05), 0.4, 1, 0.06);
    }
  }

  private void soft(Body b, Noise own) {
    double side = StrictMath.cbrt(b.massKg() / b.densityKgM3());
    double f1 = Math.max(38, 0.12 * b.ring().barSpeedMs() / side);
    for (int k = 0; k < 5; k++) {
      add(f1 * (1 + k * 0.8) * own.between(0.9, 1.1), 1 / (1 + k * k * 0.6));
    }
  }
}
