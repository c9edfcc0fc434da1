package cielo.scene.material;

/** Linear-light colour (BT.709 primaries); 1 = white paper for surfaces, any scale for light. */
public record Rgb(double r, double g, double b) {
  public static final Rgb BLACK = new Rgb(0, 0, 0);
  public static final Rgb WHITE = new Rgb(0.82, 0.82, 0.80);

  /** From an sRGB code 0xRRGGBB. */
  public static Rgb srgb(int code) {
    return new Rgb(linear((code >> 16) & 255), linear((code >> 8) & 255), linear(code & 255));
  }

  public static Rgb grey(double v) {
    return new Rgb(v, v, v);
  }

  public Rgb times(double k) {
    return new Rgb(r * k, g * k, b * k);
  }

  public Rgb times(Rgb o) {
    return new Rgb(r * o.r, g * o.g, b * o.b);
  }

  public Rgb plus(Rgb o) {
    return new Rgb(r + o.r, g + o.g, b + o.b);
  }

  public Rgb mix(Rgb o, double t) {
    return new Rgb(r + (o.r - r) * t, g + (o.g - g) * t, b + (o.b - b) * t);
  }

  /** Relative luminance. */
  public double luminance() {
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  private static double linear(int code) {
    double c = code / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
