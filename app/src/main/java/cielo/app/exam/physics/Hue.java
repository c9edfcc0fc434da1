package cielo.app.exam.physics;

/** A strong colour, as a camera sees it in any light. */
public enum Hue {
  RED("red", 0),
  GREEN("green", 120),
  BLUE("blue", 220),
  YELLOW("yellow", 50),
  PURPLE("purple", 285);

  private static final double WITHIN = 28; // degrees
  private static final double COLOURFUL = 0.42; // (max - min) / max of sRGB values
  private static final int BRIGHT = 26;

  private final String word;
  private final double degrees;

  Hue(String word, double degrees) {
    this.word = word;
    this.degrees = degrees;
  }

  /** How a prompt says it. */
  String word() {
    return word;
  }

  boolean matches(int rgb) {
    int r = rgb >> 16 & 255;
    int g = rgb >> 8 & 255;
    int b = rgb & 255;
    int max = Math.max(r, Math.max(g, b));
    int min = Math.min(r, Math.min(g, b));
    if (max < BRIGHT || max - min < COLOURFUL * max) {
      return false;
    }
    double d = max - min;
    double h = max == r ? (g - b) / d : max == g ? 2 + (b - r) / d : 4 + (r - g) / d;
    double off = Math.abs((60 * h - degrees) % 360);
    return Math.min(off, 360 - off) < WITHIN;
  }
}
