package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;

import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Stones, ice, snow and wood as nature leaves them. */
final class Rocks {
  private static final String NATURE = "nature";

  private Rocks() {}

  static List<Maker> makers() {
    return List.of(
        thing("rock, stone, small rock", NATURE, .32, .22, .27, 26, Stands.FLOOR, (t, o) -> rock(t, o, "stone", 0x8c8880, .32, .22, .27)),
        thing("boulder, large rock, big rock, cliff rock", NATURE, 1.6, 1.25, 1.4, 3600, Stands.FLOOR, (t, o) -> rock(t, o, "stone", 0x86827a, 1.6, 1.25, 1.4)),
        thing("pebble, gravel stone, cobblestone, river stone", NATURE, 0.0482, 0.028, 0.0419, .06, Stands.FLOOR, Rocks::pebble),
        thing("flat stone, skipping stone, flat pebble, flat rock, skimming stone", NATURE, 0.118, 0.022, 0.0937, .28, Stands.FLOOR, Rocks::flatStone),
        thing("brick, clay brick", NATURE, .215, .065, .1025, 2.6, Stands.FLOOR, (t, o) -> Food.slab(t, o, "brick", 0x9c5a42, .215, .065, .1025, .004)),
        thing("ice cube", NATURE, .032, .032, .032, .028, Stands.TABLE, Rocks::iceCube),
        thing("ice block, block of ice", NATURE, .5, .35, .35, 56, Stands.FLOOR, (t, o) -> ice(t, o, .5, .35, .35)),
        thing("iceberg, ice floe", NATURE, 9, 5.5, 7, 90000, Stands.WATER, Rocks::iceberg),
        thing("snowman", NATURE, 1.138, 1.738, 0.71, 180, Stands.FLOOR, Rocks::snowman),
        thing("crystal, gem, gemstone, diamond, jewel, quartz, ruby, emerald", NATURE, 0.06, 0.048, 0.06, .05, Stands.TABLE, Rocks::gem),
        thing("log, wooden log, tree trunk, timber", NATURE, 1.507, 0.317, 0.293, 75, Stands.FLOOR, Rocks::log),
        thing("stump, tree stump", NATURE, 0.602, 0.417, 0.588, 60, Stands.FLOOR, Rocks::stump),
        thing("stick, branch, twig, wooden stick", NATURE, 0.622, 0.0825, 0.16, .15, Stands.FLOOR, Rocks::stick),
        thing("plank, board, wooden plank, wooden board", NATURE, 2.4, .027, .20, 6.5, Stands.FLOOR, (t, o) -> Food.slab(t, o, "wood_soft", 0xc79a62, 2.4, .027, .20, .003)),
        thing("pinecone, pine cone", NATURE, 0.0603, 0.0972, 0.0601, .03, Stands.FLOOR, Rocks::pinecone),
        thing("acorn, nut, walnut, hazelnut", NATURE, 0.0228, 0.032, 0.0228, .006, Stands.FLOOR, Rocks::acorn),
        thing("meteor, meteorite, asteroid", NATURE, 1.2, 1.0, 1.1, 3000, Stands.AIR, (t, o) -> rock(t, o, "stone", 0x5a5450, 1.2, 1.0, 1.1)),
        thing("stalagmite, icicle", NATURE, 0.31, 1.2, 0.317, 60, Stands.FLOOR, Rocks::stalagmite));
  }

  /** A stone about the current place: a ball cut by planes and made uneven; {@code fine} faces an edge. */
  static void stone(MeshBuilder b, Dice dice, double size, int fine) {
    b.add(lump(dice, size, size * .78, size * .9, fine, 9));
  }

