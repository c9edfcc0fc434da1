package cielo.sound.dsp;

/** One-pole low-pass, also a smoother of curves. Stateful. */
public final class OnePole {
  private double a;
  private double y;

  public OnePole(double hz) {
    set(hz);
  }

  /** Moves the corner; the state stays. */
  public OnePole set(double hz) {
    a = 1 - StrictMath.exp(-2 * Math.PI * hz / Rate.HZ);
    return this;
  }

  public double next(double x) {
    return y += a * (x - y);
  }
}
