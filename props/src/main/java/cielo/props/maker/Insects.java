package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Small animals with six or eight legs. */
final class Insects {
  private Insects() {}

  static List<Maker> makers() {
    List<Maker> all = new ArrayList<>();
    all.add(SeaLife.animal("butterfly, moth", 0.0965, 0.0326, 0.0817, .0005, Stands.AIR, Insects::butterfly));
    all.add(SeaLife.animal("bee, bumblebee, wasp, fly, insect", 0.0447, 0.0292, 0.0417, .0002, Stands.AIR, Insects::bee));
    all.add(SeaLife.animal("ladybug, ladybird, beetle, bug", 0.0223, 0.0129, 0.0244, .0001, Stands.FLOOR, Insects::ladybug));
    all.add(SeaLife.animal("spider, tarantula", 0.137, 0.0476, 0.0998, .02, Stands.FLOOR, Insects::spider));
    all.add(SeaLife.animal("ant", 0.0231, 0.0129, 0.0292, .0001, Stands.FLOOR, Insects::ant));
    return all;
  }

  private static void butterfly(Thing t, Order o) {
    Material m = o.main("silk", 0xd8782c);
    m = m.withLook(m.look().bothSides().withTranslucency(.45).withRoughness(.7));
    Material dark = Order.of("felt", 0x2a2422);
    t.share(.8);
    t.part("body", dark).at(0, 0, 0).tube(List.of(new Vec3(0, .012, -.03), new Vec3(0, .013, 0), new Vec3(0, .014, .018)), v -> .0022 + .0016 * v, 10, false).at(0, .0145, .021).ball(.0036, 4);
    for (int s = -1; s <= 1; s += 2) {
      t.part("body", dark).at(0, 0, 0).tube(List.of(new Vec3(s * .001, .0165, .023), new Vec3(s * .007, .022, .034), new Vec3(s * .011, .025, .040)), v -> .0004 + .0005 * StrictMath.pow(v, 6), 5, false);
    }
    t.bar(new Vec3(0, .012, -.028), new Vec3(0, .0145, .02), .0035, dark).drag(.006);
    for (int s = 1; s >= -1; s -= 2) {
      Vec3 hinge = new Vec3(s * .002, .014, .004);
      int wing = t.link(s > 0 ? "wing left" : "wing right", new Pose(hinge, Quat.about(Vec3.Z, s * .55)), .1);
      Outline fore = Outline.from(0, -.002).through(.02, -.006, .045, .004, .054, .024, .048, .038, .030, .034, .012, .018).line(0, .006).close();
      Outline hind = Outline.from(0, -.002).through(.012, -.008, .026, -.012, .036, -.024, .030, -.040, .016, -.042, .006, -.026).close();
      for (int k = 0; k < 2; k++) {
        Outline w = k == 0 ? fore : hind;
        t.part("rim", dark).at(new Pose(Vec3.ZERO, Quat.about(Vec3.X, Math.PI / 2))).scaled(s, 1, 1).extrude(w, .0006, 0);
        t.part("wing", m).at(new Pose(new Vec3(s * .003, 0, k == 0 ? .003 : -.004), Quat.about(Vec3.X, Math.PI / 2))).scaled(s * .84, .84, 1).extrude(w, .0010, 0);
      }
      for (int k = 0; k < 5; k++) {
        t.part("spots", Order.of("silk", 0xeceae0)).at(s * (.050 - .003 * k), 0, .026 + (k - 2) * .0055).scaled(1, .4, 1).ball(.0014, 3);
      }
      t.solid(new Solid.Block(.026, .0006, .036), Pose.at(s * .027, 0, 0), m);
      t.hinge(0, wing, hinge, Vec3.Z, -1.3, 1.3, .00001);
    }
  }

