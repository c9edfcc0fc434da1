package cielo.picture.light;

/**
 * Colour of a clear sky: sunlight scattered once in air and haze, by height of view and sun and the
 * angle between them. A table, made once a sky.
 */
final class Atmosphere {
  /*
   * Single scattering along the view ray (Nishita 1993) through a spherical shell: Rayleigh with a
   * scale height of 8 km, Mie with 1.2 km and Henyey-Greenstein phase g = 0.76, ozone as an absorber
   * in a tent round 25 km. 20 steps along the view, 6 to the sun. Higher orders are missing: a share
   * of the scattered light is added without direction (factor MULTIPLE), which lifts the horizon and
   * the dusk sky about as the full solution does.
   */
  private static final double EARTH = 6360e3;
  private static final double TOP = 6420e3;
  private static final double[] RAYLEIGH = {5.8e-6, 13.5e-6, 33.1e-6};
  private static final double[] OZONE = {0.65e-6, 1.88e-6, 0.085e-6};
  private static final double MIE = 3.2e-6;
  private static final double G = 0.76;
  private static final double MULTIPLE = 0.45;
  private static final int HEIGHTS = 64;
  private static final int TURNS = 33;
  private static final int STEPS = 20;

  /** (height of view, turn away from the sun, RGB). */
  private final float[] table = new float[HEIGHTS * TURNS * 3];

  private final float sunX;
  private final float sunZ;
  private final double mie;
  private final double[] sun;

  /** {@code strength}: irradiance of the sun above the air, in units of the picture's light. */
  Atmosphere(double sx, double sy, double sz, double turbidity, double strength) {
    double flat = Math.sqrt(sx * sx + sz * sz) + 1e-9;
    sunX = (float) (sx / flat);
    sunZ = (float) (sz / flat);
    sun = new double[] {flat, sy, 0};
    mie = MIE * Math.max(1, turbidity - 1);
    double[] rgb = new double[3];
    for (int i = 0; i < HEIGHTS; i++) {
      double y = height(i / (HEIGHTS - 1.0));
      double r = Math.sqrt(Math.max(0, 1 - y * y));
      for (int j = 0; j < TURNS; j++) {
        double turn = Math.PI * j / (TURNS - 1);
        scatter(r * StrictMath.cos(turn), y, r * StrictMath.sin(turn), rgb);
        for (int c = 0; c < 3; c++) {
          table[(i * TURNS + j) * 3 + c] = (float) (rgb[c] * strength);
        }
      }
    }
  }

  /** Heights crowd near the horizon, where the sky changes most. */
  private static double height(double s) {
    return s * s;
  }

  /** Colour from a direction at or above the horizon. */
  void at(float x, float y, float z, float[] rgb) {
    float flat = (float) Math.sqrt(x * x + z * z) + 1e-9f;
    float cos = Math.max(-1, Math.min(1, (x * sunX + z * sunZ) / flat));
    float h = (float) Math.sqrt(Math.max(0, Math.min(1, y))) * (HEIGHTS - 1);
    float t = arc(cos) * (TURNS - 1);
    int i = Math.min(HEIGHTS - 2, (int) h);
    int j = Math.min(TURNS - 2, (int) t);
    float fh = h - i;
    float ft = t - j;
    int o = (i * TURNS + j) * 3;
    for (int c = 0; c < 3; c++) {
      float a = table[o + c] + (table[o + 3 + c] - table[o + c]) * ft;
      int p = o + TURNS * 3;
      float b = table[p + c] + (table[p + 3 + c] - table[p + c]) * ft;
      rgb[c] = a + (b - a) * fh;
    }
  }

  /** acos(c) / pi, to 1e-4 (Abramowitz and Stegun 4.4.45). */
  static float arc(float c) {
    float a = Math.abs(c);
    float r =
        (float) Math.sqrt(1 - a)
            * (1.5707288f + a * (-0.2121144f + a * (0.0742610f - 0.0187293f * a)));
    return (c < 0 ? 3.14159265f - r : r) * 0.318309886f;
  }

