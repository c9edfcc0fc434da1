package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Machines that turn and swing: mills, fans, swings, seesaws, cranes, wheels. */
final class Machines {
  private static final String MACHINE = "machine";

  private Machines() {}

  static List<Maker> makers() {
    return List.of(
        thing("windmill, mill, dutch windmill, old windmill", MACHINE, 8.4, 12.95, 6, 30000, Stands.FLOOR, Machines::windmill),
        thing("wind turbine, turbine", MACHINE, 25.787, 39.818, 5, 90000, Stands.FLOOR, Machines::turbine),
        thing("fan, electric fan, table fan, desk fan", MACHINE, 0.348, 0.509, 0.24, 2.6, Stands.TABLE, Machines::fan),
        thing("ceiling fan", MACHINE, 1.212, 0.51, 1.274, 6, Stands.CEILING, Machines::ceilingFan),
        thing("wrecking ball, demolition ball", MACHINE, 2.8, 9.22, 6, 9000, Stands.FLOOR, Machines::wreckingBall),
        thing("crane, tower crane, construction crane", MACHINE, 3, 26.072, 25.467, 40000, Stands.FLOOR, Machines::crane),
        thing("catapult, trebuchet", MACHINE, 1.38, 1.671, 2.693, 300, Stands.FLOOR, Machines::catapult),
        thing("water wheel, waterwheel, mill wheel", MACHINE, 3.2, 3.314, 1.36, 600, Stands.FLOOR, Machines::waterWheel),
        thing("balance, scale, weighing scale, balance scale, scales", MACHINE, 0.52, 0.48, 0.153, 2.2, Stands.TABLE, Machines::balance),
        thing("gear, cog, gear wheel, cogwheel", MACHINE, 0.2, 0.199, 0.0306, 1.6, Stands.TABLE, Machines::gear),
        thing("pulley", MACHINE, 0.156, 0.286, 0.065, 1.5, Stands.CEILING, Machines::pulley));
  }

  private static void windmill(Thing t, Order o) {
    Material wall = o.main("plaster", 0xe0dacb);
    Material wood = Order.of("wood_hard", 0x6a4a30);
    Material roof = Order.of("wood_hard", 0x5a3a2c);
    Material sail = Order.of("fabric", 0xe6dfcc);
    t.fixed();
    t.part("tower", wall).lathe(Outline.from(0, 0).line(2.7, 0).line(2.6, .6).round(.1).line(1.7, 8.2).line(0, 8.2), 40);
    t.part("gallery", wood).at(0, 3.6, 0).lathe(Outline.from(2.1, 0).line(3.0, 0).line(3.0, .1).line(2.1, .1).close(), 40);
    for (int i = 0; i < 20; i++) {
      double a = 2 * Math.PI * i / 20;
      t.part("gallery", wood).at(0, 0, 0).rod(new Vec3(2.92 * StrictMath.cos(a), 3.65, 2.92 * StrictMath.sin(a)), new Vec3(2.92 * StrictMath.cos(a), 4.5, 2.92 * StrictMath.sin(a)), .04);
    }
    t.part("gallery", wood).at(0, 4.5, 0).torus(2.92, .05, 48, 8);
    t.part("cap", roof).at(0, 8.2, 0).lathe(Outline.from(0, 0).line(1.95, 0).round(.05).curve(1.8, .8, 1.2, 1.6, .5, 2.0, 0, 2.1), 40);
    t.part("door", wood).at(0, 1.0, 2.62).box(.95, 2.0, .12, .02);
    for (int i = 0; i < 3; i++) {
      double y = 2.9 + i * 2.0;
      double r = 2.6 - (y - .6) * .118;
      t.part("windows", Trucks.glass()).at(0, y, r - .02).box(.55, .75, .08, .02);
      t.part("frames", Order.of("wood_painted", 0xe8e4d8)).at(0, y, r - .045).box(.68, .88, .08, .02);
    }
    t.frustum(0, 2.7, 8.2, 1.7, 16, wall).frustum(8.2, 1.9, 10.2, .5, 14, roof);
    Vec3 hub = new Vec3(0, 8.75, 2.45);
    t.part("axle", wood).at(0, 0, 0).rod(new Vec3(0, 8.75, 1.2), new Vec3(0, 8.75, 2.4), .2);
    int rotor = t.link("sails", Pose.at(hub), 1);
    t.part("hub", wood).at(0, 0, 0).rod(new Vec3(0, 0, -.2), new Vec3(0, 0, .3), .3);
    for (int k = 0; k < 4; k++) {
      Quat q = Quat.about(Vec3.Z, k * Math.PI / 2);
      MeshBuilder lattice = new MeshBuilder(t.detail);
      lattice.rod(new Vec3(0, 0, .1), new Vec3(0, 4.2, .1), .10, .06);
      for (int i = 0; i < 10; i++) {
        lattice.rod(new Vec3(-.1, .95 + i * .345, .1), new Vec3(.92, .95 + i * .345, .12), .022);
      }
      lattice.rod(new Vec3(.92, .9, .12), new Vec3(.92, 4.15, .12), .025).rod(new Vec3(.46, .9, .11), new Vec3(.46, 4.15, .11), .018);
      t.part("spars", wood).at(new Pose(Vec3.ZERO, q)).add(lattice.mesh());
      MeshBuilder cloth = new MeshBuilder(t.detail);
      cloth.surface(5, 12, (s, v) -> new Vec3(.06 + .86 * s, .95 + 3.15 * v, .09 - .05 * StrictMath.sin(Math.PI * s)), Surface.Uv.METRES);
      t.part("cloth", sail.withLook(sail.look().bothSides().withTranslucency(.3))).at(new Pose(Vec3.ZERO, q)).add(cloth.mesh());
      t.solid(new Solid.Block(.5, 1.7, .05), new Pose(q.rotate(new Vec3(.45, 2.5, .1)), q), wood);
    }
    t.axle(0, rotor, hub, Vec3.Z, 20);
  }

