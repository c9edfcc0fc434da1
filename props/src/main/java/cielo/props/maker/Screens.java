package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Solid;
import java.util.List;

/** Machines with screens, buttons and lenses. */
final class Screens {
  private Screens() {}


  /** A lit screen, with words if any were asked for. */
  private static Material lit(Order o, int width, int height) {
    String words = o.text("");
    if (words.isEmpty()) {
      Material m = Order.of("glass_dark", 0x1a2c44);
      return m.withLook(m.look().withEmission(new Rgb(.06, .11, .2)));
    }
    Rgb ground = Rgb.srgb(0x1c3458);
    Material m = Street.printed(Order.of("plastic_hard", 0xffffff), Lettering.picture(words, width, height, ground, Rgb.srgb(0xecebe6), .2));
    return m.withLook(m.look().withEmission(new Rgb(.25, .28, .32)).withRoughness(.2));
  }

  private static void keys(MeshBuilder b, Pose at, int columns, int rows, double pitchX, double pitchZ, double size, double high) {
    for (int i = 0; i < columns; i++) {
      for (int k = 0; k < rows; k++) {
        b.at(at.times(Pose.at((i - (columns - 1) / 2.0) * pitchX, 0, (k - (rows - 1) / 2.0) * pitchZ))).box(pitchX * size, high, pitchZ * size, high * .3, 1);
      }
    }
  }

  static void laptop(Thing t, Order o) {
    Material m = o.main("aluminium", 0xb4b6ba);
    Material dark = Order.of("plastic_hard", 0x2a2b2d);
    t.share(.6);
    t.part("base", m).at(0, .008, .02).box(.34, .016, .235, .005, 2);
    keys(t.part("keys", dark), Pose.at(0, .017, -.012), 14, 5, .0215, .0205, .84, .003);
    t.part("keys", dark).at(0, .017, .046).box(.11, .003, .017, .001);
    t.part("pad", Order.paint(m, m.look().base().times(.85))).at(0, .0164, .098).box(.11, .0008, .066, .0002);
    t.block(0, .008, .02, .34, .016, .235, m);
    Vec3 hinge = new Vec3(0, .016, -.095);
    Quat open = Quat.about(Vec3.X, -.26);
    int lid = t.link("lid", new Pose(hinge, open), .4);
    t.part("lid", m).at(0, .112, -.004).box(.34, .224, .008, .004, 2);
    t.part("bezel", dark).at(0, .112, .0004).box(.332, .216, .001, .0003);
    t.glow("screen", lit(o, 512, 320)).at(0, .114, .0011).sheet(.316, .196);
    t.block(0, .112, -.003, .34, .224, .009, m);
    t.hinge(0, lid, hinge, Vec3.X, -.5, 1.8, .6);
  }