  /*
   * Start from an even ball. n random planes push points back to themselves (flat facets), then three
   * octaves of lumps along the normal. Normals are taken anew from the faces, so edges stay soft.
   */
  static Mesh lump(Dice dice, double rx, double ry, double rz, int fine, int planes) {
    Vec3[] n = new Vec3[planes];
    double[] d = new double[planes];
    for (int i = 0; i < planes; i++) {
      n[i] = new Vec3(dice.normal(), dice.normal() * .8, dice.normal()).unit();
      d[i] = dice.between(.68, .90);
    }
    double[] k = new double[9];
    for (int i = 0; i < 9; i++) {
      k[i] = dice.between(0, 6.28);
    }
    Mesh ball = new MeshBuilder().ball(1, Math.max(2, fine)).mesh();
    int count = ball.vertices();
    Vec3[] p = new Vec3[count];
    for (int i = 0; i < count; i++) {
      Vec3 u = new Vec3(ball.x()[i], ball.y()[i], ball.z()[i]).unit();
      double r = 1;
      for (int j = 0; j < planes; j++) {
        double c = u.dot(n[j]);
        if (c * r > d[j]) {
          r = d[j] / c * .93 + r * .07;
        }
      }
      double lumps = 0;
      for (int o = 0; o < 3; o++) {
        double f = 2.3 * (1 << o);
        lumps += StrictMath.sin(f * u.x() + k[3 * o]) * StrictMath.sin(f * u.y() + k[3 * o + 1]) * StrictMath.sin(f * u.z() + k[3 * o + 2]) / (1 << o);
      }
      r *= 1 + .09 * lumps;
      p[i] = new Vec3(u.x() * r * rx, u.y() * r * ry, u.z() * r * rz);
    }
    return Meshes.smoothed(p, ball.index());
  }

  private static void rock(Thing t, Order o, String material, int colour, double w, double h, double d) {
    Material m = o.main(material, colour);
    Mesh mesh = lump(o.dice("rock"), .5, .5, .5, 14 >> t.detail, 11);
    Mesh fit = Meshes.fitted(mesh, w, h, d);
    t.part("rock", m).add(fit);
    t.solid(new cielo.scene.shape.Solid.Hull(Meshes.hull(fit, 40)), cielo.scene.geometry.Pose.IDENTITY, m);
    t.top("top", 0, h, 0, w * .2, d * .2);
  }

  private static void pebble(Thing t, Order o) {
    Material m = o.main("stone", 0xa09a90);
    m = m.withLook(m.look().withPattern(Pattern.NONE).withRoughness(.5));
    Dice dice = o.dice("pebble");
    double a = dice.between(0, 6);
    MeshBuilder b = t.part("pebble", m);
    b.at(0, .014, 0).surface(b.segments(24), b.segments(16), (s, v) -> {
      double x = 2 * Math.PI * s;
      double f = (v - .5) * Math.PI;
      double r = 1 + .07 * StrictMath.sin(2 * x + a) + .04 * StrictMath.sin(3 * x + 2 * f);
      return new Vec3(.025 * r * StrictMath.cos(f) * StrictMath.cos(x), .014 * StrictMath.sin(f), -.02 * r * StrictMath.cos(f) * StrictMath.sin(x));
    }, Surface.Uv.METRES);
    t.solid(new cielo.scene.shape.Solid.Hull(Meshes.hull(b.mesh(), 26)), cielo.scene.geometry.Pose.IDENTITY, m);
  }

  private static void flatStone(Thing t, Order o) {
    Material m = o.main("stone", 0x8e8a84);
    m = m.withLook(m.look().withRoughness(.6));
    double a = o.dice("flat stone").between(0, 6);
    MeshBuilder b = t.part("stone", m);
    // a lens whose faces are level enough to stack
    b.at(0, .011, 0).surface(b.segments(36), b.segments(14), (s, v) -> {
      double x = 2 * Math.PI * s;
      double f = (v - .5) * Math.PI;
      double r = (1 + .03 * StrictMath.sin(2 * x + a) + .02 * StrictMath.sin(3 * x)) * StrictMath.pow(StrictMath.cos(f), .6);
      double h = StrictMath.sin(f);
      return new Vec3(.060 * r * StrictMath.cos(x), .011 * Math.signum(h) * StrictMath.pow(Math.abs(h), .7), -.046 * r * StrictMath.sin(x));
    }, Surface.Uv.METRES);
    t.solid(new cielo.scene.shape.Solid.Hull(Meshes.hull(b.mesh(), 40)), cielo.scene.geometry.Pose.IDENTITY, m).top("top", 0, .022, 0, .02, .02);
  }

