package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** What lies about: feathers, straw, shells, corals. */
final class Washed {
  private static final String PLANT = "plant";

  private Washed() {}

  static List<Maker> makers() {
    return List.of(
        thing("feather, bird feather, quill", PLANT, 0.0443, 0.0204, 0.216, .001, Stands.AIR, Washed::feather),
        thing("hay bale, haystack, straw bale, bale of hay", PLANT, 1.322, 1.347, 1.429, 250, Stands.FLOOR, Washed::bale),
        thing("tumbleweed", PLANT, 0.558, 0.552, 0.56, .6, Stands.FLOOR, Washed::tumbleweed),
        thing("coral", PLANT, 0.376, 0.381, 0.459, 4, Stands.FLOOR, Washed::coral),
        thing("seashell, shell, conch, sea shell", PLANT, 0.0931, 0.0775, 0.161, .12, Stands.FLOOR, Washed::shell),
        thing("starfish, sea star", PLANT, 0.17, 0.054, 0.163, .08, Stands.FLOOR, Washed::starfish));
  }

  private static void feather(Thing t, Order o) {
    Material m = o.main("paper", 0xe8e6e0);
    m = m.withLook(m.look().bothSides().withRoughness(.8));
    Curve bend = Curve.of(0, .006, .5, .004, 1, .02);
    List<Vec3> quill = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double v = i / 16.0;
      quill.add(new Vec3(.012 * StrictMath.sin(2 * v), bend.at(v), .1 - .2 * v));
    }
    t.part("quill", Order.of("bone", 0xe2d8bc)).tube(quill, s -> .0014 * (1.1 - s), 6, false);
    for (double side : new double[] {1, -1}) {
      t.part("vane", m).at(0, 0, 0).surface(24, 4, (s, v) -> {
        double f = .2 + .8 * s;
        Vec3 c = Trees.along(quill, f);
        double w = .025 * StrictMath.pow(StrictMath.sin(Math.PI * (.08 + .87 * s)), .7) * (side > 0 ? 1 : .75);
        double notch = StrictMath.sin(s * 31 + side) > .93 ? .75 : 1;
        return c.plus(new Vec3(side * w * v * notch, .10 * w * v * v + .003 * v, -.016 * v));
      }, Surface.Uv.UNIT);
    }
    t.hull(m, new Vec3(-.012, .004, -.05), new Vec3(.02, .004, -.05), new Vec3(0, .006, .09), new Vec3(.01, .016, -.09), new Vec3(0, .008, 0)).drag(.006);
  }

  private static void bale(Thing t, Order o) {
    Material m = o.main("wicker", 0xc8a458);
    double r = .62;
    t.part("bale", m).at(-.6, r, 0, Wheels.lying(1)).lathe(Outline.from(0, 0).line(r, 0).round(.05).line(r, 1.2).round(.05).line(0, 1.2), 48);
    Dice dice = o.dice("straw");
    for (int i = 0; i < (t.detail == 0 ? 260 : 90); i++) {
      double a = dice.between(0, 6.28);
      double x = dice.between(-.58, .58);
      Vec3 p = new Vec3(x, r + r * StrictMath.sin(a), r * StrictMath.cos(a));
      if (p.y() < .06) {
        continue;
      }
      Vec3 d = new Vec3(dice.normal() * .5, StrictMath.cos(a) * dice.normal(), -StrictMath.sin(a) * dice.normal()).unit();
      t.part("straws", Order.of("wicker", 0xd8b870)).at(0, 0, 0).tube(List.of(p, p.plus(d.times(.12)).plus(new Vec3(0, StrictMath.sin(a), StrictMath.cos(a)).times(.012))), s -> .003, 3, false);
    }
    for (int s = -1; s <= 1; s += 2) {
      for (int k = 1; k < 6; k++) {
        t.part("rings", Order.of("wicker", 0xa8843c)).at(s * .601, r, 0, Wheels.lying(s)).torus(r * k / 6.2, .012, 40, 5);
      }
    }
    t.solid(new cielo.scene.shape.Solid.Cylinder(.6, r), new cielo.scene.geometry.Pose(new Vec3(0, r, 0), Wheels.lying(1)), Order.of("rope", 0xc8a458));
  }

  private static void tumbleweed(Thing t, Order o) {
    Material m = o.main("rope", 0xa88a54);
    m = m.withLook(m.look().withPattern(cielo.scene.material.Pattern.NONE));
    Dice dice = o.dice("weed");
    for (int i = 0; i < (t.detail == 0 ? 150 : 60); i++) {
      Quat q = Quat.about(new Vec3(dice.normal(), dice.normal(), dice.normal()), dice.between(0, 3.14));
      double r = dice.between(.14, .285);
      double from = dice.between(0, 6.28);
      List<Vec3> arc = new ArrayList<>();
      for (int k = 0; k <= 7; k++) {
        double a = from + k * .3;
        arc.add(new Vec3(0, .3, 0).plus(q.rotate(new Vec3(r * StrictMath.cos(a), .03 * StrictMath.sin(3 * a), r * StrictMath.sin(a)))));
      }
      t.part("twigs", m).at(0, 0, 0).tube(arc, s -> .0035 * (1.1 - .7 * s), 4, false);
    }
    t.ball(0, .3, 0, .276, m).drag(.25);
  }

  private static void coral(Thing t, Order o) {
    Material m = o.main("stone", 0xd8705c);
    m = m.withLook(m.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.8));
    t.fixed();
    Blob b = new Blob();
    Dice dice = o.dice("coral");
    b.egg(0, .03, 0, .12, .05, .11);
    for (int i = 0; i < 9; i++) {
      double a = i * 2.39996;
      double l = dice.between(.12, .2);
      Vec3 p = new Vec3(.05 * StrictMath.cos(a), .04, .05 * StrictMath.sin(a));
      Vec3 q = p.plus(new Vec3(.5 * StrictMath.cos(a) * dice.between(.4, 1), 1, .5 * StrictMath.sin(a)).unit().times(l));
      b.bone(p.x(), p.y(), p.z(), q.x(), q.y(), q.z(), .026, .02);
      for (int k = 0; k < 3; k++) {
        Vec3 r = q.plus(new Vec3(dice.normal(), 1.6, dice.normal()).unit().times(dice.between(.09, .17)));
        b.bone(q.x(), q.y(), q.z(), r.x(), r.y(), r.z(), .019, .014);
      }
    }
    t.part("coral", m).add(b.mesh(.0125 * (1 << t.detail), .02));
    t.post(0, 0, 0, .3, .14, m);
  }

  private static void shell(Thing t, Order o) {
    Material m = o.main("porcelain", 0xe8cdb0);
    MeshBuilder b = t.part("shell", m);
    b.at(0, .036, 0).surface(b.segments(100), b.segments(18), (s, v) -> {
      double a = s * 2 * Math.PI * 3.6;
      double grow = StrictMath.exp(1.05 * (s * 3.6 - 3.6));
      double f = 2 * Math.PI * v;
      double ridge = 1 + .10 * Math.abs(StrictMath.sin(a * 3.5)) * grow;
      double r = .036 * grow * ridge;
      double out = .026 * grow + r * StrictMath.cos(f);
      return new Vec3(out * StrictMath.cos(a), out * StrictMath.sin(a) * .95, .075 - .12 * grow + r * 1.15 * StrictMath.sin(f));
    }, Surface.Uv.METRES);
    t.solid(new cielo.scene.shape.Solid.Hull(Meshes.hull(b.mesh(), 30)), cielo.scene.geometry.Pose.IDENTITY, m);
  }

  private static void starfish(Thing t, Order o) {
    Material m = o.main("leather", 0xd8743c);
    m = m.withLook(m.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.8));
    Blob b = new Blob();
    b.egg(0, .012, 0, .03, .016, .03);
    for (int i = 0; i < 5; i++) {
      double a = i * 2 * Math.PI / 5 + Math.PI / 2;
      b.bone(0, .013, 0, .082 * StrictMath.cos(a), .008, .082 * StrictMath.sin(a), .021, .008);
    }
    t.part("star", m).add(b.mesh(.0042 * (1 << t.detail), .016));
    Material dots = Order.paint(m, m.look().base().times(1.5));
    for (int i = 0; i < 5; i++) {
      double a = i * 2 * Math.PI / 5 + Math.PI / 2;
      for (int k = 1; k < 6; k++) {
        double r = .013 * k;
        t.part("dots", dots).at(r * StrictMath.cos(a), .034 - .0022 * k - .0012 * k * (k - 1) * .5, r * StrictMath.sin(a)).ball(.0032 - .0003 * k, 2);
      }
    }
    t.post(0, 0, 0, .02, .05, m);
  }
}