  static void keyboard(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x34363a);
    boolean dark = m.look().base().luminance() < .15;
    Material k = Order.of("plastic_hard", dark ? 0x4c4f54 : 0xe4e2da);
    t.part("base", m).at(0, .009, 0, Quat.about(Vec3.X, .06)).box(.44, .014, .135, .005, 2);
    Pose tilt = new Pose(new Vec3(0, .019, 0), Quat.about(Vec3.X, .06));
    keys(t.part("keys", k), tilt.times(Pose.at(-.062, 0, -.011)), 14, 4, .0205, .0205, .82, .008);
    keys(t.part("keys", k), tilt.times(Pose.at(.175, 0, -.001)), 4, 5, .0195, .0205, .82, .008);
    keys(t.part("keys", k), tilt.times(Pose.at(-.172, 0, .04)), 3, 1, .025, .0205, .82, .008);
    keys(t.part("keys", k), tilt.times(Pose.at(.048, 0, .04)), 3, 1, .025, .0205, .82, .008);
    t.part("keys", k).at(tilt.times(Pose.at(-.062, 0, .04))).box(.13, .008, .017, .002);
    t.block(0, .011, 0, .44, .022, .135, m);
  }

  static void phone(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2e3034);
    t.part("body", m).at(0, .0042, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.rectangle(.074, .152, .010), .0084, .002);
    t.glow("screen", lit(o, 256, 512)).at(0, .00845, 0, Quat.about(Vec3.X, -Math.PI / 2)).sheet(.067, .143);
    t.part("camera", Trucks.glass()).at(0, .0086, -.068).cylinder(.002, .002, .0003, 0, 14);
    t.part("buttons", Order.of("aluminium", 0x8a8d92)).at(.0372, .0042, -.02).box(.0012, .003, .022, .0004);
    t.block(0, .0043, 0, .074, .0086, .152, m).grip("side", .037, .004, 0);
  }

  static void monitor(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2e3034);
    t.part("frame", m).at(0, .30, 0).box(.62, .36, .03, .008, 2);
    t.glow("screen", lit(o, 512, 288)).at(0, .304, .0155).sheet(.595, .334);
    t.part("stand", m).at(0, .12, -.03).box(.06, .22, .02, .005).at(0, .006, -.02).box(.24, .012, .19, .005);
    t.block(0, .30, 0, .62, .36, .03, m).block(0, .12, -.03, .06, .22, .02, m).block(0, .006, -.02, .24, .012, .19, m);
  }

  static void tv(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2a2c30);
    t.part("frame", m).at(0, .425, 0).box(1.23, .71, .04, .008, 2);
    t.glow("screen", lit(o, 512, 288)).at(0, .428, .0206).sheet(1.205, .678);
    for (int s = -1; s <= 1; s += 2) {
      t.part("feet", m).at(s * .42, .04, 0, Quat.about(Vec3.Z, 0)).box(.03, .08, .03, .005).at(s * .42, .006, 0).box(.035, .012, .25, .004);
      t.block(s * .42, .04, 0, .035, .08, .24, m);
    }
    t.block(0, .425, 0, 1.23, .71, .04, m).top("top", 0, .78, 0, .55, .015);
  }

  static void remote(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2e3034);
    t.part("body", m).at(0, .009, 0).box(.045, .018, .18, .008, 3);
    keys(t.part("keys", Order.of("rubber", 0x7a7d82)), Pose.at(0, .0185, .03), 3, 5, .0125, .0145, .66, .004);
    t.part("red key", Order.of("rubber", 0xb82c24)).at(-.0125, .0185, -.072).box(.009, .004, .009, .001);
    t.part("ring", Order.of("rubber", 0x9a9da2)).at(0, .018, -.036).torus(.0125, .0028, 28, 8);
    t.block(0, .01, 0, .045, .02, .18, m);
  }

  static void calculator(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x3a3e44);
    t.part("body", m).at(0, .007, 0).box(.08, .014, .14, .004, 2);
    t.part("display", Order.of("plastic_hard", 0x9aa88a)).at(0, .0143, -.045).box(.062, .0008, .026, .0003);
    Material face = Street.printed(Order.of("plastic_hard", 0xffffff), Lettering.picture(o.text("1234"), 160, 64, Rgb.srgb(0x9aa88a), Rgb.grey(.05), .2));
    t.part("digits", face).at(0, .0149, -.045, Quat.about(Vec3.X, -Math.PI / 2)).sheet(.058, .023);
    keys(t.part("keys", Order.of("plastic_hard", 0xd8d6ce)), Pose.at(0, .0155, .022), 4, 5, .0165, .0165, .74, .004);
    t.block(0, .008, 0, .08, .016, .14, m);
  }

  static void camera(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2c2d30);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("body", m).at(0, .04, 0).box(.13, .08, .045, .010, 3).at(0, .088, 0).box(.045, .03, .042, .008, 2).at(-.052, .045, .014).box(.026, .07, .035, .010, 3);
    t.part("lens", m).at(.01, .042, .02, q).lathe(Outline.from(0, 0).line(.032, 0).line(.032, .025).round(.001).line(.03, .027).line(.03, .05).round(.002).line(.026, .05).line(.022, .042).line(0, .042), 40);
    t.part("glass", Trucks.glass()).at(.01, .042, .0635, q).lathe(Outline.from(0, 0).line(.021, 0).curve(.012, .004, 0, .0055), 28);
    t.part("rings", Order.of("rubber", 0x3c3e42)).at(.01, .042, .05, q).torus(.0305, .0016, 40, 6).at(.01, .042, .055, q).torus(.0305, .0016, 40, 6);
    t.part("dials", Order.of("aluminium", 0x8a8d92)).at(-.042, .079, 0).cylinder(.009, .009, .007, .0015, 20).at(.045, .079, -.004).cylinder(.012, .012, .008, .0015, 24);
    t.block(0, .045, 0, .13, .09, .045, m).solid(new Solid.Cylinder(.025, .032), new Pose(new Vec3(.01, .042, .045), q), m);
  }

  static void telescope(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xe2e0d8);
    Material dark = Order.of("painted_metal", 0x2e3033);
    Vec3 head = new Vec3(0, 1.0, 0);
    for (int i = 0; i < 3; i++) {
      double a = i * 2 * Math.PI / 3 + Math.PI / 2;
      Vec3 foot = new Vec3(.46 * StrictMath.cos(a), .01, .46 * StrictMath.sin(a));
      t.part("legs", Order.of("wood_hard", 0x8a5a34)).at(0, 0, 0).rod(foot, head.plus(new Vec3(.03 * StrictMath.cos(a), -.04, .03 * StrictMath.sin(a))), .016);
      t.bar(foot, head, .018, dark);
    }
    t.part("mount", dark).at(0, .96, 0).cylinder(.05, .045, .10, .01, 24);
    Quat aim = Quat.about(Vec3.X, Math.PI / 2 - .45);
    Vec3 c = new Vec3(0, 1.12, .05);
    Pose p = new Pose(c, aim);
    t.part("tube", m).at(p.times(Pose.at(0, -.42, 0))).lathe(Outline.from(0, 0).line(.042, 0).line(.042, .18).round(.004).line(.055, .19).line(.055, .82).line(0, .82), 36);
    t.part("hood", dark).at(p.times(Pose.at(0, .38, 0))).lathe(Outline.from(.05, 0).line(.064, 0).round(.003).line(.064, .15).round(.003).line(.058, .15).line(.056, .02).close(), 36);
    t.part("glass", Trucks.glass()).at(p.times(Pose.at(0, .44, 0))).cylinder(.056, .05, .006, .001, 30);
    t.part("eyepiece", dark).at(p.times(Pose.at(0, -.52, 0))).cylinder(.026, .026, .11, .004, 24);
    t.part("finder", dark).at(p.times(Pose.at(0, -.3, -.085))).cylinder(.017, .02, .2, .003, 20);
    t.solid(new Solid.Capsule(.36, .058), p, m).post(0, 0, .96, 1.06, .05, dark);
    t.spot(new cielo.scene.shape.Spot(cielo.scene.shape.Spot.Kind.GRIP, "eyepiece", p.apply(new Vec3(0, -.52, 0)), aim.rotate(Vec3.UP), .02, .02));
  }

  static void microscope(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xd8d8d2);
    Material dark = Order.of("plastic_hard", 0x2e3033);
    t.part("foot", m).at(0, .015, 0).box(.16, .03, .21, .012, 3);
    t.part("arm", m).at(0, 0, 0).tube(List.of(new Vec3(0, .03, -.075), new Vec3(0, .12, -.085), new Vec3(0, .22, -.07), new Vec3(0, .28, -.02)), v -> .02, 14, false);
    t.part("stage", dark).at(0, .135, .02).box(.11, .010, .11, .003);
    Quat lean = Quat.about(Vec3.X, -.5);
    t.part("tube", m).at(0, .24, .02).cylinder(.024, .028, .07, .005, 28);
    t.part("tube", m).at(0, .29, .01, lean).cylinder(.022, .019, .08, .004, 26);
    t.part("eyepiece", dark).at(new Pose(new Vec3(0, .29, .01), lean).times(Pose.at(0, .078, 0))).cylinder(.016, .018, .035, .004, 24);
    for (int k = 0; k < 3; k++) {
      double a = k * 2.1 + Math.PI / 2;
      t.part("objectives", Order.of("chrome", 0xc0c2c6)).at(0, 0, 0).rod(new Vec3(.008 * StrictMath.cos(a), .245, .02 + .008 * StrictMath.sin(a)), new Vec3(.022 * StrictMath.cos(a), k == 0 ? .17 : .2, .02 + .016 * StrictMath.sin(a)), .010, .006);
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("knobs", dark).at(s * .02, .10, -.08, Wheels.lying(s)).cylinder(.022, .022, .02, .004, 26);
    }
    t.block(0, .015, 0, .16, .03, .21, m).block(0, .14, -.06, .05, .24, .06, m).block(0, .135, .02, .11, .01, .11, dark).post(0, .02, .2, .36, .028, m);
  }

  static void radio(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x7a4a2c);
    t.part("case", m).at(0, .105, 0).box(.34, .20, .11, .022, 4);
    t.part("grille", Order.of("fabric", 0xb89a6a)).at(-.075, .105, .0535).box(.15, .15, .006, .003);
    for (int i = 0; i < 9; i++) {
      t.part("bars", m).at(-.143 + i * .017, .105, .057).box(.004, .15, .004, .001);
    }
    t.part("dial", Order.of("paper", 0xe8dcb8)).at(.085, .135, .0545).box(.13, .075, .004, .002);
    t.part("needle", Order.of("plastic_hard", 0xb02a20)).at(.10, .135, .0572).box(.0022, .068, .001, 0);
    for (int s = -1; s <= 1; s += 2) {
      t.part("knobs", Order.of("brass", 0xb8903c)).at(.085 + s * .045, .055, .053, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.02, .018, .02, .004, 26);
    }
    t.part("aerial", Order.of("chrome", 0xc0c2c6)).at(0, 0, 0).rod(new Vec3(.14, .2, -.03), new Vec3(.165, .215, -.03), .003);
    t.block(0, .105, 0, .34, .2, .11, m);
  }
}
