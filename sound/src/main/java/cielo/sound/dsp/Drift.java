package cielo.sound.dsp;

/**
 * A slow random curve round 0 with deviation about 1: Gaussian knots, Catmull-Rom between them,
 * knots six times as dense as the corner frequency. One value a call.
 */
public final class Drift {
  private final Noise noise;
  private final int hop;
  private int k;
  private double p0;
  private double p1;
  private double p2;
  private double p3;
  private double c1;
  private double c2;
  private double c3;

  /** {@code everySamples}: audio samples between calls of {@link #next}. */
  public Drift(double hz, int everySamples, Noise noise) {
    this.noise = noise;
    this.hop = Math.max(1, (int) (Rate.HZ / (hz * 6 * everySamples)));
    p0 = noise.normal();
    p1 = noise.normal();
    p2 = noise.normal();
    p3 = noise.normal();
    shape();
  }

  public double next() {
    double t = (double) k / hop;
    double v = p1 + t * (c1 + t * (c2 + t * c3));
    if (++k == hop) {
      k = 0;
      p0 = p1;
      p1 = p2;
      p2 = p3;
      p3 = noise.normal();
      shape();
    }
    return v;
  }

  private void shape() {
    c1 = 0.5 * (p2 - p0);
    c2 = 0.5 * (2 * p0 - 5 * p1 + 4 * p2 - p3);
    c3 = 0.5 * (3 * p1 - p0 - 3 * p2 + p3);
  }
}
