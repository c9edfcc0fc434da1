package cielo.props.surface;

/** Fills one texel of a pattern; (u, v) in [0, 1) of one tile. Must have period 1 in both. */
@FunctionalInterface
interface Weave {
  void at(float u, float v, Texel t);
}
