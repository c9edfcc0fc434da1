package cielo.props.maker;

import cielo.scene.geometry.Vec3;

/** A surface as a function: s runs along columns, t along rows, both 0..1. */
@FunctionalInterface
public interface Surface {
  Vec3 at(double s, double t);

  /** How a surface is covered by a texture. */
  enum Uv {
    /** Lengths along the middle column and row. */
    METRES,
    /** s and t themselves. */
    UNIT
  }
}
