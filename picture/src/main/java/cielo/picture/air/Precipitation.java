package cielo.picture.air;

import cielo.picture.raster.Projection;
import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import cielo.scene.place.Weather;

/** Rain and snow round the camera: a block of air, the same drops in every block. */
final class Precipitation {
  /*
   * Drop k has a fixed place in a cube of air that is repeated in all directions and falls with the
   * wind; the copy nearest to the camera is drawn. Seen from a moving camera the drops stay in the
   * world. Two cubes: a small dense one near the camera, a big one with wider streaks behind it.
   */
  private static final double RAIN_SPEED = 7.5;
  private static final double SNOW_SPEED = 1.1;

  private Precipitation() {}

  static void at(Place place, double t, Projection camera, double shutter, Sprites out) {
    Weather w = place.scenery().weather();
    if (!(place.sky() instanceof Sky.Open)) {
      return;
    }
    double wx = w.windMs() * StrictMath.cos(w.windYawRad());
    double wz = -w.windMs() * StrictMath.sin(w.windYawRad());
    switch (w.kind()) {
      case RAIN -> rain(t, camera, shutter, wx * 0.6, wz * 0.6, 1, out);
      case STORM -> rain(t, camera, shutter, wx * 0.9, wz * 0.9, 1.8, out);
      case SNOW -> {
        snow(t, camera, wx * 0.5, wz * 0.5, 5, 1000, 0.0045f, out);
        snow(t, camera, wx * 0.5, wz * 0.5, 18, 3200, 0.010f, out);
      }
      case CLEAR, CLOUDY, OVERCAST, FOG -> {}
    }
  }

  private static void rain(
      double t, Projection c, double shutter, double wx, double wz, double much, Sprites out) {
    double open = Math.max(0.017, Math.min(0.03, shutter));
    for (int layer = 0; layer < 2; layer++) {
      double side = layer == 0 ? 7 : 22;
      int n = (int) ((layer == 0 ? 900 : 2600) * much);
      float width = layer == 0 ? 0.0012f : 0.0040f;
      float alpha = layer == 0 ? 0.34f : 0.26f;
      for (int k = 0; k < n; k++) {
        double speed = RAIN_SPEED * (0.85 + 0.3 * unit(k, 3 + layer));
        float x = (float) wrap(unit(k, 10 + layer) * side + wx * t, c.ex, side);
        float y = (float) wrap(unit(k, 20 + layer) * side - speed * t, c.ey, side);
        float z = (float) wrap(unit(k, 30 + layer) * side + wz * t, c.ez, side);
        if (y > 0.02f) {
          out.add(
              x,
              y,
              z,
              (float) (-wx * open),
              (float) (speed * open),
              (float) (-wz * open),
              width,
              0.80f,
              0.85f,
              0.9f,
              alpha,
              2,
              0);
        }
      }
    }
    splashes(t, c, much, out);
  }

  /** Drops that burst on the ground: small short-lived crowns on a grid of places. */
  private static void splashes(double t, Projection c, double much, Sprites out) {
    double side = 12;
    int n = (int) (420 * much);
    double life = 0.16;
    for (int k = 0; k < n; k++) {
      double phase = t / life + unit(k, 40);
      int turn = (int) Math.floor(phase);
      double s = phase - turn;
      float x = (float) wrap(unit(k, 50 + turn) * side, c.ex + c.forward[0] * 4, side);
      float z = (float) wrap(unit(k, 90 + turn * 3) * side, c.ez + c.forward[2] * 4, side);
      float r = (float) (0.004 + 0.012 * s);
      out.add(
          x,
          (float) (0.006 + 0.03 * s * (1 - s)),
          z,
          0,
          0,
          0,
          r,
          0.8f,
          0.85f,
          0.9f,
          (float) (0.35 * (1 - s)),
          2,
          0);
    }
  }

  private static void snow(
      double t, Projection c, double wx, double wz, double side, int n, float radius, Sprites out) {
    for (int k = 0; k < n; k++) {
      double sway = unit(k, 1) * 6.28 + t * (1.1 + unit(k, 2));
      double speed = SNOW_SPEED * (0.75 + 0.5 * unit(k, 3));
      double x = wrap(unit(k, 4) * side + wx * t + 0.09 * StrictMath.sin(sway), c.ex, side);
      double y = wrap(unit(k, 5) * side - speed * t, c.ey, side);
      double z = wrap(unit(k, 6) * side + wz * t + 0.09 * StrictMath.cos(sway * 0.8), c.ez, side);
      if (y > 0.01) {
        out.add(
            (float) x,
            (float) y,
            (float) z,
            0,
            0,
            0,
            radius * (float) (0.6 + 0.7 * unit(k, 7)),
            0.95f,
            0.97f,
            1,
            0.85f,
            2,
            0);
      }
    }
  }

  /** The copy of a coordinate that lies nearest to the camera's. */
  private static double wrap(double p, double camera, double side) {
    double d = p - camera;
    return camera + d - side * Math.floor(d / side + 0.5);
  }

  private static double unit(int k, int salt) {
    int n = k * 374761393 + salt * 668265263;
    n = (n ^ (n >>> 13)) * 1274126177;
    n = (n ^ (n >>> 15)) * 0x2c1b3c6d;
    return ((n ^ (n >>> 16)) >>> 8) * (1 / 16777216.0);
  }
}
