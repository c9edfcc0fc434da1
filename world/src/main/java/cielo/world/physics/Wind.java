package cielo.world.physics;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Weather;

/**
 * Moving air: a mean wind that grows with height, and gusts that travel with it. Pure in (p, t).
 */
final class Wind {
  /*
   * Gusts are smooth noise over s = t - p.d / U (frozen turbulence), from a table of 256 numbers of
   * the world's own stream: 25 % at half a second, 12 % at a tenth, 15 % sideways, 6 % up and down.
   * Height: (y / 3 m)^(1/4), at least a quarter.
   */
  private static final int SIZE = 256;
  private final double[] table = new double[SIZE];
  private final double speed;
  private final Vec3 along;
  private final Vec3 side;

  Wind(Weather weather, long seed) {
    speed = weather.windMs();
    along = Quat.yaw(weather.windYawRad()).rotate(Vec3.X);
    side = along.cross(Vec3.UP);
    Dice dice = Dice.of(seed, "gusts");
    for (int i = 0; i < SIZE; i++) {
      table[i] = dice.between(-1, 1);
    }
  }

  boolean calm() {
    return speed == 0;
  }

  Vec3 at(Vec3 p, double t) {
    if (speed == 0) {
      return Vec3.ZERO;
    }
    double s = t - p.dot(along) / Math.max(1.5, speed);
    double height = Math.sqrt(Math.sqrt(Math.clamp(p.y() / 3, 0.004, 4)));
    double u = speed * height;
    double ahead = 1 + 0.25 * noise(2 * s) + 0.12 * noise(9 * s + 71.3 + 0.9 * p.y());
    double across = 0.15 * noise(3 * s + 131.7 + 0.7 * p.y()) + 0.06 * noise(13 * s + 11.1);
    double up = 0.06 * noise(5 * s + 200.9);
    return along.times(u * ahead).plus(side.times(u * across)).plus(Vec3.UP.times(u * up));
  }

  private double noise(double x) {
    double f = Math.floor(x);
    int i = (int) (long) f & (SIZE - 1);
    double a = x - f;
    double w = a * a * (3 - 2 * a);
    return table[i] + w * (table[(i + 1) & (SIZE - 1)] - table[i]);
  }
}
