package cielo.picture.light;

/** Light that comes from far away, by direction. Pure; the sun's disc is not in it. */
@FunctionalInterface
public interface Radiance {
  /** Writes linear RGB that arrives from the unit direction (x, y, z). */
  void at(float x, float y, float z, float[] rgb);
}
