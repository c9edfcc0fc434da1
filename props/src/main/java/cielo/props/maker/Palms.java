package cielo.props.maker;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import java.util.ArrayList;
import java.util.List;

/** Plants with long blades: palms and bamboo. */
final class Palms {
  private Palms() {}

  private static Material blade(Order o, int colour) {
    Material m = o.main("leaf", colour);
    return m.withLook(m.look().withTranslucency(.4));
  }

  static void palm(Thing t, Order o) {
    t.fixed();
    Material bark = Trees.bark(0x8a745a);
    Material green = blade(o, 0x5e8a3c);
    Material pale = Order.paint(green, green.look().base().mix(new cielo.scene.material.Rgb(.5, .45, .12), .35));
    Dice dice = o.dice("palm");
    Thing raw = new Thing(t.card, o);
    double lean = dice.between(.5, .9);
    double turn = dice.between(0, 6.28);
    List<Vec3> stem = new ArrayList<>();
    for (int i = 0; i <= 30; i++) {
      double v = i / 30.0;
      double x = lean * StrictMath.pow(v, 1.7);
      stem.add(new Vec3(x * StrictMath.cos(turn), 5.6 * v, x * StrictMath.sin(turn)));
    }
    // rings of old leaf scars: the radius saws a little
    raw.part("wood", bark).tube(stem, s -> (.17 - .07 * s) * (1 + .05 * (s * 24 - Math.floor(s * 24))) + .10 * StrictMath.pow(Math.max(0, 1 - 12 * s), 2), 14, false);
    Vec3 top = stem.getLast();
    for (int i = 0; i < 18; i++) {
      double a = i * 2.39996;
      double rise = i < 6 ? 1.15 : i < 12 ? .62 : .12;
      frond(raw, dice, i % 4 == 3 ? pale : green, top, a, rise + dice.between(-.1, .1), dice.between(2.2, 2.7));
    }
    for (int i = 0; i < 5; i++) {
      double a = i * 1.3;
      raw.part("coconuts", Order.of("wood_soft", 0x6a4a2c)).at(top.x() + .17 * StrictMath.cos(a), top.y() - .12, top.z() + .17 * StrictMath.sin(a)).ball(.11, 5);
    }
    Trees.fit(t, raw, 5.4, 7.2);
    t.post(0, 0, 0, 3.6, .16, bark);
  }

  /** A bent rib with leaflets on both sides. */
  private static void frond(Thing raw, Dice dice, Material m, Vec3 root, double a, double rise, double length) {
    Vec3 out = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
    List<Vec3> rib = new ArrayList<>();
    Vec3 p = root;
    double climb = rise;
    int n = 12;
    rib.add(p);
    for (int i = 0; i < n; i++) {
      p = p.plus(out.times(StrictMath.cos(climb)).plus(new Vec3(0, StrictMath.sin(climb), 0)).times(length / n));
      climb -= .19;
      rib.add(p);
    }
    raw.part("ribs " + Math.round(m.look().base().r() * 1000), m).tube(rib, s -> .022 * (1 - .85 * s), 5, false);
    Vec3 side = out.cross(Vec3.UP).unit();
    int leaflets = raw.detail == 0 ? 26 : raw.detail == 1 ? 14 : 8;
    for (int i = 1; i < leaflets; i++) {
      double f = i / (double) leaflets;
      Vec3 at = Trees.along(rib, .08 + .92 * f);
      Vec3 ahead = Trees.along(rib, Math.min(1, .12 + .92 * f)).minus(at).unit();
      double l = .58 * StrictMath.sin(Math.PI * (.14 + .80 * f)) + .08;
      double w = .035 * (raw.detail == 0 ? 1 : raw.detail == 1 ? 1.8 : 3);
      for (int s = -1; s <= 1; s += 2) {
        Vec3 d = side.times(s).plus(ahead.times(.7)).plus(new Vec3(0, -.32 + dice.between(-.1, .1), 0)).unit();
        Vec3 n1 = side.times(s * .25).plus(new Vec3(0, 1, 0)).plus(out.times(.25)).unit();
        Vec3 x = ahead.times(w);
        MeshBuilder b = raw.part("leaves " + Math.round(m.look().base().r() * 1000), m);
        Vec3 tip = at.plus(d.times(l)).plus(new Vec3(0, -.10 * l, 0));
        Vec3 mid = at.plus(d.times(l * .45));
        int o = b.vertex(at, n1, .5, 0);
        b.vertex(mid.plus(x), n1, 1, .5);
        b.vertex(tip, n1, .5, 1);
        b.vertex(mid.minus(x), n1, 0, .5);
        b.quad(o, o + 1, o + 2, o + 3);
      }
    }
  }

  static void bamboo(Thing t, Order o) {
    t.fixed();
    Material stem = Order.of("bamboo", 0x9aa850);
    stem = stem.withLook(stem.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.35));
    Material leaf = blade(o, 0x7a9a40);
    Dice dice = o.dice("bamboo");
    Thing raw = new Thing(t.card, o);
    for (int i = 0; i < 13; i++) {
      double a = i * 2.39996;
      double r = .55 * Math.sqrt(i / 13.0);
      double h = dice.between(3.0, 4.3);
      Vec3 foot = new Vec3(r * StrictMath.cos(a), 0, r * StrictMath.sin(a));
      Vec3 top = foot.plus(new Vec3(dice.between(-.3, .3), h, dice.between(-.3, .3)));
      double thick = dice.between(.018, .032);
      raw.part("stems", stem).tube(List.of(foot, foot.lerp(top, .5), top), s -> thick * (1 - .6 * s), 9, false);
      for (int k = 1; k < 12; k++) {
        Vec3 p = foot.lerp(top, k / 12.0);
        raw.part("stems", stem).at(p.x(), p.y(), p.z()).torus(thick * (1 - .6 * k / 12.0), .004, 12, 5);
      }
      for (int k = 0; k < (raw.detail == 0 ? 26 : 12); k++) {
        Vec3 p = foot.lerp(top, dice.between(.45, 1));
        double b = dice.between(0, 6.28);
        Fruit.leaf(raw.part("leaves", leaf).at(p.x(), p.y(), p.z(), Quat.yaw(b).times(Quat.about(Vec3.Z, dice.between(-.9, .3)))), dice.between(.18, .32), .03);
      }
    }
    Trees.fit(t, raw, 1.9, 4.4);
    t.post(0, 0, 0, 3, .35, stem);
  }
}
