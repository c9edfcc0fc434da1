package cielo.world.water;

/** Which bodies are in the water, and when one crosses its surface fast enough to splash. */
public final class Surface {
  private static final double IN_MS = 0.4;
  private static final double OUT_MS = 1.5;
  private static final double DRY_S = 0.1;
  private static final double CAVITY_S = 0.05;

  private Surface() {}

  /**
   * One body's memory.
   *
   * @param wet share of its volume under water at the last step
   * @param since time at which it left the water
   */
  public record Memory(double wet, double since) {
    public static final Memory START = new Memory(0, -1e9);
  }

  /**
   * Litres that splash when a body goes from {@code before} to share {@code wet} at speed {@code
   * downMs} relative to the water (negative = up); 0 = none. What it displaces in 50 ms, at most
   * all of it; a fifth of that when it leaves.
   */
  public static double litres(Memory before, double t, double wet, double volume, double downMs) {
    double area = 1.2 * StrictMath.cbrt(volume) * StrictMath.cbrt(volume);
    double swept = 1000 * Math.min(volume, area * Math.abs(downMs) * CAVITY_S);
    if (before.wet() == 0 && wet > 0 && downMs > IN_MS && t - before.since() > DRY_S) {
      return swept;
    }
    if (before.wet() > 0 && wet == 0 && -downMs > OUT_MS) {
      return 0.2 * swept;
    }
    return 0;
  }

  public static Memory next(Memory before, double t, double wet) {
    return new Memory(wet, before.wet() > 0 && wet == 0 ? t : before.since());
  }
}
