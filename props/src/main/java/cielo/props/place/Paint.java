package cielo.props.place;

/** Linear light to sRGB codes, for pictures painted in code. */
final class Paint {
  private Paint() {}

  /** 0 .. 255. */
  static int code(double linear) {
    double x = Math.clamp(linear, 0, 1);
    double s = x <= 0.0031308 ? 12.92 * x : 1.055 * StrictMath.pow(x, 1 / 2.4) - 0.055;
    return (int) (s * 255 + 0.5);
  }

  static int argb(double r, double g, double b) {
    return 0xFF000000 | code(r) << 16 | code(g) << 8 | code(b);
  }
}
