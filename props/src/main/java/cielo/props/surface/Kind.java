package cielo.props.surface;

import cielo.scene.material.Rgb;

/**
 * One pattern.
 *
 * @param name as in {@code Pattern.name}
 * @param tileM natural size of one tile, metres; 1 for things wrapped once
 * @param size texels a side
 * @param wrap how uv run and what time does to it
 * @param base colour it has when nobody says
 * @param second colour of grain, joints, seams
 * @param roughness when nobody says
 */
record Kind(
    String name,
    double tileM,
    int size,
    Wrap wrap,
    Rgb base,
    Rgb second,
    double roughness,
    Weave weave) {

  enum Wrap {
    /** Tiles; wear leaves stains. */
    SOFT,
    /** Tiles; wear leaves stains and scratches. */
    HARD,
    /** Tiles; wear above 0.5 is wetness with puddles. */
    GROUND,
    /** uv 0 .. 1 once round a sphere: u = longitude, v = 0 at the south pole. */
    SPHERE,
    /** uv 0 .. 1 once over a sheet. */
    SHEET
  }

  static Kind of(
      String name, double tileM, int size, Wrap wrap, int base, int second, double rough, Weave w) {
    return new Kind(name, tileM, size, wrap, Rgb.srgb(base), Rgb.srgb(second), rough, w);
  }
}