  private static void iceCube(Thing t, Order o) {
    Material m = o.main("ice");
    t.part("ice", m).at(0, .016, 0).box(.032, .032, .032, .005, 3);
    t.block(0, .016, 0, .032, .032, .032, m);
  }

  private static void ice(Thing t, Order o, double w, double h, double d) {
    Material m = o.main("ice");
    t.part("ice", m).at(0, h / 2, 0).box(w, h, d, .012, 2);
    t.block(0, h / 2, 0, w, h, d, m).top("top", 0, h, 0, w / 2, d / 2).breaks(16);
  }

  private static void iceberg(Thing t, Order o) {
    Material m = o.main("snow", 0xdcecf4);
    m = m.withLook(m.look().withRoughness(.55).withPattern(Pattern.NONE));
    Mesh mesh = Meshes.fitted(lump(o.dice("berg"), .5, .6, .5, 16 >> t.detail, 15), 9, 5.5, 7);
    t.part("ice", m).add(mesh);
    t.solid(new cielo.scene.shape.Solid.Hull(Meshes.hull(mesh, 40)), cielo.scene.geometry.Pose.IDENTITY, m);
  }

  private static void snowman(Thing t, Order o) {
    Material snow = o.main("snow");
    Material coal = Order.of("stone", 0x2a2a2c);
    Material wood = Order.of("bark", 0x5a4432);
    Material felt = Order.of("felt", 0x2c2c30);
    Material scarf = Order.of("wool", 0xb83030);
    t.part("snow", snow).at(0, .34, 0).scaled(1, .96, 1).ball(.355, 12);
    t.part("snow", snow).at(0, .88, 0).scaled(1, .96, 1).ball(.265, 12);
    t.part("snow", snow).at(0, 1.27, 0).ball(.19, 12);
    t.part("carrot", Order.of("fruit", 0xd8742a)).rod(new Vec3(0, 1.265, .17), new Vec3(0, 1.255, .335), .026, .003);
    for (int i = 0; i < 3; i++) {
      double y = .76 + i * .11;
      t.part("coal", coal).at(0, y, Math.sqrt(Math.max(0, .263 * .263 - (y - .88) * (y - .88)))).ball(.02, 3);
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("coal", coal).at(s * .065, 1.32, .172).ball(.021, 3);
      MeshBuilder arm = t.part("arms", wood).at(0, 0, 0);
      arm.tube(List.of(new Vec3(s * .22, .95, 0), new Vec3(s * .40, 1.04, .02), new Vec3(s * .565, 1.16, .02)), v -> .014 - .007 * v, 8, false);
      arm.rod(new Vec3(s * .47, 1.09, .02), new Vec3(s * .56, 1.08, .06), .006, .003);
      arm.rod(new Vec3(s * .47, 1.09, .02), new Vec3(s * .50, 1.19, -.02), .006, .003);
    }
    for (int i = -2; i <= 2; i++) {
      t.part("coal", coal).at(i * .034, 1.195 + .009 * i * i, .172 - .004 * i * i).ball(.011, 2);
    }
    t.part("scarf", scarf).at(0, 1.115, 0).scaled(1, .8, 1).torus(.155, .042, 36, 12);
    t.part("scarf", scarf).at(.10, .98, .235, Quat.about(Vec3.Z, .12)).box(.085, .28, .022, .008);
    t.part("hat", felt).at(0, 1.43, -.01, Quat.about(Vec3.X, -.06)).lathe(Outline.from(0, 0).line(.21, 0).round(.006).line(.21, .016).round(.006).line(.135, .02).round(.02).line(.13, .26).round(.012).line(.145, .30).round(.01).line(0, .302), 36);
    t.part("band", scarf).at(0, 1.43, -.01, Quat.about(Vec3.X, -.06)).lathe(Outline.from(.134, .03).line(.138, .03).line(.1365, .07).line(.132, .07).close(), 36);
    t.ball(0, .345, 0, .345, snow).ball(0, .88, 0, .262, snow).ball(0, 1.27, 0, .19, snow).post(0, 0, 1.43, 1.73, .14, felt).breaks(16);
  }

