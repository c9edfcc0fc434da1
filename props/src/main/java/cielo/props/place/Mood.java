package cielo.props.place;

import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.Locale;

/**
 * What the prompt says of the light, on top of hour and weather: the scenery's word "light".
 *
 * @param key factor on the sun
 * @param fill factor on the light from above and from panels
 * @param tint colour of both, mean about 1
 * @param exposure factor
 */
record Mood(double key, double fill, Rgb tint, double exposure) {
  /*
   * A dark room on film is not black: the fill goes down to a quarter, a little of the window stays,
   * lamps burn as before, the lens opens a little.
   */
  private static final Mood PLAIN = new Mood(1, 1, Rgb.grey(1), 1);
  private static final Mood DARK = new Mood(0.16, 0.20, new Rgb(0.86, 0.98, 1.20), 1.05);
  private static final Mood SOFT = new Mood(0.55, 1.15, Rgb.grey(1), 1);
  private static final Mood HARD = new Mood(1.15, 0.55, Rgb.grey(1), 1);
  private static final Mood WARM = new Mood(1, 0.9, new Rgb(1.15, 0.97, 0.74), 1);
  private static final Mood COLD = new Mood(0.9, 1, new Rgb(0.84, 0.99, 1.20), 1);

  static Mood of(Scenery s) {
    String words = s.parameters().getOrDefault("light", "").toLowerCase(Locale.ROOT);
    if (words.matches(".*(dark|dim|gloom|low[- ]|candle|moon|noir|faint).*")) {
      return DARK;
    }
    if (words.matches(".*(soft|diffuse|even).*")) {
      return SOFT;
    }
    if (words.matches(".*(dramatic|hard|harsh|contrast|chiaroscuro|rim|back).*")) {
      return HARD;
    }
    if (words.matches(".*(warm|golden|amber|cosy|cozy|fire).*")) {
      return WARM;
    }
    return words.matches(".*(cold|cool|blue|neon).*") ? COLD : PLAIN;
  }

  Air light(Air a) {
    if (equals(PLAIN)) {
      return a;
    }
    return new Air(
        sky(a.sky()),
        a.sun() == null ? null : scaled(a.sun(), key),
        scaled(a.overhead(), fill),
        a.haze(),
        a.hazeColour().times(Math.min(1, fill)),
        a.exposure() * exposure);
  }

  private KeyLight scaled(KeyLight l, double k) {
    return new KeyLight(l.to(), l.irradiance().times(tint).times(k), l.tanHalfAngle());
  }

  private Sky sky(Sky sky) {
    if (!(sky instanceof Sky.Room r)) {
      return sky;
    }
    return new Sky.Room(
        r.walls(),
        r.floor(),
        r.wall(),
        r.ceiling(),
        r.panels().stream()
            .map(p -> new Sky.Panel(p.box(), p.radiance().times(tint).times(fill)))
            .toList());
  }
}
