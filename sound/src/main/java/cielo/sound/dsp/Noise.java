package cielo.sound.dsp;

import cielo.scene.Dice;

/** Random numbers in the shapes that sound needs, over one keyed {@link Dice} stream. */
public final class Noise {
  private final Dice dice;

  public Noise(Dice dice) {
    this.dice = dice;
  }

  /** The stream that seed and keys name. */
  public static Noise of(long seed, Object... keys) {
    return new Noise(Dice.of(seed, keys));
  }

  /** A fresh stream seeded from this one. */
  public Noise split(Object key) {
    return new Noise(Dice.of(dice.bits(), key));
  }

  /** White, uniform in [-1, 1). */
  public float white() {
    return (int) dice.bits() * 0x1p-31f;
  }

  /** Nearly Gaussian (four uniforms of 16 bits), mean 0, deviation 1, within 3.5. */
  public float normal() {
    long b = dice.bits();
    int sum =
        (int) (b & 0xFFFF)
            + (int) (b >>> 16 & 0xFFFF)
            + (int) (b >>> 32 & 0xFFFF)
            + (int) (b >>> 48);
    return (sum - 131_070) * (1.7320508f / 65_536);
  }

  public double unit() {
    return dice.unit();
  }

  public double between(double low, double high) {
    return dice.between(low, high);
  }

  public int below(int n) {
    return dice.below(n);
  }

  public boolean chance(double p) {
    return dice.chance(p);
  }

  public long bits() {
    return dice.bits();
  }

  /** Log-uniform in [low, high). */
  public double log(double low, double high) {
    return low * StrictMath.pow(high / low, dice.unit());
  }

  /** Exponential with that mean. */
  public double gap(double mean) {
    return -mean * StrictMath.log(1 - dice.unit());
  }

  /** Power law with density r^-gamma between two bounds, gamma not 1. */
  public double power(double low, double high, double gamma) {
    double a = 1 - gamma;
    double l = StrictMath.pow(low, a);
    return StrictMath.pow(l + dice.unit() * (StrictMath.pow(high, a) - l), 1 / a);
  }
}