  private void scatter(double x, double y, double z, double[] out) {
    double end = exit(0, EARTH + 200, y);
    double cos = x * sun[0] + y * sun[1];
    double phaseR = 3 / (16 * Math.PI) * (1 + cos * cos);
    double k = 1 + G * G - 2 * G * cos;
    double phaseM =
        3 / (8 * Math.PI) * (1 - G * G) * (1 + cos * cos) / ((2 + G * G) * k * Math.sqrt(k));
    double even = 1 / (4 * Math.PI);
    double[] depth = new double[3]; // Rayleigh, Mie, ozone along the view
    double[] toSun = new double[3];
    out[0] = out[1] = out[2] = 0;
    double before = 0;
    for (int i = 0; i < STEPS; i++) {
      double s = (i + 1.0) / STEPS;
      double next = end * s * s;
      double step = next - before;
      double at = (next + before) / 2;
      before = next;
      double px = x * at;
      double py = EARTH + 200 + y * at;
      double pz = z * at;
      double r = Math.sqrt(px * px + py * py + pz * pz);
      double h = r - EARTH;
      double dr = StrictMath.exp(-h / 8000) * step;
      double dm = StrictMath.exp(-h / 1200) * step;
      double dz = ozone(h) * step;
      depth[0] += dr;
      depth[1] += dm;
      depth[2] += dz;
      if (!sunDepth(px, py, pz, r, toSun)) {
        continue;
      }
      for (int c = 0; c < 3; c++) {
        double tau =
            RAYLEIGH[c] * (depth[0] + toSun[0])
                + 1.1 * mie * (depth[1] + toSun[1])
                + OZONE[c] * (depth[2] + toSun[2]);
        double t = StrictMath.exp(-tau);
        double soft = StrictMath.exp(-tau * 0.55);
        out[c] +=
            t * (RAYLEIGH[c] * phaseR * dr + mie * phaseM * dm)
                + MULTIPLE * soft * even * (RAYLEIGH[c] * dr + mie * dm);
      }
    }
  }

  /** Depths from a point to the sun; false where the earth is in the way. */
  private boolean sunDepth(double px, double py, double pz, double r, double[] out) {
    double up = (px * sun[0] + py * sun[1]) / r;
    double dip = -Math.sqrt(Math.max(0, 1 - EARTH * EARTH / (r * r)));
    if (up < dip - 0.02) {
      return false;
    }
    double end = exit(0, r, up);
    out[0] = out[1] = out[2] = 0;
    double before = 0;
    for (int i = 0; i < 6; i++) {
      double s = (i + 1.0) / 6;
      double next = end * s * s;
      double step = next - before;
      double at = (next + before) / 2;
      before = next;
      double x = px + sun[0] * at;
      double y = py + sun[1] * at;
      double h = Math.max(0, Math.sqrt(x * x + y * y + pz * pz) - EARTH);
      out[0] += StrictMath.exp(-h / 8000) * step;
      out[1] += StrictMath.exp(-h / 1200) * step;
      out[2] += ozone(h) * step;
    }
    return true;
  }

  private static double exit(double from, double r, double up) {
    return from - r * up + Math.sqrt(Math.max(0, r * r * (up * up - 1) + TOP * TOP));
  }

  private static double ozone(double h) {
    return Math.max(0, 1 - Math.abs(h - 25000) / 15000);
  }

  /** Light of the sun's disc that is left at the ground, 0 .. 1 a channel. */
  void transmitted(float[] rgb) {
    double[] d = new double[3];
    boolean seen = sunDepth(0, EARTH + 200, 0, EARTH + 200, d);
    for (int c = 0; c < 3; c++) {
      rgb[c] =
          seen
              ? (float) StrictMath.exp(-RAYLEIGH[c] * d[0] - 1.1 * mie * d[1] - OZONE[c] * d[2])
              : 0;
    }
  }
}
