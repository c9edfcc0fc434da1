package cielo.sound.mode;

import cielo.scene.material.Ring;

/**
 * A body as it is heard.
 *
 * @param material its name, part of the key of its own small detuning
 * @param ring how the material sounds
 * @param densityKgM3 of the material
 * @param a longest lateral size, m (see {@link Shape})
 * @param b second size, m
 * @param h thickness, m
 * @param massKg of what moves
 * @param support how much its support damps it: 1 hangs, 2-3 stands, 6-8 built in, 25 held
 */
public record Body(
    String material,
    Ring ring,
    double densityKgM3,
    Shape shape,
    double a,
    double b,
    double h,
    double massKg,
    double support) {

  /** Hardness of its surface: 0 cloth .. 1 steel. */
  public double hardness() {
    return Math.clamp(StrictMath.log10(ring.contactGPa() / 0.001) / 5.3, 0, 1);
  }

  /** Radius of the part that touches, m. */
  public double contactRadius() {
    return switch (shape) {
      case SHELL_BALL, SOFT -> Math.max(0.02, a / 2);
      case COIN -> 0.002;
      case PANEL -> 0.5;
      case BAR -> 0.006;
      default -> 0.02;
    };
  }

  /** Gauge pressure of the air in a ball, Pa: 55 k in rubber (basketball), 80 k in others. */
  public double airPa() {
    return material.matches("rubber|latex|tyre") ? 55e3 : 80e3;
  }

  /** Names the body's own detuning: the same thing sounds the same in every film. */
  public long key() {
    return Double.doubleToLongBits(a * 31 + b * 17 + h * 7 + massKg) ^ material.hashCode();
  }

  public Body held() {
    return new Body(material, ring, densityKgM3, shape, a, b, h, massKg, 25);
  }
}
