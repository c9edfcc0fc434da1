package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.List;

/** Knife, fork, spoon and scissors, lying; handles towards the front. */
final class Cutlery {
  private static final String KITCHEN = "kitchen";
  private static final double L = .21;

  private Cutlery() {}

  static List<Maker> makers() {
    return List.of(
        thing("knife, table knife, butter knife, dinner knife", KITCHEN, .0337, .0132, .2422, .09, Stands.TABLE, Cutlery::knife),
        thing("fork, dinner fork, table fork", KITCHEN, .025, .0202, L, .06, Stands.TABLE, Cutlery::fork),
        thing("spoon, tablespoon, teaspoon, soup spoon", KITCHEN, .0423, .0191, L, .06, Stands.TABLE, Cutlery::spoon),
        thing("scissors, pair of scissors, shears", KITCHEN, .1092, .013, .1888, .08, Stands.TABLE, Cutlery::scissors));
  }

  private static Material steel(Order o) {
    Material m = o.main("steel", 0xc8cacc);
    return m.withLook(m.look().withRoughness(.24).withPattern(cielo.scene.material.Pattern.NONE));
  }

  /**
   * A strip along z that bends and widens: for t 0 (front end) .. 1 its half width, its height and
   * how hollow it is in the middle.
   */
  private static void strip(MeshBuilder b, double z0, double z1, Curve half, Curve high, Curve hollow, double thick) {
    b.surface(
        b.segments(28),
        b.segments(60),
        (s, t) -> {
          double a = 2 * Math.PI * s;
          double across = StrictMath.cos(a);
          double x = half.at(t) * across;
          double dish = hollow.at(t) * (1 - across * across);
          double up = StrictMath.sin(a) * thick * StrictMath.sqrt(Math.max(0, 1 - StrictMath.pow(across, 6)));
          return new Vec3(x, high.at(t) - dish + up, z0 + (z1 - z0) * t);
        },
        Surface.Uv.METRES);
  }

  private static void knife(Thing t, Order o) {
    Material handle = o.main("wood_hard", 0x4a2c1c);
    Material m = Order.of("steel", 0xc8cacc);
    m = m.withLook(m.look().withRoughness(.2).withPattern(cielo.scene.material.Pattern.NONE));
    Quat lie = Quat.about(Vec3.X, -Math.PI / 2);
    t.part("handle", handle).at(0, .0065, .068).box(.020, .013, .109, .005, 3);
    for (int k = 0; k < 3; k++) {
      t.part("rivets", Order.of("brass", 0xc9a14a)).at(0, .0127, .033 + k * .034).cylinder(.0026, .0024, .0005, .0002, 14);
    }
    t.part("bolster", m).at(0, .0065, .010).box(.020, .0125, .010, .003, 2);
    // a round-nosed blade whose edge bellies to one side
    Outline blade = Outline.from(-.0125, -.008).line(.0125, -.008).line(.020, .012).curve(.0215, .07, .019, .105, .005, .1185).round(.003).curve(-.005, .119, -.011, .108, -.0115, .09).line(-.0125, -.008).close();
    t.part("blade", m).at(0, .0062, 0, lie).extrude(blade, .0022, .0009);
    t.block(0, .0065, .066, .02, .013, .112, handle).block(0, .0045, -.055, .022, .009, .125, m).grip("handle", 0, .0065, .07);
  }

  private static void fork(Thing t, Order o) {
    Material m = steel(o);
    MeshBuilder b = t.part("fork", m);
    Curve half = Curve.of(0, .0015, .03, .008, .12, .0085, .35, .0042, .55, .0036, .66, .006, .74, .0115, .80, .0125, .82, .0125);
    Curve high = Curve.of(0, .0026, .2, .0026, .45, .008, .6, .0125, .7, .009, .8, .0042, .82, .0038);
    strip(b, L / 2, L / 2 - .82 * L, scaled(half, .82), scaled(high, .82), Curve.of(0, 0, .8, 0, .92, .0015, 1, .001), .0014);
    for (int k = 0; k < 4; k++) {
      double x = (k - 1.5) * .0069;
      java.util.List<Vec3> tine = new java.util.ArrayList<>();
      for (int i = 0; i <= 8; i++) {
        double v = i / 8.0;
        tine.add(new Vec3(x, .0036 + .017 * v * v, L / 2 - (.80 + .198 * v) * L));
      }
      b.at(0, 0, 0).tube(tine, v -> .0021 * (1 - .5 * v), 8, false);
    }
    t.block(0, .0025, .075, .016, .005, .06, m).block(0, .009, .0, .007, .007, .1, m).block(0, .006, -.085, .024, .012, .04, m);
  }

