package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;

/** A friendly machine person: trunk, head, arms and legs as links, joints stiff enough to stand. */
final class Robots {
  private Robots() {}

  static void robot(Thing t, Order o) {
    Material shell = o.main("painted_metal", 0xd8d4c8);
    Material dark = Order.of("plastic_hard", 0x34383e);
    Material steel = Order.of("steel", 0x9a9da2);
    Material eye = Order.of("light", 0xffffff);
    eye = eye.withLook(eye.look().withEmission(new Rgb(.5, 2.6, 3.6)));
    t.share(.5);
    t.part("trunk", shell).at(0, .62, 0).box(.36, .40, .26, .07, 5);
    t.part("panel", dark).at(0, .66, .127).box(.20, .16, .012, .02, 2);
    for (int i = 0; i < 3; i++) {
      Material lamp = Order.of("plastic_hard", new int[] {0xc83a2c, 0xe0b030, 0x3aa85a}[i]);
      lamp = lamp.withLook(lamp.look().withEmission(lamp.look().base().times(1.2)));
      t.part("lamp " + i, lamp).at(-.05 + i * .05, .70, .134).ball(.013, 4);
    }
    t.part("panel", dark).at(0, .63, .134).box(.13, .03, .01, .006);
    t.part("waist", dark).at(0, .37, 0).cylinder(.11, .13, .06, .01, 32);
    t.part("neck", dark).at(0, .81, 0).cylinder(.06, .05, .06, .01, 24);
    t.block(0, .60, 0, .36, .44, .26, shell);
    Vec3 neck = new Vec3(0, .86, 0);
    int head = t.link("head", Pose.at(neck), .12);
    t.part("head", shell).at(0, .13, 0).box(.34, .25, .26, .09, 6);
    t.part("face", dark).at(0, .13, .118).box(.26, .15, .03, .045, 4);
    for (int s = -1; s <= 1; s += 2) {
      t.glow("eyes", eye).at(s * .058, .145, .132).scaled(1, 1.2, .35).ball(.026, 5);
      t.part("ears", dark).at(s * .168, .13, 0, Wheels.lying(s)).cylinder(.05, .04, .03, .01, 28);
    }
    for (int i = -3; i <= 3; i++) {
      t.glow("eyes", eye).at(i * .016, .087 + .0011 * i * i, .1335).box(.011, .006, .003, .001);
    }
    t.part("aerial", steel).rod(new Vec3(0, .25, 0), new Vec3(0, .315, 0), .006);
    t.part("ball", Order.of("plastic_hard", 0xc83a2c)).at(0, .322, 0).ball(.019, 4);
    t.block(0, .13, 0, .34, .25, .26, shell);
    t.hinge(0, head, neck, Vec3.UP, -1.2, 1.2, 6);
    for (int s = -1; s <= 1; s += 2) {
      String side = s > 0 ? "left" : "right";
      Vec3 shoulder = new Vec3(s * .215, .75, 0);
      int arm = t.link("arm " + side, Pose.at(shoulder), .09);
      t.part("joint", dark).ball(.052, 6);
      t.part("arm", steel).rod(new Vec3(s * .01, -.03, 0), new Vec3(s * .03, -.17, 0), .024);
      t.part("joint", dark).at(s * .032, -.18, 0).ball(.034, 5);
      t.part("forearm", shell).at(s * .038, -.26, .01).box(.075, .15, .085, .03, 4);
      t.part("hand", dark).at(s * .038, -.355, .012).ball(.03, 5);
      for (int f = -1; f <= 1; f += 2) {
        t.part("hand", dark).at(0, 0, 0).rod(new Vec3(s * .038 + f * .018, -.36, .018), new Vec3(s * .038 + f * .02, -.41, .03), .011, .008);
      }
      t.bar(new Vec3(0, -.02, 0), new Vec3(s * .04, -.36, .01), .042, shell);
      t.hinge(0, arm, shoulder, Vec3.X, -2.9, 1.2, 12);
    }
    for (int s = -1; s <= 1; s += 2) {
      String side = s > 0 ? "left" : "right";
      Vec3 hip = new Vec3(s * .095, .37, 0);
      int leg = t.link("leg " + side, Pose.at(hip), .1);
      t.part("leg", steel).rod(new Vec3(0, .02, 0), new Vec3(0, -.22, 0), .038);
      for (int i = 0; i < 5; i++) {
        t.part("rings", dark).at(0, -.02 - i * .035, 0).torus(.04, .009, 24, 8);
      }
      t.part("foot", shell).at(0, -.31, .03, Quat.IDENTITY).box(.14, .12, .22, .05, 5);
      t.block(0, -.31, .03, .14, .12, .22, shell).bar(new Vec3(0, 0, 0), new Vec3(0, -.25, 0), .04, steel);
      t.hinge(0, leg, hip, Vec3.X, -1.2, 1.2, 60);
    }
  }
}
