package cielo.scene;

/**
 * A keyed stream of random numbers. Two streams with the same key give the same numbers; a stream
 * never disturbs another. Not thread-safe.
 */
public final class Dice {
  /*
   * SplitMix64 (Steele, Lea, Flood 2014): state += golden gamma, then a 64-bit finaliser. Keys are
   * folded in with the same finaliser, so "seed, entity, purpose" name a stream.
   */
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The stream that {@code seed} and {@code keys} (strings, numbers) name. */
  public static Dice of(long seed, Object... keys) {
    long s = mix(seed + GAMMA);
    for (Object key : keys) {
      long k;
      if (key instanceof Number n) {
        k = n.longValue();
      } else {
        k = 1469598103934665603L;
        String text = key.toString();
        for (int i = 0; i < text.length(); i++) {
          k = (k ^ text.charAt(i)) * 1099511628211L;
        }
      }
      s = mix(s ^ mix(k + GAMMA));
    }
    return new Dice(s);
  }

  /** 64 fresh bits. */
  public long bits() {
    state += GAMMA;
    return mix(state);
  }

  /** Uniform in [0, 1). */
  public double unit() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /** Uniform in [low, high). */
  public double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** Uniform in 0 .. n - 1. */
  public int below(int n) {
    return (int) Math.floorMod(bits() >>> 1, (long) n);
  }

  /** True with probability {@code p}. */
  public boolean chance(double p) {
    return unit() < p;
  }

  /**
   * Normal deviate, mean 0, deviation 1 (sum of twelve uniforms: bounded to ±6, no library maths).
   */
  public double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
