package cielo.props.library;

import cielo.scene.material.Look;
import cielo.scene.material.Rgb;

/**
 * One grade for things from all sources, so that drawn, imported and computed ones stand in the
 * same film: saturation at most 0.75, albedo 0.04 .. 0.85, roughness at least 0.2 (glass, metal and
 * paint with a strong coat keep theirs).
 */
public final class Grade {
  private static final double SATURATION = 0.75;
  private static final double LEAST =
      StrictMath.pow(1 - SATURATION, 2.2); // smallest channel, linear
  private static final double LOW = 0.04;
  private static final double HIGH = 0.85;
  private static final double ROUGHNESS = 0.2;

  private Grade() {}

  public static Look look(Look l) {
    boolean polished = l.metallic() > 0.5 || l.clarity() > 0.3 || l.f0() >= 0.05;
    double rough = polished ? Math.max(0.02, l.roughness()) : Math.max(ROUGHNESS, l.roughness());
    Rgb base = l.clarity() > 0.3 || l.image() != null ? l.base() : albedo(l.base());
    return l.withBase(base).withRoughness(Math.min(1, rough));
  }

  /** The nearest albedo within the grade, linear light. */
  public static Rgb albedo(Rgb c) {
    // saturation is judged on code values, as a grader does: ratio of smallest to largest channel
    double top = Math.max(c.r(), Math.max(c.g(), c.b()));
    if (top <= LOW) {
      return Rgb.grey(LOW);
    }
    double floor = top * LEAST;
    double k = top > HIGH ? HIGH / top : 1;
    return new Rgb(
        k * Math.max(c.r(), floor), k * Math.max(c.g(), floor), k * Math.max(c.b(), floor));
  }
}
