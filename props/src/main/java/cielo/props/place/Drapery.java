package cielo.props.place;

import cielo.props.maker.Surface;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;

/** Hanging cloth in folds. */
final class Drapery {
  private Drapery() {}

  /** A curtain {@code width} wide about (x, z), facing {@code yaw}, from y0 to y1. */
  static void hang(
      Piece p, Material cloth, double x, double z, double yaw, double width, double y0, double y1) {
    folds(p, cloth, x, z, yaw, width, y0, y1, 0.045, Math.max(2, (int) Math.round(width / 0.14)));
  }

  static void folds(
      Piece p,
      Material cloth,
      double x,
      double z,
      double yaw,
      double width,
      double y0,
      double y1,
      double depth,
      int folds) {
    Surface wave =
        (s, t) -> {
          double gather = 0.85 + 0.15 * (1 - t);
          double a = s * folds * 2 * Math.PI;
          double out =
              depth * StrictMath.sin(a) * (0.7 + 0.3 * (1 - t))
                  + 0.2 * depth * StrictMath.sin(2.3 * a + 5 * t);
          return new Vec3((s - 0.5) * width * gather, y0 + (y1 - y0) * t, out);
        };
    p.of(cloth).at(x, 0, z, Quat.yaw(yaw)).surface(folds * 8, 6, wave, Surface.Uv.METRES);
  }
}
