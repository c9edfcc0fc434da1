package cielo.picture.light;

import cielo.scene.geometry.Box;
import cielo.scene.material.Rgb;
import cielo.scene.place.Sky;

/** The inside of a lit room, seen from its middle at eye height. */
final class RoomSky implements Radiance {
  /*
   * Light of the panels spreads as in an integrating sphere: mean radiance = sum of (radiance area)
   * / (surface (1 - albedo)); walls then give off albedo times that.
   */
  private final Sky.Room room;
  private final float[] floor;
  private final float[] wall;
  private final float[] ceiling;
  private final double ex;
  private final double ey;
  private final double ez;

  RoomSky(Sky.Room room) {
    this.room = room;
    Box b = room.walls();
    ex = b.centre().x();
    ez = b.centre().z();
    ey = b.min().y() + Math.min(1.6, b.size().y() / 2);
    double sx = b.size().x();
    double sy = b.size().y();
    double sz = b.size().z();
    double surface = 2 * (sx * sy + sy * sz + sx * sz);
    Rgb power = Rgb.BLACK;
    for (Sky.Panel p : room.panels()) {
      power = power.plus(p.radiance().times(largestFace(p.box())));
    }
    double albedo =
        (room.floor().luminance() + room.ceiling().luminance() + 2 * room.wall().luminance()) / 4;
    double spread = 1 / (surface * (1 - Math.min(0.8, albedo)));
    double level = power.luminance() * spread;
    double wanted = Math.clamp(level, 0.10, 0.75);
    // neutral, tinted halfway by the lamps
    Rgb tint =
        level > 1e-6 ? power.times(0.5 / power.luminance()).plus(Rgb.grey(0.5)) : Rgb.grey(1);
    floor = floats(room.floor().times(tint).times(wanted * 1.25));
    wall = floats(room.wall().times(tint).times(wanted));
    ceiling = floats(room.ceiling().times(tint).times(wanted * 0.8));
  }

  private static double largestFace(Box b) {
    double x = b.size().x();
    double y = b.size().y();
    double z = b.size().z();
    return Math.max(x * y, Math.max(y * z, x * z));
  }

  private static float[] floats(Rgb c) {
    return new float[] {(float) c.r(), (float) c.g(), (float) c.b()};
  }

  @Override
  public void at(float x, float y, float z, float[] rgb) {
    Box b = room.walls();
    double tx = x > 0 ? (b.max().x() - ex) / x : x < 0 ? (b.min().x() - ex) / x : 1e9;
    double ty = y > 0 ? (b.max().y() - ey) / y : y < 0 ? (b.min().y() - ey) / y : 1e9;
    double tz = z > 0 ? (b.max().z() - ez) / z : z < 0 ? (b.min().z() - ez) / z : 1e9;
    double t = Math.min(tx, Math.min(ty, tz));
    for (Sky.Panel p : room.panels()) {
      if (hit(p.box(), x, y, z, t * 1.02 + 0.05)) {
        rgb[0] = (float) p.radiance().r();
        rgb[1] = (float) p.radiance().g();
        rgb[2] = (float) p.radiance().b();
        return;
      }
    }
    System.arraycopy(t == ty ? y > 0 ? ceiling : floor : wall, 0, rgb, 0, 3);
  }

  private boolean hit(Box b, float x, float y, float z, double far) {
    double lo = 0;
    double hi = far;
    double[] from = {ex, ey, ez};
    float[] d = {x, y, z};
    double[] min = {b.min().x(), b.min().y(), b.min().z()};
    double[] max = {b.max().x(), b.max().y(), b.max().z()};
    for (int i = 0; i < 3; i++) {
      if (Math.abs(d[i]) < 1e-6) {
        if (from[i] < min[i] || from[i] > max[i]) {
          return false;
        }
        continue;
      }
      double a = (min[i] - from[i]) / d[i];
      double c = (max[i] - from[i]) / d[i];
      lo = Math.max(lo, Math.min(a, c));
      hi = Math.min(hi, Math.max(a, c));
    }
    return lo <= hi;
  }
}
