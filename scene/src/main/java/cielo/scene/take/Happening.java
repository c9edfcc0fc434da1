package cielo.scene.take;

import cielo.scene.geometry.Vec3;

/**
 * What happened beside contacts.
 *
 * @param kind SPLASH (size = displaced litres, strength = speed m/s), BREAK (size = m2 of new
 *     surface), EXPLOSION (strength = joule), SOUND (name = what, e.g. "bark", strength = level
 *     dB), LIGHT_ON / LIGHT_OFF (name of the lamp), EMIT (name = smoke, steam, fire, dust, sparks;
 *     size = m, to = until)
 * @param entity index, or -1
 */
public record Happening(
    Kind kind,
    double t,
    double to,
    int entity,
    String name,
    Vec3 at,
    double size,
    double strength) {
  public enum Kind {
    SPLASH,
    BREAK,
    EXPLOSION,
    SOUND,
    LIGHT_ON,
    LIGHT_OFF,
    EMIT
  }
}