  /** The curve over 0 .. end stretched to 0 .. 1. */
  private static Curve scaled(Curve c, double end) {
    double[] p = new double[82];
    for (int i = 0; i <= 40; i++) {
      p[2 * i] = i / 40.0;
      p[2 * i + 1] = c.at(end * i / 40);
    }
    return Curve.of(p);
  }

  private static void spoon(Thing t, Order o) {
    Material m = steel(o);
    MeshBuilder b = t.part("spoon", m);
    Curve half = Curve.of(0, .0015, .03, .008, .12, .0085, .35, .0042, .58, .0036, .66, .006, .72, .013, .80, .0198, .86, .0212, .92, .0185, .97, .0105, 1, .0006);
    Curve high = Curve.of(0, .0026, .2, .0026, .45, .010, .62, .0185, .72, .0165, .85, .0145, 1, .0155);
    Curve hollow = Curve.of(0, 0, .62, 0, .70, .004, .80, .0115, .87, .0125, .94, .009, 1, 0);
    strip(b, L / 2, -L / 2, half, high, hollow, .0013);
    t.block(0, .0025, .075, .016, .005, .06, m).block(0, .011, 0, .007, .008, .1, m).block(0, .009, -.075, .034, .016, .045, m);
  }

  /** Two blades on a pin, half open; each with its finger ring. */
  private static void scissors(Thing t, Order o) {
    Material grip = o.main("plastic_hard", 0xd2462a);
    Material m = Order.of("steel", 0xc8cacc);
    m = m.withLook(m.look().withRoughness(.2).withPattern(cielo.scene.material.Pattern.NONE));
    t.share(.5);
    for (int s = -1; s <= 1; s += 2) {
      Quat turn = Quat.yaw(s * .30);
      if (s > 0) {
        t.link("second blade", Pose.IDENTITY, .5);
      }
      double y = s > 0 ? .0068 : .0042;
      Pose at = new Pose(new Vec3(0, y, 0), turn);
      Outline blade = Outline.from(-.008, .012).line(.008, .012).line(.0075, -.02).curve(.006, -.06, .003, -.09, s * .002, -.105).round(.001).curve(-.003, -.09, -.006, -.06, -.0075, -.02).close();
      t.part("blade", m).at(at.times(new Pose(Vec3.ZERO, Quat.about(Vec3.X, Math.PI / 2)))).extrude(blade, .0022, .0007);
      // a shank that bends outwards into a ring
      List<Vec3> shank = List.of(new Vec3(0, 0, .006), new Vec3(-s * .004, 0, .022), new Vec3(s * .006, 0, .045));
      t.part("grip", grip).at(at).tube(shank, v -> .0052, 12, false);
      t.part("grip", grip).at(at.times(Pose.at(s * .012, 0, .066))).scaled(1, 1, 1.25).torus(.0185, .0046, 40, 12);
      t.solid(new Solid.Block(.006, .0035, .055), at.times(Pose.at(0, 0, -.048)), m);
      t.solid(new Solid.Block(.02, .0045, .026), at.times(Pose.at(s * .012, 0, .066)), grip);
      t.part("pin", Order.of("steel", 0x8a8d92)).at(0, .0065, 0).cylinder(.0045, .004, .0035, .001, 18);
    }
    t.hinge(0, 1, new Vec3(0, .006, 0), Vec3.UP, -.6, .6, .01);
  }
}
