package cielo.sound.contact;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Rub;

/** A rub of a take read as curves: speed, load and place over act time. */
public final class Rubbing {
  private static final double EDGE_S = 0.012; // comes and goes this fast

  private final Rub rub;
  private final int points;

  public Rubbing(Rub rub) {
    this.rub = rub;
    this.points = rub.samples().length / Rub.STRIDE;
  }

  /** Speed, m/s, at act time t; 0 outside. */
  public float speed(double t) {
    return (float) (value(t, 0) * edge(t));
  }

  /** Normal force, N. */
  public float load(double t) {
    return (float) Math.max(0, value(t, 1) * edge(t));
  }

  public Vec3 place(double t) {
    return new Vec3(value(t, 2), value(t, 3), value(t, 4));
  }

  private double edge(double t) {
    double in = (t - rub.from() + EDGE_S) / EDGE_S;
    double out = (rub.to() + EDGE_S - t) / EDGE_S;
    return Math.clamp(Math.min(in, out), 0.0, 1.0);
  }

  private double value(double t, int column) {
    double at = Math.clamp((t - rub.from()) * rub.rateHz(), 0, points - 1);
    int i = (int) at;
    int j = Math.min(i + 1, points - 1);
    double f = at - i;
    float[] s = rub.samples();
    return s[i * Rub.STRIDE + column] * (1 - f) + s[j * Rub.STRIDE + column] * f;
  }
}