  private static void turbine(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xe2e2de);
    t.fixed();
    t.part("tower", m).cylinder(1.1, .6, 24.4, .05, 32);
    t.part("nacelle", m).at(0, 25, -.3).box(1.6, 1.6, 3.6, .5, 5);
    t.post(0, 0, 0, 24.4, .9, m).block(0, 25, -.3, 1.6, 1.6, 3.6, m);
    Vec3 hub = new Vec3(0, 25, 1.9);
    int rotor = t.link("rotor", Pose.at(hub), 1);
    t.part("hub", m).at(0, 0, -.4, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.75, 0).curve(.75, .6, .5, 1.2, 0, 1.4), 28);
    for (int k = 0; k < 3; k++) {
      Quat q = Quat.about(Vec3.Z, k * 2 * Math.PI / 3);
      MeshBuilder blade = new MeshBuilder(t.detail);
      Aircraft.wing(blade, new Vec3(.35, .4, .25), new Vec3(.05, 14.8, 0), 1.5, .3, .2);
      MeshBuilder turned = new MeshBuilder(t.detail);
      turned.at(0, 0, 0, Quat.yaw(Math.PI / 2 - .25)).add(blade.mesh());
      t.part("blades", m).at(new Pose(Vec3.ZERO, q)).add(turned.mesh());
      t.solid(new Solid.Block(.45, 7.2, .15), new Pose(q.rotate(new Vec3(0, 7.5, .2)), q), m);
    }
    t.axle(0, rotor, hub, Vec3.Z, 50);
  }

  private static void blades(Thing t, int n, double from, double to, double width, double pitch, Material m) {
    for (int k = 0; k < n; k++) {
      Quat q = Quat.about(Vec3.Z, k * 2 * Math.PI / n);
      t.part("blades", m).at(new Pose(q.rotate(new Vec3((from + to) / 2, 0, 0)), q.times(Quat.about(Vec3.X, pitch)))).scaled((to - from) / 2 * 1.15, width / 2, .004).ball(1, 7);
      t.solid(new Solid.Block((to - from) / 2, width / 2, .01), new Pose(q.rotate(new Vec3((from + to) / 2, 0, 0)), q), m);
    }
  }

  private static void fan(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xdcd8cc);
    Material wire = Order.of("chrome", 0xc0c2c6);
    t.share(.92);
    t.part("foot", m).lathe(Outline.from(0, 0).line(.12, 0).round(.004).line(.12, .016).round(.008).curve(.06, .028, .03, .045).line(.022, .16).line(0, .16), 36);
    t.part("motor", m).at(0, .335, -.055, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, -.05).curve(.03, -.045, .05, -.02, .052, .02).line(.05, .04).line(0, .04), 28);
    t.part("neck", m).at(0, .15, -.05).cylinder(.022, .026, .16, .004, 20);
    for (double z : new double[] {.055, -.02}) {
      for (double r : new double[] {.17, .12, .07}) {
        double zz = z > 0 ? z + .02 * (1 - r / .17) : z - .012 * (1 - r / .17);
        t.part("cage", wire).at(0, .335, zz, Quat.about(Vec3.X, Math.PI / 2)).torus(r, r > .16 ? .004 : .0014, 48, 6);
      }
      for (int k = 0; k < 24; k++) {
        double a = 2 * Math.PI * k / 24;
        t.part("cage", wire).at(0, 0, 0).rod(new Vec3(0, .335, z > 0 ? .077 : -.034), new Vec3(.17 * StrictMath.cos(a), .335 + .17 * StrictMath.sin(a), z), .0012);
      }
    }
    t.post(0, 0, 0, .03, .12, m).post(0, -.02, .03, .3, .03, m).solid(new Solid.Cylinder(.05, .172), new Pose(new Vec3(0, .335, .01), Quat.about(Vec3.X, Math.PI / 2)), m);
    Vec3 hub = new Vec3(0, .335, .015);
    int rotor = t.link("rotor", Pose.at(hub), .08);
    blades(t, 4, .02, .145, .085, .5, Order.of("plastic_hard", 0x8ab0c8));
    t.part("hub", Order.of("plastic_hard", 0x8ab0c8)).ball(.028, 5);
    t.axle(0, rotor, hub, Vec3.Z, .002);
  }

  private static void ceilingFan(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x6a4428);
    Material brass = Order.of("brass", 0xb8903c);
    t.fixed();
    t.part("rod", brass).at(0, .12, 0).cylinder(.016, .016, .33, .002, 14).at(0, .40, 0).cylinder(.04, .065, .05, .008, 24);
    t.part("motor", brass).at(0, .04, 0).lathe(Outline.from(0, 0).line(.06, 0).curve(.10, .02, .11, .06, .08, .11).line(.03, .14).line(0, .14), 32);
    t.post(0, 0, .04, .45, .03, brass);
    Vec3 hub = new Vec3(0, .06, 0);
    int rotor = t.link("rotor", Pose.at(hub), 1);
    for (int k = 0; k < 5; k++) {
      Quat q = Quat.yaw(k * 2 * Math.PI / 5);
      t.part("blades", wood).at(new Pose(q.rotate(new Vec3(.40, 0, 0)), q.times(Quat.about(Vec3.X, .2)))).box(.50, .008, .13, .003);
      t.part("arms", brass).at(new Pose(q.rotate(new Vec3(.13, -.002, 0)), q)).box(.12, .008, .04, .002);
      t.solid(new Solid.Block(.25, .01, .065), new Pose(q.rotate(new Vec3(.40, 0, 0)), q), wood);
    }
    t.glow("light", Lights.glowing(new cielo.scene.material.Rgb(5, 4.2, 3))).at(0, -.06, 0).ball(.06, 6);
    t.axle(0, rotor, hub, Vec3.UP, .01).lamp("lamp", new Vec3(0, -.02, 0), new cielo.scene.material.Rgb(2.4, 1.9, 1.3), .06);
  }

  /** A beam of lattice between two points. */
  static void lattice(MeshBuilder b, Vec3 from, Vec3 to, double w, int bays) {
    Quat q = Quat.between(Vec3.UP, to.minus(from));
    double l = from.distance(to);
    double r = w * .07;
    for (int k = 0; k < 4; k++) {
      Vec3 c = q.rotate(new Vec3((k == 0 || k == 3 ? -1 : 1) * w / 2, 0, (k < 2 ? -1 : 1) * w / 2));
      Vec3 d = q.rotate(new Vec3((k == 3 || k == 2 ? -1 : 1) * w / 2, 0, (k == 0 || k == 3 ? -1 : 1) * w / 2));
      b.tube(List.of(from.plus(c), to.plus(c)), s -> r, 5, false);
      for (int i = 0; i < bays; i++) {
        Vec3 a = q.rotate(new Vec3(0, l * i / bays, 0)).plus(from);
        Vec3 e = q.rotate(new Vec3(0, l * (i + 1) / bays, 0)).plus(from);
        b.tube(List.of(a.plus(i % 2 == 0 ? c : d), e.plus(i % 2 == 0 ? d : c)), s -> r * .6, 4, false);
      }
    }
  }

  private static void wreckingBall(Thing t, Order o) {
    Material yellow = o.main("car_paint", 0xd8a020);
    Material track = Order.of("rubber", 0x2c2c2e);
    Material iron = Order.of("iron", 0x3c3c40);
    t.fixed();
    for (int s = -1; s <= 1; s += 2) {
      Outline loop = Outline.from(-1.3, 0).round(.3).line(1.3, 0).round(.3).line(1.65, .42).round(.3).line(1.3, .84).round(.3).line(-1.3, .84).round(.3).line(-1.65, .42).round(.3).close();
      t.part("tracks", track).at(s * 1.1, 0, -1.2, Quat.yaw(Math.PI / 2)).extrude(loop, .6, .03);
      t.block(s * 1.1, .42, -1.2, .6, .84, 3, track);
    }
    t.part("house", yellow).at(0, 1.5, -1.6).box(2.5, 1.2, 2.4, .12, 4).at(-.7, 1.9, -.2).box(.95, 1.6, 1.1, .1, 4);
    t.part("glass", Trucks.glass()).at(-.7, 2.1, .34).box(.78, 1.0, .06, .04);
    t.block(0, 1.5, -1.4, 2.5, 1.4, 2.6, yellow);
    Vec3 head = new Vec3(0, 9, 2.4);
    lattice(t.part("boom", yellow), new Vec3(.3, 1.6, -.3), head, .6, 14);
    t.bar(new Vec3(.3, 1.6, -.3), head, .3, yellow);
    t.part("cables", iron).at(0, 0, 0).rod(head, new Vec3(0, 2.3, -2.7), .02);
    t.part("boom", yellow).at(0, 9, 2.45, Wheels.lying(1)).at(-.06, 9, 2.45, Wheels.lying(1)).cylinder(.22, .22, .12, .03, 24);
    int ball = t.link("ball", Pose.at(0, 1.2, 2.65), 1);
    t.part("ball", iron).ball(.55, 12);
    t.part("shackle", iron).at(0, .6, 0, Quat.about(Vec3.X, Math.PI / 2)).torus(.11, .035, 24, 8);
    t.part("cable", Order.of("steel", 0x55585c)).at(0, 0, 0).rod(new Vec3(0, .68, 0), new Vec3(0, 7.75, 0), .025);
    t.ball(0, 0, 0, .55, iron);
    t.joint(new Joint.Point(0, ball, new Vec3(0, 8.95, 2.65)));
    t.massFactor = .14; // of the whole machine only the ball moves
  }

  private static void crane(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xd8a020);
    t.fixed();
    lattice(t.part("tower", m), new Vec3(0, 0, 0), new Vec3(0, 22, 0), 1.6, 16);
    lattice(t.part("jib", m), new Vec3(0, 22.6, -6.4), new Vec3(0, 22.6, 19), 1.1, 24);
    t.part("cab", m).at(.2, 21.4, 1.2).box(1.5, 1.7, 1.6, .1, 4);
    t.part("glass", Trucks.glass()).at(.2, 21.6, 1.98).box(1.2, 1.0, .1, .04);
    lattice(t.part("tower", m), new Vec3(0, 22, 0), new Vec3(0, 26, 0), .8, 4);
    t.part("stays", Order.of("steel", 0x55585c)).at(0, 0, 0).rod(new Vec3(0, 25.9, 0), new Vec3(0, 23.1, 12), .05).rod(new Vec3(0, 25.9, 0), new Vec3(0, 23.1, -5.8), .05);
    t.part("weight", Order.of("concrete", 0x8a8882)).at(0, 21.8, -5.4).box(2.2, 1.6, 1.6, .05);
    t.part("foot", Order.of("concrete", 0x8a8882)).at(0, .2, 0).box(3, .4, 3, .05);
    t.block(0, 11, 0, 1.6, 22, 1.6, m).block(0, 22.6, 6, 1.1, 1.2, 25, m);
    Vec3 trolley = new Vec3(0, 22.0, 10);
    int hook = t.link("hook", Pose.at(0, 8, 10), 1);
    t.part("cable", Order.of("steel", 0x55585c)).at(0, 0, 0).rod(new Vec3(0, .5, 0), new Vec3(0, 14, 0), .04);
    t.part("hook", Order.of("painted_metal", 0xc83024)).at(0, .3, 0).box(.5, .6, .4, .06);
    List<Vec3> j = new ArrayList<>();
    for (int i = 0; i <= 14; i++) {
      double a = Math.PI * (.5 - 1.5 * i / 14);
      j.add(new Vec3(.26 * StrictMath.cos(a), -.42 + .26 * StrictMath.sin(a), 0));
    }
    t.part("hook", Order.of("painted_metal", 0xc83024)).at(0, 0, 0).tube(j, v -> .07 - .03 * v, 10, false).rod(new Vec3(0, 0, 0), new Vec3(0, -.16, 0), .07);
    t.block(0, .3, 0, .5, .6, .4, m).ball(0, -.42, 0, .3, m).joint(new Joint.Point(0, hook, trolley));
    t.massFactor = .01;
  }

  private static void catapult(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x8a5c34);
    Material rope = Order.of("rope", 0xb39a68);
    t.share(.75);
    MeshBuilder f = t.part("frame", wood);
    for (int s = -1; s <= 1; s += 2) {
      f.at(s * .5, .42, 0).box(.13, .15, 2.6, .01);
      f.at(s * .5, .98, .25).box(.12, 1.1, .14, .01);
      f.at(s * .5, .86, -.22, Quat.about(Vec3.X, .66)).box(.10, 1.15, .10, .01);
      t.block(s * .5, .42, 0, .13, .15, 2.6, wood).block(s * .5, .98, .25, .12, 1.1, .14, wood);
    }
    for (double z : new double[] {-1.2, 0, 1.2}) {
      f.at(0, .42, z).box(1.0, .12, .12, .01);
    }
    f.at(0, 1.5, .25).box(1.15, .14, .14, .01);
    t.part("pad", Order.of("leather", 0x5a3420)).at(0, 1.5, .16).box(.4, .16, .06, .02);
    t.part("ropes", rope).at(0, .62, .25, Quat.about(Vec3.Z, Math.PI / 2)).at(-.42, .62, .25, Wheels.lying(1)).cylinder(.09, .09, .84, .01, 20);
    t.block(0, 1.5, .25, 1.15, .14, .14, wood).block(0, .42, 0, 1, .12, 2.5, wood);
    Vec3 pivot = new Vec3(0, .62, .25);
    Quat lean = Quat.about(Vec3.X, -1.05);
    int arm = t.link("arm", new Pose(pivot, lean), .13);
    t.part("arm", wood).at(0, .85, 0).box(.11, 1.75, .11, .012);
    t.part("cup", wood).at(0, 1.72, .03, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, -.02).line(.12, -.02).curve(.17, .02, .18, .09).line(.16, .09).curve(.14, .02, .08, .01, 0, .01), 24);
    t.block(0, .85, 0, .11, 1.75, .11, wood);
    for (int i = 0; i < 8; i++) {
      double a = 2 * Math.PI * i / 8;
      t.block(.15 * StrictMath.cos(a), 1.72 + .15 * StrictMath.sin(a), .08, .08, .08, .08, wood);
    }
    t.hinge(0, arm, pivot, Vec3.X, -.3, 1.05, 1);
    Vec3 cup = pivot.plus(lean.rotate(new Vec3(0, 1.72, .08)));
    t.top("cup", cup.x(), cup.y(), cup.z(), .08, .08);
    int n = 0;
    for (double z : new double[] {.95, -.95}) {
      for (int s = 1; s >= -1; s -= 2) {
        Vec3 at = new Vec3(s * .64, .3, z);
        int w = t.link("wheel " + n++, Pose.at(at), .03);
        t.part("wheel", wood).at(-.05, 0, 0, Wheels.lying(1)).cylinder(.3, .3, .1, .01, 28);
        t.part("tread", Order.of("iron", 0x3c3c3e)).at(0, 0, 0, Wheels.lying(1)).lathe(Outline.from(.29, -.05).line(.302, -.05).line(.302, .05).line(.29, .05).close(), 28);
        t.solid(new Solid.Cylinder(.05, .3), new Pose(Vec3.ZERO, Wheels.lying(1)), wood);
        t.axle(0, w, at, Vec3.X, 4);
      }
    }
  }

  static Vec3 r(double a, double radius, double y) {
    return new Vec3(radius * StrictMath.cos(a), y, radius * StrictMath.sin(a));
  }

  private static void waterWheel(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x6a4a30);
    t.fixed();
    Vec3 hub = new Vec3(0, 1.75, 0);
    for (int s = -1; s <= 1; s += 2) {
      for (int e = -1; e <= 1; e += 2) {
        t.part("stand", wood).at(0, 0, 0).rod(new Vec3(e * .7, .06, s * .6), new Vec3(0, 1.85, s * .6), .07);
        t.bar(new Vec3(e * .7, .1, s * .6), new Vec3(0, 1.85, s * .6), .07, wood);
      }
    }
    int wheel = t.link("wheel", Pose.at(hub), 1);
    t.part("axle", wood).at(0, 0, 0).rod(new Vec3(0, 0, -.68), new Vec3(0, 0, .68), .11);
    for (int s = -1; s <= 1; s += 2) {
      t.part("rims", wood).at(0, 0, s * .42, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(1.36, -.03).line(1.6, -.03).line(1.6, .03).line(1.36, .03).close(), 56);
      for (int k = 0; k < 8; k++) {
        double a = k * Math.PI / 4;
        t.part("rims", wood).at(0, 0, 0).rod(new Vec3(0, 0, s * .42), new Vec3(1.4 * StrictMath.cos(a), 1.4 * StrictMath.sin(a), s * .42), .045);
      }
    }
    for (int k = 0; k < 16; k++) {
      Quat q = Quat.about(Vec3.Z, k * Math.PI / 8);
      t.part("paddles", wood).at(new Pose(q.rotate(new Vec3(1.44, 0, 0)), q.times(Quat.about(Vec3.Z, .35)))).box(.30, .03, .82, .004);
      t.solid(new Solid.Block(.15, .015, .41), new Pose(q.rotate(new Vec3(1.44, 0, 0)), q.times(Quat.about(Vec3.Z, .35))), wood);
    }
    t.axle(0, wheel, hub, Vec3.Z, 3);
  }

  private static void balance(Thing t, Order o) {
    Material brass = o.main("brass");
    t.fixed();
    t.part("foot", Order.of("wood_hard", 0x5a3420)).at(0, .015, 0).box(.26, .03, .15, .006);
    t.part("post", brass).at(0, .03, 0).lathe(Outline.from(0, 0).line(.03, 0).curve(.012, .02, .010, .05).line(.009, .40).line(.016, .41).round(.003).line(0, .45), 24);
    t.block(0, .015, 0, .26, .03, .15, brass).post(0, 0, .03, .47, .012, brass);
    Vec3 pivot = new Vec3(0, .44, .018);
    int beam = t.link("beam", Pose.at(pivot), .3);
    t.part("beam", brass).at(0, 0, 0).tube(List.of(new Vec3(-.2, -.012, 0), new Vec3(-.1, .012, 0), new Vec3(0, .016, 0), new Vec3(.1, .012, 0), new Vec3(.2, -.012, 0)), v -> .0055, 9, false);
    t.part("beam", brass).rod(new Vec3(0, 0, 0), new Vec3(0, -.13, 0), .0025);
    t.bar(new Vec3(-.2, 0, 0), new Vec3(.2, 0, 0), .006, brass).block(0, -.06, 0, .01, .1, .01, brass);
    t.hinge(0, beam, pivot, Vec3.Z, -.35, .35, .0005);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 hook = pivot.plus(new Vec3(s * .2, -.012, 0));
      int pan = t.link(s < 0 ? "left pan" : "right pan", Pose.at(hook), .35);
      t.part("pan", brass.withLook(brass.look().bothSides())).at(0, -.27, 0).lathe(Outline.from(0, 0).curve(.03, .002, .055, .012).line(.06, .018).line(.058, .019).curve(.03, .004, 0, .002), 32);
      for (int k = 0; k < 3; k++) {
        double a = k * 2 * Math.PI / 3;
        t.part("chains", brass).at(0, 0, 0).rod(Vec3.ZERO, new Vec3(.056 * StrictMath.cos(a), -.253, .056 * StrictMath.sin(a)), .0012);
      }
      t.post(0, 0, -.27, -.258, .055, brass);
      t.top(s < 0 ? "left pan" : "right pan", hook.x(), hook.y() - .258, hook.z(), .035, .035);
      t.joint(new Joint.Point(beam, pan, hook));
    }
  }

  private static void gear(Thing t, Order o) {
    Material m = o.main("steel");
    int n = 18;
    double[] xy = new double[n * 8];
    for (int i = 0; i < n; i++) {
      double[] rr = {.085, .1, .1, .085};
      double[] aa = {-.30, -.15, .15, .30};
      for (int k = 0; k < 4; k++) {
        double a = 2 * Math.PI * (i + aa[k]) / n;
        xy[8 * i + 2 * k] = rr[k] * StrictMath.cos(a);
        xy[8 * i + 2 * k + 1] = rr[k] * StrictMath.sin(a);
      }
    }
    t.part("gear", m).at(0, .1, 0).extrude(Outline.polygon(xy), .024, .0015);
    Material dark = Order.paint(m, m.look().base().times(.35));
    for (int f = -1; f <= 1; f += 2) {
      Quat q = Quat.about(Vec3.X, f * Math.PI / 2);
      t.part("hub", m).at(0, .1, f * .011, q).cylinder(.03, .028, .004, .001, 28);
      t.part("bore", dark).at(0, .1, f * .0145, q).cylinder(.014, .014, .0008, 0, 20);
      for (int k = 0; k < 6; k++) {
        double a = k * Math.PI / 3;
        t.part("bore", dark).at(.056 * StrictMath.cos(a), .1 + .056 * StrictMath.sin(a), f * .0117, q).cylinder(.013, .013, .0006, 0, 18);
      }
    }
    t.solid(new Solid.Cylinder(.012, .095), new Pose(new Vec3(0, .1, 0), Quat.about(Vec3.X, Math.PI / 2)), m.withLook(m.look().withPattern(Pattern.NONE)));
  }

  private static void pulley(Thing t, Order o) {
    Material m = o.main("iron", 0x4a4c50);
    t.fixed();
    Vec3 hub = new Vec3(0, .09, 0);
    for (int s = -1; s <= 1; s += 2) {
      t.part("block", m).at(0, 0, s * .028).extrude(Outline.from(-.03, .02).round(.02).line(.03, .02).round(.02).line(.035, .12).line(.012, .215).line(-.012, .215).line(-.035, .12).close(), .008, .002);
    }
    t.part("block", m).at(0, .21, 0).box(.03, .02, .065, .004).at(0, .26, 0, Quat.about(Vec3.X, Math.PI / 2)).torus(.03, .008, 24, 8);
    t.block(0, .2, 0, .05, .06, .064, m);
    int wheel = t.link("wheel", Pose.at(hub), 1);
    t.part("wheel", Order.of("steel", 0xa9acb0)).at(0, 0, 0, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, -.02).line(.078, -.02).round(.003).line(.078, -.014).curve(.066, 0, .078, .014).line(.078, .02).round(.003).line(0, .02), 40);
    t.solid(new Solid.Cylinder(.018, .07), new Pose(Vec3.ZERO, Quat.about(Vec3.X, Math.PI / 2)), m);
    t.axle(0, wheel, hub, Vec3.Z, .01);
  }
}
