package cielo.scene.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;

/**
 * The surface of a {@link Water}: a pure function of (water, seed, x, z, t), the same for physics,
 * picture and sound. Times are act times, heights world metres. Immutable.
 */
public final class Waves {
  /*
   * A sum of five sine waves: the main one, one longer and three shorter, spread round the wind's
   * direction. Amplitudes follow the significant height (four standard deviations): sum a^2 / 2 =
   * (H / 4)^2, and are capped where a wave would be steeper than real ones (a k < 0.3). Frequencies by
   * dispersion in the water's depth, w^2 = g k tanh(k d).
   */
  public static final int COUNT = 5;

  private static final double[] LENGTH = {1, 1.62, 0.61, 0.37, 0.23};
  private static final double[] SHARE = {1, 0.55, 0.5, 0.28, 0.16};
  private static final double[] SPREAD = {0, 0.35, 0.5, 0.8, 1.1}; // rad, largest turn
  private static final double STEEPEST = 0.3;
  private static final double G = 9.81;

  private final Water water;
  private final double[] amplitude = new double[COUNT];
  private final double[] kx = new double[COUNT];
  private final double[] kz = new double[COUNT];
  private final double[] omega = new double[COUNT];
  private final double[] phase = new double[COUNT];

  private Waves(Water water, long seed) {
    this.water = water;
    Dice dice = Dice.of(seed, "waves");
    double depth = Math.max(0.05, water.area().size().y());
    double power = 0;
    for (double s : SHARE) {
      power += s * s / 2;
    }
    double scale = water.waveM() / 4 / Math.sqrt(power);
    for (int i = 0; i < COUNT; i++) {
      double yaw = water.windYawRad() + dice.between(-SPREAD[i], SPREAD[i]);
      double k = 2 * Math.PI / (Math.max(0.05, water.waveLengthM()) * LENGTH[i]);
      amplitude[i] = Math.min(scale * SHARE[i], STEEPEST / k);
      kx[i] = k * StrictMath.cos(yaw);
      kz[i] = -k * StrictMath.sin(yaw);
      omega[i] = Math.sqrt(G * k * StrictMath.tanh(k * depth));
      phase[i] = dice.between(0, 2 * Math.PI);
    }
  }

  public static Waves of(Water water, long seed) {
    return new Waves(water, seed);
  }

  public Water water() {
    return water;
  }

  /** Whether there is water at that place. */
  public boolean covers(double x, double z) {
    Vec3 min = water.area().min();
    Vec3 max = water.area().max();
    return x >= min.x() && x <= max.x() && z >= min.z() && z <= max.z();
  }

  /** Height of the surface. */
  public double height(double x, double z, double t) {
    double y = water.level();
    for (int i = 0; i < COUNT; i++) {
      y += amplitude[i] * sine(kx[i] * x + kz[i] * z - omega[i] * t + phase[i]);
    }
    return y;
  }

  /** Unit normal of the surface. */
  public Vec3 normal(double x, double z, double t) {
    double sx = 0;
    double sz = 0;
    for (int i = 0; i < COUNT; i++) {
      double slope = amplitude[i] * cosine(kx[i] * x + kz[i] * z - omega[i] * t + phase[i]);
      sx += kx[i] * slope;
      sz += kz[i] * slope;
    }
    return new Vec3(-sx, 1, -sz).unit();
  }

  /** Velocity of the water at the surface: it moves in circles under waves. */
  public Vec3 flow(double x, double z, double t) {
    double vx = 0;
    double vy = 0;
    double vz = 0;
    for (int i = 0; i < COUNT; i++) {
      double at = kx[i] * x + kz[i] * z - omega[i] * t + phase[i];
      double along = amplitude[i] * omega[i] * sine(at) / Math.sqrt(kx[i] * kx[i] + kz[i] * kz[i]);
      vx += along * kx[i];
      vz += along * kz[i];
      vy -= amplitude[i] * omega[i] * cosine(at);
    }
    return new Vec3(vx, vy, vz);
  }

  /** Amplitude of wave i, m, for kernels that sum the waves themselves. */
  public double amplitude(int i) {
    return amplitude[i];
  }

  /**
   * Wave vector and frequency of wave i: height adds amplitude sin(kx x + kz z - omega t + phase).
   */
  public double kx(int i) {
    return kx[i];
  }

  public double kz(int i) {
    return kz[i];
  }

  public double omega(int i) {
    return omega[i];
  }

  public double phase(int i) {
    return phase[i];
  }

  private static double cosine(double x) {
    return sine(x + Math.PI / 2);
  }

  /** Sine to 1e-10, plain arithmetic only: the same bits on every machine. */
  static double sine(double x) {
    double turns = x / (2 * Math.PI);
    double r = turns - Math.floor(turns + 0.5); // -0.5 .. 0.5
    if (r > 0.25) {
      r = 0.5 - r;
    } else if (r < -0.25) {
      r = -0.5 - r;
    }
    double y = 2 * Math.PI * r;
    double q = y * y;
    double s = 1 - q / 156 * (1 - q / 210);
    s = 1 - q / 110 * s;
    s = 1 - q / 72 * s;
    s = 1 - q / 42 * s;
    s = 1 - q / 20 * s;
    s = 1 - q / 6 * s;
    return y * s;
  }
}