  private static void bee(Thing t, Order o) {
    Material yellow = o.main("plush", 0xe0a828);
    yellow = yellow.withLook(yellow.look().withPattern(Pattern.NONE));
    Material dark = Order.of("plush", 0x2a2422);
    Material wing = Order.of("crystal", 0xe8f0f4);
    Blob b = new Blob();
    b.egg(0, .017, -.006, .0085, .008, .011).ball(0, .018, .006, .0078);
    Splits.Halves h = Splits.split(b.mesh(.0013 * (1 << t.detail), .003), p -> Math.abs((p.z() + .02) * 150 - Math.floor((p.z() + .02) * 150) - .5) - .24);
    t.part("stripes", dark).add(h.inside());
    t.part("fur", yellow).add(h.outside());
    t.part("stripes", dark).at(0, .0175, .0135).ball(.0052, 5);
    t.part("stripes", dark).at(0, 0, 0).rod(new Vec3(0, .0165, -.0165), new Vec3(0, .016, -.0195), .0008, .0001);
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .0038, .0185, .0158).scaled(.7, 1.2, 1).ball(.0024, 4);
      t.part("wings", wing).at(s * .0125, .0265, .0, Quat.about(Vec3.Z, s * .35)).scaled(.0105, .0004, .0062).ball(1, 5).at(s * .010, .0258, -.006, Quat.about(Vec3.Z, s * .3)).scaled(.0072, .0004, .0045).ball(1, 5);
      t.part("stripes", dark).at(0, 0, 0).tube(List.of(new Vec3(s * .0015, .0225, .0165), new Vec3(s * .003, .0265, .0185), new Vec3(s * .0045, .0268, .022)), v -> .0004, 5, false);
      for (int k = 0; k < 3; k++) {
        t.part("stripes", dark).tube(List.of(new Vec3(s * .004, .012, .006 - .006 * k), new Vec3(s * .009, .008, .007 - .007 * k), new Vec3(s * .0085, .001, .008 - .008 * k)), v -> .0006, 5, false);
      }
    }
    t.ball(0, .017, .0, .0085, yellow).drag(.0003);
  }

  private static void ladybug(Thing t, Order o) {
    Material red = SeaLife.wet(o.main("plastic_hard", 0xc02418));
    Material dark = SeaLife.wet(Order.of("plastic_hard", 0x242222));
    t.part("shell", red).at(0, .0030, -.001).surface(32, 12, (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = v * Math.PI / 2;
      return new Vec3(.0088 * StrictMath.cos(f) * StrictMath.cos(a), .0098 * StrictMath.sin(f), -.0100 * StrictMath.cos(f) * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.part("head", dark).at(0, .0045, .0085).scaled(1.2, .9, .8).ball(.0042, 5).at(0, .0030, 0).scaled(.0085, .001, .010).ball(1, 5);
    t.part("line", dark).at(0, .0082, -.001).scaled(.0003, .0048, .0098).ball(1, 5);
    double[][] dots = {{.004, .0105, .003}, {.0058, .0085, -.004}, {.0028, .0102, -.0065}};
    for (int s = -1; s <= 1; s += 2) {
      for (double[] d : dots) {
        Vec3 n = new Vec3(s * d[0] / .0088, (d[1] - .003) / .0098, (d[2] + .001) / .01).unit();
        t.part("dots", dark).at(s * .0088 * Math.abs(n.x()), .003 + .0098 * n.y(), -.001 + .01 * n.z(), Quat.between(Vec3.UP, n)).scaled(1, .25, 1).ball(.0018, 3);
      }
      t.part("eyes", Order.of("porcelain", 0xeceae2)).at(s * .0032, .0060, .0098).ball(.0010, 3);
      t.part("feelers", dark).at(0, 0, 0).rod(new Vec3(s * .0012, .007, .011), new Vec3(s * .003, .0088, .0132), .0003);
      for (int k = 0; k < 3; k++) {
        t.part("feelers", dark).tube(List.of(new Vec3(s * .006, .003, .004 - .005 * k), new Vec3(s * .0098, .003, .005 - .006 * k), new Vec3(s * .0108, .0002, .005 - .006 * k)), v -> .0004, 5, false);
      }
    }
    t.ball(0, .0052, 0, .0070, red).block(0, .003, 0, .018, .006, .02, dark);
  }

  private static void spider(Thing t, Order o) {
    Material m = o.main("plush", 0x3a2e28);
    m = m.withLook(m.look().withPattern(Pattern.NONE));
    Blob b = new Blob();
    b.egg(0, .026, -.020, .016, .015, .021).egg(0, .022, .010, .011, .009, .012);
    t.part("body", m).add(b.mesh(.0022 * (1 << t.detail), .005));
    for (int s = -1; s <= 1; s += 2) {
      for (int k = 0; k < 4; k++) {
        double a = (k - 1.5) * .52;
        Vec3 d = new Vec3(s * StrictMath.cos(a), 0, StrictMath.sin(a));
        t.part("legs", m).at(0, 0, 0).tube(List.of(new Vec3(s * .008, .022, .010 - .004 * k), d.times(.030).plus(new Vec3(0, .046, .004)), d.times(.052).plus(new Vec3(0, .03, .004)), d.times(.07).plus(new Vec3(0, .0005, .004))), v -> .0021 * (1.15 - .8 * v), 7, false);
      }
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .0042, .027, .0195).ball(.0024, 3).at(s * .0075, .026, .017).ball(.0016, 3);
      t.part("legs", m).rod(new Vec3(s * .004, .02, .02), new Vec3(s * .0045, .012, .027), .002, .0008);
    }
    t.ball(0, .026, -.02, .0155, m).ball(0, .022, .01, .0095, m).block(0, .01, 0, .11, .02, .08, m);
  }

  private static void ant(Thing t, Order o) {
    Material m = SeaLife.wet(o.main("plastic_hard", 0x4a2418));
    Blob b = new Blob();
    b.egg(0, .0070, -.0085, .0036, .0034, .0052).egg(0, .0066, 0, .0020, .0020, .0036).egg(0, .0074, .0070, .0029, .0026, .0032);
    t.part("body", m).add(b.mesh(.0006 * (1 << t.detail), .0012));
    for (int s = -1; s <= 1; s += 2) {
      for (int k = 0; k < 3; k++) {
        double z = .0025 - .0025 * k;
        double out = (1 - k) * .0055;
        t.part("legs", m).at(0, 0, 0).tube(List.of(new Vec3(s * .0012, .006, z), new Vec3(s * .0058, .0095, z + out * .5), new Vec3(s * .0092, .0048, z + out), new Vec3(s * .0112, .0001, z + out * 1.4)), v -> .0004, 5, false);
      }
      t.part("legs", m).tube(List.of(new Vec3(s * .0010, .0092, .009), new Vec3(s * .0034, .0125, .0115), new Vec3(s * .0044, .0115, .0155)), v -> .0003, 5, false);
      t.part("eyes", Order.of("glass_dark", 0x100c0a)).at(s * .0024, .0082, .0082).ball(.0006, 3);
    }
    t.bar(new Vec3(0, .007, -.009), new Vec3(0, .007, .007), .003, m).block(0, .002, 0, .02, .004, .016, m);
  }
}
