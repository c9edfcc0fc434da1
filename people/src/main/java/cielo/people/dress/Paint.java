package cielo.people.dress;

/** Linear colours as three numbers, and their sRGB codes. */
final class Paint {
  private Paint() {}

  /** Linear light of an sRGB code 0xRRGGBB. */
  static double[] of(int code) {
    var c = cielo.scene.material.Rgb.srgb(code);
    return new double[] {c.r(), c.g(), c.b()};
  }

  static double[] times(double[] c, double r, double g, double b) {
    return new double[] {c[0] * r, c[1] * g, c[2] * b};
  }

  /** Mixes {@code over} into {@code c} in place. */
  static void blend(double[] c, double[] over, double share) {
    double w = Math.clamp(share, 0, 1);
    for (int k = 0; k < 3; k++) {
      c[k] += (over[k] - c[k]) * w;
    }
  }

  /** Opaque sRGB code 0xFFRRGGBB. */
  static int argb(double r, double g, double b) {
    return 0xFF000000 | code(r) << 16 | code(g) << 8 | code(b);
  }

  private static int code(double x) {
    double c = Math.clamp(x, 0, 1);
    double s = c <= 0.0031308 ? 12.92 * c : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * s);
  }
}
