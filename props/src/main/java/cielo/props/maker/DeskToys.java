package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** What swings, trickles and ticks on a desk. */
final class DeskToys {
  private static final String TOY = "toy";

  private DeskToys() {}

  static List<Maker> makers() {
    return List.of(
        thing("newton's cradle, newtons cradle", TOY, .20, .17, .14, .8, Stands.TABLE, DeskToys::cradle),
        thing("pendulum", TOY, .40, .62, .20, 2.0, Stands.TABLE, DeskToys::pendulum),
        thing("metronome", TOY, 0.13, 0.227, 0.133, .5, Stands.TABLE, DeskToys::metronome),
        thing("hourglass, sandglass, egg timer", TOY, .10, .20, .10, .4, Stands.TABLE, DeskToys::hourglass),
        thing("spring, slinky, coil, spring toy", TOY, 0.0734, 0.0998, 0.0733, .2, Stands.TABLE, DeskToys::spring),
        thing("snow globe, snowglobe, crystal ball", TOY, 0.104, 0.13, 0.104, .5, Stands.TABLE, DeskToys::snowGlobe));
  }

  private static void cradle(Thing t, Order o) {
    t.fixed();
    Material frame = Order.of("chrome", 0xc8cacd);
    Material base = o.main("wood_hard", 0x3a2a22);
    t.part("base", base).at(0, .009, 0).box(.2, .018, .14, .004);
    t.block(0, .009, 0, .2, .018, .14, base);
    for (int s = -1; s <= 1; s += 2) {
      double z = s * .055;
      t.part("frame", frame).at(0, 0, 0).tube(List.of(new Vec3(-.085, .015, z), new Vec3(-.085, .155, z), new Vec3(-.072, .168, z), new Vec3(.072, .168, z), new Vec3(.085, .155, z), new Vec3(.085, .015, z)), v -> .0032, 10, false);
    }
    double r = .0125;
    double gap = .0024; // bodies that nearly touch must stand further apart than the engine's margin
    for (int i = 0; i < 5; i++) {
      double x = (i - 2) * (2 * r + gap);
      int ball = t.link("ball " + (i + 1), Pose.at(x, .05, 0), .2);
      t.part("ball", frame).ball(r, 6);
      MeshBuilder line = t.part("lines", Order.of("plastic_thin", 0xd8d8d4));
      line.rod(new Vec3(0, r * .8, 0), new Vec3(0, .118, .055), .0006).rod(new Vec3(0, r * .8, 0), new Vec3(0, .118, -.055), .0006);
      t.ball(0, 0, 0, r, frame);
      t.hinge(0, ball, new Vec3(x, .168, 0), Vec3.Z, -2.2, 2.2, 0);
    }
  }

  private static void pendulum(Thing t, Order o) {
    t.fixed();
    Material frame = Order.of("wood_hard", 0x6a4a30);
    Material bob = o.main("brass");
    t.part("base", frame).at(0, .012, 0).box(.40, .024, .20, .005);
    t.block(0, .012, 0, .4, .024, .2, frame);
    t.part("stand", frame).at(-.15, .31, -.05).box(.03, .6, .03, .004);
    t.block(-.15, .31, -.05, .03, .6, .03, frame);
    t.part("stand", frame).at(-.06, .605, -.05).box(.21, .03, .03, .004);
    t.part("hook", Order.of("steel", 0xa9acb0)).rod(new Vec3(0, .585, -.06), new Vec3(0, .585, .012), .003);
    Vec3 pivot = new Vec3(0, .585, 0);
    int link = t.link("bob", Pose.at(0, .13, 0), 1);
    t.part("bob", bob).ball(.04, 8);
    t.part("rod", Order.of("steel", 0xb8babe)).rod(new Vec3(0, .03, 0), new Vec3(0, .455, 0), .0022);
    t.ball(0, 0, 0, .04, bob);
    t.hinge(0, link, pivot, Vec3.Z, -2.6, 2.6, 0);
  }

