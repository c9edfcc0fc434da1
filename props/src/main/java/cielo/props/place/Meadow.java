package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Grass, flowers and ferns in patches: a few cards a tuft, few patch models many times. */
final class Meadow {
  private static final Map<String, Model> MADE = new ConcurrentHashMap<>();

  private Meadow() {}

  /** Where nothing may grow. */
  interface Bare {
    boolean at(double x, double z);
  }

  static Material grass() {
    return Greenery.card(
        "tuft", () -> Foliage.tuft(Rgb.srgb(0x4C6A26), Rgb.srgb(0x9AA850), 46, 0.22, 5));
  }

  static Material dry() {
    return Greenery.card(
        "dry", () -> Foliage.tuft(Rgb.srgb(0x8C7A42), Rgb.srgb(0xD2BE7C), 34, 0.35, 6));
  }

  static Material reed() {
    return Greenery.card(
        "reed", () -> Foliage.tuft(Rgb.srgb(0x5E7038), Rgb.srgb(0xA89C58), 22, 0.12, 7));
  }

  static Material fern() {
    return Greenery.card(
        "fern", () -> Foliage.tuft(Rgb.srgb(0x3C5A22), Rgb.srgb(0x7C9A40), 30, 0.5, 8));
  }

  static Material flower(int petal) {
    return Greenery.card(
        "flower " + petal, () -> Foliage.flowers(Rgb.srgb(petal), Rgb.srgb(0xE0B03A), 7, petal));
  }

  /** A patch of tufts, {@code radius} wide, tufts {@code tall}. */
  static Model patch(String name, Material m, int tufts, double radius, double tall) {
    return MADE.computeIfAbsent(
        name + tufts + " " + radius + " " + tall,
        k -> {
          Dice d = Dice.of(31, k);
          MeshBuilder b = new MeshBuilder();
          for (int i = 0; i < tufts; i++) {
            double a = d.between(0, 6.283);
            double r = radius * Math.sqrt(d.unit());
            tuft(b, r * StrictMath.cos(a), r * StrictMath.sin(a), tall * d.between(0.6, 1.15), d);
          }
          return Model.rigid(
              name,
              List.of(Part.of(name, b.mesh(), m).shadowless()),
              List.of(),
              0,
              Model.Stands.FLOOR);
        });
  }

  private static void tuft(MeshBuilder b, double x, double z, double tall, Dice d) {
    double turn = d.between(0, Math.PI);
    for (int i = 0; i < 2; i++) {
      double a = turn + i * Math.PI / 2 + d.between(-0.3, 0.3);
      Vec3 side = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a)).times(tall * 0.62);
      Vec3 lean = new Vec3(d.between(-0.15, 0.15) * tall, tall, d.between(-0.15, 0.15) * tall);
      Vec3 foot = new Vec3(x, -0.01, z);
      Vec3[] p = {
        foot.minus(side), foot.plus(side), foot.plus(side).plus(lean), foot.minus(side).plus(lean)
      };
      double[][] uv = {{0, 0.01}, {1, 0.01}, {1, 0.99}, {0, 0.99}};
      Greenery.both(b, p, uv, new Vec3(d.between(-0.2, 0.2), 1, d.between(-0.1, 0.3)).unit());
    }
  }

  /** Scatters patches over a rectangle, denser towards the camera. */
  static void scatter(
      Layout l,
      String name,
      Model patch,
      int count,
      double x0,
      double z0,
      double x1,
      double z1,
      double y,
      Bare bare) {
    Dice d = l.dice("scatter " + name);
    for (int i = 0; i < count; i++) {
      double x = d.between(x0, x1);
      double q = d.unit();
      double z = z1 + (z0 - z1) * q * (0.35 + 0.65 * q);
      double yaw = d.between(0, 6.283);
      if (!bare.at(x, z)) {
        l.add(name, patch, new Pose(new Vec3(x, y, z), Quat.yaw(yaw)), false);
      }
    }
  }
}
