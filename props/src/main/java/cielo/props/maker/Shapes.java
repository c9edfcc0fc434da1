package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.List;

/** Plain solids for teaching and for things nobody has drawn yet. */
final class Shapes {
  private static final String SHAPE = "shape";

  private Shapes() {}

  static List<Maker> makers() {
    return List.of(
        thing("cube shape, geometric cube, solid cube", SHAPE, .3, .3, .3, 6, Stands.FLOOR, Shapes::cube),
        thing("cylinder, pillar shape, tube", SHAPE, .3, .45, .3, 6, Stands.FLOOR, Shapes::cylinder),
        thing("cone shape, geometric cone, solid cone", SHAPE, 0.355, 0.5, 0.355, 4, Stands.FLOOR, Shapes::cone),
        thing("pyramid, square pyramid, triangle", SHAPE, .45, .4, .45, 5, Stands.FLOOR, Shapes::pyramid),
        thing("torus, ring shape, donut shape", SHAPE, .4, .12, .4, 3, Stands.FLOOR, Shapes::torus),
        thing("prism, triangular prism, glass prism", SHAPE, .12, .052, .06, .5, Stands.TABLE, Shapes::prism),
        thing("star, star shape, golden star", SHAPE, .40, .38, .08, 1.2, Stands.FLOOR, Shapes::star),
        thing("heart, heart shape", SHAPE, 0.4, 0.361, 0.124, 1, Stands.FLOOR, Shapes::heart),
        thing("arrow, arrow sign", SHAPE, .6, .3, .05, 1, Stands.FLOOR, Shapes::arrow),
        thing("ramp, inclined plane, slope, wedge, incline", SHAPE, 1.0, .5, 2.0, 60, Stands.FLOOR, Shapes::ramp),
        thing("podium, pedestal, plinth", SHAPE, .6, .9, .6, 80, Stands.FLOOR, Shapes::podium),
        thing("platform, stage platform, riser", SHAPE, 2.0, .3, 2.0, 150, Stands.FLOOR, Shapes::platform),
        thing("column, pillar", SHAPE, .62, 3.2, .62, 900, Stands.FLOOR, Shapes::column),
        thing("figure, figurine, mannequin figure, game piece, pawn, thing, object, item, something, toy figure", SHAPE, .16, .34, .16, .5, Stands.TABLE, Shapes::pawn));
  }