  private static void gem(Thing t, Order o) {
    Material m = o.main("crystal");
    MeshBuilder b = t.part("gem", m);
    int n = 8;
    double[][] ring = {{0, 0}, {.0288, .032}, {.0300, .0345}, {.0235, .044}, {.0175, .048}};
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < 4; k++) {
        Vec3 p0 = facet(ring[k], i, n, k);
        Vec3 p1 = facet(ring[k], i + 1, n, k);
        Vec3 q0 = facet(ring[k + 1], i, n, k + 1);
        Vec3 q1 = facet(ring[k + 1], i + 1, n, k + 1);
        if (k > 0) {
          b.flat(p0, p1, q1);
        }
        b.flat(p0, q1, q0);
      }
      b.flat(new Vec3(0, .048, 0), facet(ring[4], i, n, 4), facet(ring[4], i + 1, n, 4));
    }
    t.frustum(0, .002, .033, .029, 8, m).frustum(.033, .03, .048, .0175, 8, m);
  }

  private static Vec3 facet(double[] ring, int i, int n, int k) {
    double a = -2 * Math.PI * (i + (k == 3 ? .5 : 0)) / n;
    return new Vec3(ring[0] * StrictMath.cos(a), ring[1], ring[0] * StrictMath.sin(a));
  }

  private static void log(Thing t, Order o) {
    Material bark = o.main("bark");
    Material wood = Order.of("wood_soft", 0xc49a64);
    Dice dice = o.dice("log");
    double a0 = dice.between(0, 6);
    MeshBuilder b = t.part("bark", bark);
    b.at(0, .15, 0).surface(b.segments(32), 14, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = .145 * (1 + .03 * StrictMath.sin(3 * a + a0) + .02 * StrictMath.sin(7 * a + 4 * v) - .05 * v);
      double bend = .02 * StrictMath.sin(Math.PI * v);
      return new Vec3(-.75 + 1.5 * v, r * StrictMath.cos(a) + bend, r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    rings(t, new Vec3(.7505, .15, 0), Vec3.X, .136, wood);
    rings(t, new Vec3(-.7505, .15, 0), Vec3.X.times(-1), .144, wood);
    t.part("bark", bark).at(0, 0, 0).rod(new Vec3(.2, .26, .02), new Vec3(.26, .305, .04), .03, .022);
    t.solid(new cielo.scene.shape.Solid.Cylinder(.75, .146), new cielo.scene.geometry.Pose(new Vec3(0, .15, 0), Quat.about(Vec3.Z, Math.PI / 2)), bark);
    t.top("top", 0, .30, 0, .5, .05).halves(wood);
  }

  /** Cut wood: rings of year growth as shallow steps of two colours. */
  static void rings(Thing t, Vec3 at, Vec3 out, double r, Material wood) {
    Material dark = Order.paint(wood, wood.look().base().times(.72));
    int n = 7;
    for (int i = 0; i < n; i++) {
      double rr = r * (n - i) / n;
      t.part(i % 2 == 0 ? "cut" : "year rings", i % 2 == 0 ? wood : dark).at(at.x(), at.y(), at.z(), Quat.between(Vec3.UP, out)).at(new cielo.scene.geometry.Pose(at.plus(out.times(i * .0004)), Quat.between(Vec3.UP, out))).cylinder(rr, rr, .0006, 0, 28);
    }
  }

  private static void stump(Thing t, Order o) {
    t.fixed();
    Material bark = o.main("bark");
    Material wood = Order.of("wood_soft", 0xc49a64);
    Dice dice = o.dice("stump");
    double a0 = dice.between(0, 6);
    MeshBuilder b = t.part("bark", bark);
    b.surface(b.segments(48), 14, (s, v) -> {
      double a = 2 * Math.PI * s;
      double root = StrictMath.pow(1 - v, 3);
      double r = .205 + root * (.075 + .03 * StrictMath.sin(5 * a + a0)) + .008 * StrictMath.sin(11 * a + 3 * v);
      return new Vec3(r * StrictMath.cos(a), .415 * v, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    rings(t, new Vec3(0, .4145, 0), Vec3.UP, .203, wood);
    t.post(0, 0, 0, .417, .215, bark).top("top", 0, .418, 0, .14, .14);
  }

  private static void stick(Thing t, Order o) {
    Material bark = o.main("bark");
    MeshBuilder b = t.part("stick", bark);
    b.tube(List.of(new Vec3(-.31, .012, 0), new Vec3(-.1, .013, .02), new Vec3(.08, .015, -.005), new Vec3(.31, .008, .03)), s -> .012 - .006 * s, 9, false);
    b.rod(new Vec3(.05, .014, 0), new Vec3(.16, .08, -.08), .007, .003);
    b.rod(new Vec3(-.08, .013, .02), new Vec3(-.01, .03, .075), .006, .003);
    t.bar(new Vec3(-.3, .012, .005), new Vec3(.3, .01, .02), .01, bark).grip("grip", 0, .014, 0);
  }

  private static void pinecone(Thing t, Order o) {
    Material m = o.main("wood_soft", 0x7a5234);
    m = m.withLook(m.look().withPattern(Pattern.NONE).withRoughness(.8));
    t.part("core", m).cylinder(.012, .004, .09, .002, 12);
    MeshBuilder b = t.part("scales", m);
    for (int i = 0; i < 64; i++) {
      double v = i / 63.0;
      double r = .034 * StrictMath.pow(StrictMath.sin(Math.PI * (.16 + .80 * v)), .8);
      double a = i * 2.39996;
      b.at(.4 * r * StrictMath.cos(a), .008 + .086 * v, -.4 * r * StrictMath.sin(a), Quat.yaw(a).times(Quat.about(Vec3.Z, .35 + .5 * v))).box(r * 1.1, .0028, .016 * (1.1 - .6 * v), .001, 1);
    }
    t.frustum(.005, .02, .04, .034, 10, m).frustum(.04, .034, .097, .008, 10, m);
  }

  private static void acorn(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x9a6a34);
    m = m.withLook(m.look().withRoughness(.3).withPattern(Pattern.NONE));
    t.part("nut", m).lathe(Outline.from(0, 0).line(.0012, .0008).curve(.007, .004, .0098, .012, .0095, .02).line(0, .021), 28);
    t.part("cup", Order.of("bark", 0x6a4c30)).lathe(Outline.from(.0096, .0175).through(.0112, .0185, .0108, .023, .006, .027).line(.0018, .0275).line(.0014, .032).line(0, .032), 28);
    t.frustum(.0, .002, .02, .0105, 10, m).post(0, 0, .018, .027, .010, m);
  }

  private static void stalagmite(Thing t, Order o) {
    t.fixed();
    Material m = o.main("stone", 0x9a8e80);
    Dice dice = o.dice("drip");
    double k = dice.between(0, 6);
    MeshBuilder b = t.part("stone", m);
    b.surface(b.segments(28), 30, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = (.15 * StrictMath.pow(1 - v, .75)) * (1 + .10 * StrictMath.sin(3 * a + k) + .08 * StrictMath.sin(22 * v)) * (v == 1 ? 0 : 1);
      return new Vec3(r * StrictMath.cos(a), 1.2 * v, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.frustum(0, .15, .6, .08, 12, m).frustum(.6, .08, 1.2, .01, 10, m);
  }

}
