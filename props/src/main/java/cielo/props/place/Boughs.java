package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import java.util.List;

/** Trees that are whorls of boughs: pines and palms. */
final class Boughs {
  private Boughs() {}

  static double pine(Dice d, MeshBuilder wood, MeshBuilder thin, MeshBuilder[] crown) {
    double tall = d.between(7, 10.5);
    double foot = d.between(0.14, 0.19);
    Greenery.trunk(wood, thin, new Vec3(0, tall, 0), foot, 0.015, d);
    double first = tall * d.between(0.10, 0.2);
    for (int level = 0; level < 2; level++) {
      Dice s = Dice.of(7, "whorl", d.bits());
      int whorls = level == 0 ? 17 : 9;
      for (int w = 0; w < whorls; w++) {
        double t = w / (double) whorls;
        double y = first + (tall - first) * t;
        double reach = (1 - t) * tall * 0.24 + 0.25;
        int arms = level == 0 ? 8 : 6;
        for (int k = 0; k < arms; k++) {
          double angle = k * 2 * Math.PI / arms + w * 0.9 + s.between(-0.25, 0.25);
          Vec3 out =
              new Vec3(
                      StrictMath.cos(angle),
                      -0.30 + 0.35 * t + s.between(-0.1, 0.1),
                      StrictMath.sin(angle))
                  .unit();
          Vec3 across = Vec3.UP.cross(out).unit();
          Vec3 from = new Vec3(0, y, 0);
          double length = reach * s.between(0.85, 1.15);
          double w2 = length * (level == 0 ? 0.44 : 0.62);
          Vec3 up = out.cross(across).unit();
          Vec3 n = out.plus(Vec3.UP.times(0.9)).unit();
          bough(crown[level], from, out.times(length), across.times(w2), up, n);
        }
      }
      Vec3 tip = new Vec3(0, tall * 0.93, 0);
      bough(crown[level], tip, new Vec3(0, tall * 0.1, 0), new Vec3(0.25, 0, 0), Vec3.Z, Vec3.UP);
      bough(crown[level], tip, new Vec3(0, tall * 0.1, 0), new Vec3(0, 0, 0.25), Vec3.X, Vec3.UP);
    }
    return foot;
  }

  private static void bough(MeshBuilder b, Vec3 from, Vec3 out, Vec3 across, Vec3 up, Vec3 normal) {
    Vec3 sag = up.times(-across.length() * 0.42);
    for (int side = -1; side <= 1; side += 2) {
      Vec3 rim = across.times(side).plus(sag);
      Vec3[] p = {from, from.plus(rim), from.plus(out).plus(rim), from.plus(out)};
      double u1 = 0.5 + 0.5 * side;
      double[][] uv = {{0.5, 0}, {u1, 0}, {u1, 1}, {0.5, 1}};
      Greenery.both(b, p, uv, normal);
    }
  }

  static double palm(Dice d, MeshBuilder wood, MeshBuilder thin, MeshBuilder[] crown) {
    double tall = d.between(5, 7.5);
    double lean = d.between(0.4, 1.3);
    double angle = d.between(0, 6.28);
    Vec3 top = new Vec3(lean * StrictMath.cos(angle), tall, lean * StrictMath.sin(angle));
    List<Vec3> path =
        List.of(
            new Vec3(0, -0.1, 0),
            top.times(0.5)
                .withY(tall * 0.55)
                .times(1)
                .minus(new Vec3(top.x() * 0.18, 0, top.z() * 0.18)),
            top);
    wood.tube(path, t -> 0.17 - 0.06 * t, 10, false);
    thin.tube(path, t -> 0.17 - 0.06 * t, 6, false);
    int fronds = 18;
    for (int k = 0; k < fronds; k++) {
      double a = k * 2.4;
      double rise = 0.9 - 1.5 * k / fronds;
      Vec3 out = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
      double length = d.between(2.1, 2.7);
      for (MeshBuilder c : crown) {
        frond(c, top, out, rise, length);
      }
    }
    return 0.16;
  }

  private static void frond(MeshBuilder b, Vec3 from, Vec3 out, double rise, double length) {
    Vec3 across = Vec3.UP.cross(out).unit().times(0.62);
    int steps = 5;
    for (int side = -1; side <= 1; side += 2) {
      for (int k = 0; k < steps; k++) {
        double t0 = k / (double) steps;
        double t1 = (k + 1) / (double) steps;
        Vec3 p0 = arch(from, out, rise, length, t0);
        Vec3 p1 = arch(from, out, rise, length, t1);
        Vec3 rim = across.times(side).plus(new Vec3(0, -0.28, 0));
        Vec3[] p = {p0, p0.plus(rim), p1.plus(rim), p1};
        double v = side < 0 ? 0 : 1;
        double[][] uv = {{t0, 0.5}, {t0, v}, {t1, v}, {t1, 0.5}};
        Greenery.both(b, p, uv, Vec3.UP.plus(out.times(0.4)).plus(across.times(0.4 * side)).unit());
      }
    }
  }

  private static Vec3 arch(Vec3 from, Vec3 out, double rise, double length, double t) {
    return from.plus(out.times(length * t * (1 - 0.18 * t)))
        .plus(new Vec3(0, length * (rise * t - (0.55 + 0.35 * rise) * t * t), 0));
  }
}