  private static void cube(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x3a7ab8);
    t.part("cube", m).at(0, .15, 0).box(.3, .3, .3, .008, 2);
    t.block(0, .15, 0, .3, .3, .3, m).top("top", 0, .3, 0, .15, .15);
  }

  private static void cylinder(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x3a9a6a);
    t.part("cylinder", m).cylinder(.15, .15, .45, .008, 56);
    t.post(0, 0, 0, .45, .15, m).top("top", 0, .45, 0, .1, .1);
  }

  private static void cone(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xd8a030);
    t.part("cone", m).cylinder(.18, 0, .5, .006, 56);
    t.frustum(0, .18, .5, .001, 24, m);
  }

  private static void pyramid(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xb85a3a);
    double r = .225;
    Vec3 top = new Vec3(0, .4, 0);
    Vec3[] p = {new Vec3(-r, 0, r), new Vec3(r, 0, r), new Vec3(r, 0, -r), new Vec3(-r, 0, -r)};
    MeshBuilder b = t.part("pyramid", m);
    b.face(p[3], p[2], p[1], p[0]);
    for (int i = 0; i < 4; i++) {
      b.flat(p[i], p[(i + 1) % 4], top);
    }
    t.hull(m, p[0], p[1], p[2], p[3], top);
  }

  private static void torus(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x8a4ab0);
    t.part("torus", m).at(0, .06, 0).torus(.14, .06, 64, 32);
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * i / 16;
      double c = 2 * Math.PI * (i + 1) / 16;
      t.bar(new Vec3(.14 * StrictMath.cos(a), .06, .14 * StrictMath.sin(a)), new Vec3(.14 * StrictMath.cos(c), .06, .14 * StrictMath.sin(c)), .059, m);
    }
  }

  private static void prism(Thing t, Order o) {
    Material m = o.main("crystal");
    t.part("prism", m).at(0, 0, 0, Quat.yaw(Math.PI / 2)).extrude(Outline.polygon(-.03, 0, .03, 0, 0, .052), .12, .0006);
    t.hull(m, new Vec3(-.06, 0, -.03), new Vec3(-.06, 0, .03), new Vec3(-.06, .052, 0), new Vec3(.06, 0, -.03), new Vec3(.06, 0, .03), new Vec3(.06, .052, 0));
  }

  /** A star about the origin with {@code n} points, one of them up. */
  static Outline star(int n, double outer, double inner) {
    double[] xy = new double[4 * n];
    for (int i = 0; i < 2 * n; i++) {
      double a = Math.PI / 2 + Math.PI * i / n;
      double r = i % 2 == 0 ? outer : inner;
      xy[2 * i] = r * StrictMath.cos(a);
      xy[2 * i + 1] = r * StrictMath.sin(a);
    }
    return Outline.polygon(xy);
  }

  private static void star(Thing t, Order o) {
    Material m = o.main("gold");
    t.part("star", m).at(0, .17, 0).extrude(star(5, .21, .09), .08, .02);
    t.solid(new Solid.Cylinder(.035, .14), new Pose(new Vec3(0, .17, 0), Quat.about(Vec3.X, Math.PI / 2)), m);
  }

  private static void heart(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xc82a3c);
    m = m.withLook(m.look().withRoughness(.22));
    MeshBuilder b = t.part("heart", m);
    int w = b.segments(64);
    int h = b.segments(20);
    b.at(0, .205, 0).surface(w, h, (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = (v - .5) * Math.PI;
      double sn = StrictMath.sin(a);
      double x = .0125 * 16 * sn * sn * sn;
      double y = .0125 * (13 * StrictMath.cos(a) - 5 * StrictMath.cos(2 * a) - 2 * StrictMath.cos(3 * a) - StrictMath.cos(4 * a));
      double k = StrictMath.cos(f);
      return new Vec3(-x * k, (y + .01) * k, .062 * StrictMath.sin(f));
    }, Surface.Uv.METRES);
    t.hull(m, new Vec3(0, 0, 0), new Vec3(-.19, .27, 0), new Vec3(.19, .27, 0), new Vec3(-.1, .36, 0), new Vec3(.1, .36, 0), new Vec3(0, .2, .06), new Vec3(0, .2, -.06));
  }

  private static void arrow(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xd8402c);
    t.part("arrow", m).at(0, .15, 0).extrude(Outline.polygon(-.3, -.06, .06, -.06, .06, -.15, .3, 0, .06, .15, .06, .06, -.3, .06), .05, .006);
    t.block(-.12, .15, 0, .36, .12, .05, m).block(.14, .15, 0, .16, .26, .05, m);
  }

  private static void ramp(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xb08a58);
    t.fixed();
    double w = .5;
    t.part("ramp", m).at(0, 0, 0, Quat.yaw(Math.PI / 2)).extrude(Outline.polygon(-1, 0, 1, 0, 1, .5), 1.0, .003);
    t.hull(m, new Vec3(-w, 0, 1), new Vec3(w, 0, 1), new Vec3(-w, 0, -1), new Vec3(w, 0, -1), new Vec3(-w, .5, -1), new Vec3(w, .5, -1));
    t.spot(new cielo.scene.shape.Spot(cielo.scene.shape.Spot.Kind.SURFACE, "top", new Vec3(0, .44, -.78), new Vec3(0, .97, .2425).unit(), .4, .15));
  }

  private static void podium(Thing t, Order o) {
    Material m = o.main("plaster", 0xe4e0d6);
    t.part("podium", m).at(0, .04, 0).box(.6, .08, .6, .008).at(0, .45, 0).box(.5, .80, .5, .006).at(0, .87, 0).box(.58, .06, .58, .01);
    t.block(0, .45, 0, .58, .90, .58, m).top("top", 0, .9, 0, .27, .27);
  }

  private static void platform(Thing t, Order o) {
    t.fixed();
    Material m = o.main("wood_hard", 0x8a6440);
    t.part("platform", m).at(0, .15, 0).box(2, .3, 2, .02);
    t.block(0, .15, 0, 2, .3, 2, m).top("top", 0, .3, 0, 1, 1);
  }

  private static void column(Thing t, Order o) {
    t.fixed();
    Material m = o.main("marble");
    MeshBuilder b = t.part("column", m);
    b.at(0, .06, 0).box(.62, .12, .62, .008).at(0, 3.13, 0).box(.62, .14, .62, .008);
    b.at(0, .12, 0).lathe(Outline.from(.2, 0).line(.27, 0).through(.285, .03, .27, .06).line(.245, .07).line(.245, .085).through(.255, .10).line(.245, .115).line(.2, .13), 48);
    b.at(0, .25, 0).surface(b.segments(120), 8, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = (.235 - .035 * v * v) * (1 - .045 * Math.abs(StrictMath.sin(10 * a)));
      return new Vec3(r * StrictMath.cos(a), 2.6 * v, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    b.at(0, 2.85, 0).lathe(Outline.from(.15, 0).line(.21, 0).through(.225, .02).line(.21, .04).line(.215, .06).curve(.24, .12, .29, .17).line(.29, .21).line(.2, .21), 48);
    t.post(0, 0, .12, 3.06, .24, m).block(0, .06, 0, .62, .12, .62, m).block(0, 3.13, 0, .62, .14, .62, m);
  }

  private static void pawn(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xc08a54);
    t.part("figure", m).lathe(Outline.from(0, 0).line(.078, 0).round(.008).line(.08, .025).round(.01).line(.062, .045).curve(.045, .08, .036, .14, .032, .19).line(.052, .2).round(.006).line(.05, .212).round(.004).line(.026, .22).through(.0545, .265, .0, .34), 40);
    t.frustum(0, .08, .2, .035, 14, m).ball(0, .272, 0, .055, m);
  }
}