  private static void metronome(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x6e4428);
    t.fixed();
    t.part("body", wood).at(0, .004, -.01).taper(.118, .118, .056, .056, .216);
    t.part("body", wood).at(0, .2215, -.01).box(.06, .01, .06, .003).at(0, .006, -.01).box(.13, .012, .13, .003);
    t.part("face", Order.of("wood_soft", 0xd8c090)).at(0, .12, .0335, Quat.about(Vec3.X, -.145)).box(.045, .15, .004, .001);
    t.hull(wood, new Vec3(-.06, 0, -.07), new Vec3(.06, 0, -.07), new Vec3(-.06, 0, .05), new Vec3(.06, 0, .05), new Vec3(-.028, .226, -.038), new Vec3(.028, .226, -.038), new Vec3(-.028, .226, .018), new Vec3(.028, .226, .018));
    Vec3 pivot = new Vec3(0, .055, .056);
    int arm = t.link("arm", Pose.at(pivot), 1);
    t.part("arm", Order.of("steel", 0xc8cacd)).rod(new Vec3(0, -.02, 0), new Vec3(0, .145, -.010), .0016);
    t.part("weight", Order.of("brass", 0xc9a14a)).at(0, .095, -.004).box(.018, .014, .008, .002);
    t.block(0, .06, 0, .01, .16, .006, wood);
    t.hinge(0, arm, pivot, Vec3.Z, -.7, .7, 0);
  }

  private static void hourglass(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x7a4c2c);
    Material glass = Order.of("glass", 0xe8f2f0);
    Material sand = Order.of("sand", 0xd8b070);
    for (double y : new double[] {0, .186}) {
      t.part("ends", wood).at(0, y, 0).cylinder(.05, .05, .014, .004, 40);
    }
    for (int i = 0; i < 3; i++) {
      double a = i * 2 * Math.PI / 3 + .5;
      t.part("ends", wood).at(.042 * StrictMath.cos(a), .014, .042 * StrictMath.sin(a)).lathe(Outline.from(0, 0).line(.005, 0).through(.0035, .04, .0048, .086, .0035, .132).line(.005, .172).line(0, .172), 12);
    }
    t.part("glass", glass).lathe(Outline.from(0, .0145).line(.028, .0145).curve(.034, .03, .033, .056, .014, .085, .0045, .1, .014, .115, .033, .144, .034, .17, .028, .1855).line(0, .1855), 40);
    t.part("sand", sand).lathe(Outline.from(0, .016).line(.028, .016).curve(.0325, .03, .032, .045).line(0, .062), 32);
    t.part("sand", sand).lathe(Outline.from(0, .098).line(.0035, .101).curve(.012, .115, .026, .135).line(.024, .140).line(0, .132), 32);
    t.part("sand", sand).rod(new Vec3(0, .05, 0), new Vec3(0, .1, 0), .0008);
    t.post(0, 0, 0, .2, .05, wood).grip("middle", 0, .1, 0);
  }

  private static void spring(Thing t, Order o) {
    Material m = o.main("steel");
    List<Vec3> path = new ArrayList<>();
    int n = t.detail == 0 ? 200 : t.detail == 1 ? 110 : 60;
    for (int i = 0; i <= n; i++) {
      double f = i / (double) n;
      double a = f * 2 * Math.PI * 9;
      double y = .0022 + .0956 * Math.clamp((f - .05) / .9, 0, 1);
      path.add(new Vec3(.0345 * StrictMath.cos(a), y, .0345 * StrictMath.sin(a)));
    }
    t.part("coil", m).tube(path, s -> .0022, 7, false);
    t.post(0, 0, 0, .1, .0365, m);
  }

  private static void snowGlobe(Thing t, Order o) {
    Material base = o.main("wood_hard", 0x5a3424);
    t.part("base", base).lathe(Outline.from(0, 0).line(.05, 0).round(.003).line(.05, .012).round(.004).line(.044, .018).line(.042, .032).round(.004).line(0, .033), 44);
    t.part("snow", Order.of("snow", 0xf0f2f5)).at(0, .034, 0).scaled(1, .35, 1).ball(.036, 6);
    MeshBuilder tree = t.part("tree", Order.of("leaf", 0x2c6a3a));
    for (int i = 0; i < 3; i++) {
      tree.at(0, .048 + i * .013, 0).cylinder(.016 - .004 * i, 0, .02, .001, 20);
    }
    t.part("house", Order.of("plaster", 0xc8503a)).at(.02, .05, .006).box(.013, .013, .013, .001);
    t.part("globe", Order.of("glass", 0xecf4f6)).at(0, .078, 0).ball(.052, 10);
    t.post(0, 0, 0, .035, .05, base).ball(0, .078, 0, .052, base).breaks(12);
  }
}
