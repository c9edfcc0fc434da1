package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Spot;
import java.util.List;

/** What flies beyond the air. */
final class Spacecraft {
  private Spacecraft() {}

  static List<Maker> makers() {
    return List.of(
        Aircraft.craft("rocket, rocket ship, rocketship, space rocket, missile", 1.987, 8.914, 2.024, 6000, Spacecraft::rocket),
        Aircraft.craft("space shuttle, shuttle", 15.93, 9.659, 25.8, 90000, Spacecraft::shuttle),
        Aircraft.craft("ufo, flying saucer, spaceship, spacecraft, alien ship, alien spaceship", 9, 3.0, 9, 12000, Spacecraft::saucer),
        thing("satellite, space satellite", "space", 9.4, 2.457, 2.11, 900, Stands.AIR, Spacecraft::satellite),
        Aircraft.craft("space station", 24, 6, 18, 90000, Spacecraft::station),
        Aircraft.craft("lunar lander, moon lander, lunar module", 5.667, 4.98, 5.667, 5000, Spacecraft::lander));
  }

  private static void rocket(Thing t, Order o) {
    Material white = Order.of("car_paint", 0xe6e4de);
    Material red = o.main("car_paint", 0xc03028);
    t.part("body", white).lathe(Outline.from(.45, .9).line(.55, .9).curve(.85, 2.0, 1.0, 3.6, .92, 5.4, .66, 7.0).line(.3, 7.0), 48);
    t.part("nose", red).lathe(Outline.from(.3, 7.0).line(.66, 7.0).curve(.45, 7.8, .2, 8.5, .06, 8.85).line(.03, 9.0).line(0, 9.0), 48);
    t.part("bands", red).lathe(Outline.from(.93, 2.6).line(.965, 2.6).line(.985, 3.0).line(.95, 3.0).close(), 48);
    t.part("engine", Order.of("steel", 0x55585c)).at(0, .25, 0).lathe(Outline.from(.2, .7).line(.30, .62).curve(.36, .4, .52, 0).line(.48, 0).curve(.33, .4, .2, .6).close(), 36);
    for (int i = 0; i < 4; i++) {
      double a = i * Math.PI / 2 + Math.PI / 4;
      Outline fin = Outline.from(.5, 1.0).line(1.28, 0).round(.06).line(1.34, .35).round(.1).curve(1.2, 1.6, 1.05, 2.1, .88, 2.7).line(.6, 2.7).close();
      t.part("fins", red).at(0, 0, 0, Quat.yaw(a)).extrude(fin, .09, .03);
    }
    for (int k = 0; k < 2; k++) {
      t.part("window frames", Order.of("steel", 0x9a9da2)).at(0, 5.2 - k * 1.05, .90 + k * .06, Quat.about(Vec3.X, Math.PI / 2 - .1)).torus(.22, .05, 32, 10);
      t.part("windows", Trucks.glass()).at(0, 5.2 - k * 1.05, .885 + k * .06, Quat.about(Vec3.X, Math.PI / 2 - .1)).cylinder(.2, .18, .04, .01, 28);
    }
    t.frustum(.25, .5, 3.6, .98, 14, white).frustum(3.6, .98, 7, .66, 14, white).frustum(7, .66, 9, .03, 12, red).frustum(.09, .9, .4, .95, 14, red);
    t.drag(.6).spot(new Spot(Spot.Kind.GRIP, "nozzle", new Vec3(0, .25, 0), new Vec3(0, -1, 0), .5, .5));
  }

  private static void shuttle(Thing t, Order o) {
    Material white = o.main("plaster", 0xe6e4de);
    Material black = Order.of("painted_metal", 0x2c2c2e);
    double y = 3.0;
    MeshBuilder whole = new MeshBuilder(t.detail);
    Aircraft.fuselage(whole, new double[] {-11, 2.3, 2.2, y}, new double[] {-6, 2.4, 2.2, y}, new double[] {6, 2.3, 2.1, y}, new double[] {10, 1.7, 1.6, y - .25}, new double[] {12.4, .8, .8, y - .7}, new double[] {13, .05, .05, y - .8});
    Splits.Halves belly = Splits.split(whole.mesh(), p -> p.y() - y + 1.0 - .06 * Math.max(0, p.z() - 6));
    Splits.Halves screen = Splits.split(belly.outside(), p -> Math.max(Math.abs(p.z() - 9.3) - .45, Math.max(y + .62 - p.y(), Math.abs(p.x()) - 1.2)));
    t.part("belly", black).add(belly.inside());
    t.part("glass", Trucks.glass()).add(screen.inside());
    t.part("body", white).add(screen.outside());
    t.part("back", black).at(0, y, -11.05, Quat.about(Vec3.X, -Math.PI / 2)).cylinder(2.2, 2.2, .1, .02, 40);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 root = new Vec3(s * 1.8, y - 1.5, 5.0);
      Vec3 tip = new Vec3(s * 7.9, y - 1.2, -6.6);
      Aircraft.wing(t.part("wings", white).at(0, 0, 0), root, tip, 14, 3.6, .06);
      Aircraft.slab(t, white, root, tip, 14, 3.6, .3);
      t.part("body", white).at(s * 1.35, y + 1.9, -9.2).scaled(.8, .75, 2.3).ball(1, 7);
      t.part("nozzles", Order.of("steel", 0x55585c)).at(s * 1.1, y - .4, -11.2, Quat.about(Vec3.X, -Math.PI / 2)).lathe(Outline.from(.3, 0).line(.5, 0).curve(.75, .8, 1.0, 1.5).line(.95, 1.5).curve(.65, .8, .3, .2).close(), 32);
    }
    t.part("nozzles", Order.of("steel", 0x55585c)).at(0, y + 1.1, -11.2, Quat.about(Vec3.X, -Math.PI / 2)).lathe(Outline.from(.3, 0).line(.5, 0).curve(.75, .8, 1.0, 1.5).line(.95, 1.5).curve(.65, .8, .3, .2).close(), 32);
    Aircraft.wing(t.part("fin", white).at(0, 0, 0), new Vec3(0, y + 1.8, -6.4), new Vec3(0, y + 7.4, -10.6), 5.4, 2.2, .09);
    t.bar(new Vec3(0, y, -9), new Vec3(0, y - .3, 10.5), 2.0, white).drag(14).spot(new Spot(Spot.Kind.GRIP, "nozzle", new Vec3(0, y, -12.6), new Vec3(0, 0, -1), 1, 1));
  }

  private static void saucer(Thing t, Order o) {
    Material m = o.main("steel", 0xb0b4b8);
    t.part("disc", m).lathe(Outline.from(0, 0).line(1.2, 0).round(.1).curve(2.6, .35, 3.9, .85, 4.42, 1.08).line(4.5, 1.18).round(.05).line(4.4, 1.28).curve(3.4, 1.6, 2.4, 1.8, 1.75, 1.85).line(0, 1.85), 72);
    t.part("dome", Order.of("glass", 0xbfe8d8)).at(0, 1.8, 0).lathe(Outline.from(0, .02).line(1.66, .02).curve(1.62, .5, 1.2, 1.02, .6, 1.17, 0, 1.2), 44);
    t.part("seat", Order.of("plastic_hard", 0x2c2e32)).at(0, 1.85, 0).cylinder(.9, .6, .3, .06, 28);
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * i / 16;
      Material lamp = Order.of("light", 0xffffff);
      lamp = lamp.withLook(lamp.look().withEmission(i % 2 == 0 ? new Rgb(1, 5, 3) : new Rgb(5, 4, 1.4)));
      t.glow(i % 2 == 0 ? "green lights" : "yellow lights", lamp).at(3.55 * StrictMath.cos(a), .74, 3.55 * StrictMath.sin(a)).scaled(1, .6, 1).ball(.17, 4);
    }
    Material beam = Order.of("light", 0xffffff);
    t.glow("drive", beam.withLook(beam.look().withEmission(new Rgb(1.5, 5, 4)))).at(0, -.0, 0).cylinder(1.0, 1.05, .03, 0, 36);
    t.post(0, 0, .02, 1.85, 1.7, m).frustum(.3, 2.4, 1.15, 4.45, 20, m).frustum(1.15, 4.45, 1.8, 2.4, 20, m).ball(0, 1.85, 0, 1.1, m);
    t.lamp("drive", new Vec3(0, -.3, 0), new Rgb(2, 8, 6), .6).drag(6).spot(new Spot(Spot.Kind.GRIP, "lift", new Vec3(0, 1.2, 0), Vec3.UP, 12000 * 9.81, 0));
  }

  private static void satellite(Thing t, Order o) {
    Material gold = o.main("gold", 0xd6a63a);
    Material panel = Order.of("glass_dark", 0x1c2c5c);
    Material steel = Order.of("aluminium", 0xb8babd);
    t.part("body", gold).at(0, 1.1, 0).box(1.5, 1.6, 1.4, .06);
    for (int s = -1; s <= 1; s += 2) {
      t.part("arms", steel).at(0, 0, 0).rod(new Vec3(s * .75, 1.1, 0), new Vec3(s * 1.3, 1.1, 0), .04);
      t.part("frames", steel).at(s * 3.0, 1.1, 0).box(3.4, 1.5, .04, .01);
      for (int i = 0; i < 8; i++) {
        for (int k = 0; k < 3; k++) {
          t.part("cells", panel).at(s * (1.42 + i * .42 + .12), .65 + k * .46, .022).box(.39, .43, .012, 0);
        }
      }
      t.block(s * 3.0, 1.1, 0, 3.4, 1.5, .05, panel);
    }
    Material dish = Order.of("painted_metal", 0xe4e2dc);
    t.part("dish", dish).at(0, 1.1, .72, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, .02).curve(.3, .06, .6, .22, .75, .36).line(.73, .38).curve(.58, .24, .3, .09, 0, .05), 40);
    t.part("arms", steel).at(0, 0, 0).rod(new Vec3(0, 1.1, .74), new Vec3(0, 1.1, 1.35), .02).rod(new Vec3(0, 1.9, 0), new Vec3(.3, 2.5, .2), .015);
    t.part("dish", dish).at(0, 1.1, 1.35).ball(.06, 4);
    t.part("thruster", Order.of("steel", 0x55585c)).at(0, .05, 0).cylinder(.26, .14, .28, .02, 24);
    t.block(0, 1.1, 0, 1.5, 1.6, 1.4, gold);
  }

  private static void station(Thing t, Order o) {
    Material m = o.main("aluminium", 0xd0d0cc);
    Material panel = Order.of("glass_dark", 0x1c2c5c);
    Quat x = Wheels.lying(1);
    double y = 3;
    Outline can = Outline.from(0, 0).line(1.0, 0).round(.2).line(1.5, .5).round(.1).line(1.5, 5.5).round(.1).line(1.0, 6).round(.2).line(0, 6);
    t.part("modules", m).at(0, y, -9, Quat.about(Vec3.X, Math.PI / 2)).lathe(can, 36).at(0, y, -3, Quat.about(Vec3.X, Math.PI / 2)).lathe(can, 36).at(0, y, 3, Quat.about(Vec3.X, Math.PI / 2)).lathe(can, 36);
    t.part("modules", m).at(-6.8, y, 0, x).scaled(.8, .8, .8).lathe(can, 36).at(2.0, y, 0, x).scaled(.8, .8, .8).lathe(can, 36);
    t.bar(new Vec3(0, y, -8), new Vec3(0, y, 8), 1.5, m).bar(new Vec3(-6.5, y, 0), new Vec3(6.5, y, 0), 1.2, m);
    for (int s = -1; s <= 1; s += 2) {
      for (int k = -1; k <= 1; k += 2) {
        t.part("panels", panel).at(s * 9.6, y, k * 4.6).box(4.4, .06, 7.4, .01);
        t.part("frames", m).at(s * 9.6, y, k * 4.6).box(.16, .1, 7.6, .01);
        t.block(s * 9.6, y, k * 4.6, 4.4, .06, 7.4, panel);
      }
      t.part("frames", m).at(0, 0, 0).rod(new Vec3(s * 6, y, 0), new Vec3(s * 12, y, 0), .15).rod(new Vec3(s * 9.6, y, -8), new Vec3(s * 9.6, y, 8), .12);
    }
    t.part("dish", Order.of("painted_metal", 0xe4e2dc)).at(0, y + 1.4, 4).lathe(Outline.from(0, .4).line(.08, .0).line(.1, .4).curve(.6, .6, 1.1, 1.2, 1.3, 1.6).line(1.26, 1.62).curve(1.0, 1.2, .5, .65, 0, .5), 36);
    t.part("modules", m).at(0, y - 3.0, -6).cylinder(.9, .9, 1.8, .2, 32);
  }

  private static void lander(Thing t, Order o) {
    Material gold = o.main("gold", 0xc89a34);
    Material grey = Order.of("aluminium", 0xa8aaad);
    Material dark = Order.of("painted_metal", 0x3a3c40);
    t.part("descent stage", gold).at(0, 1.3, 0).lathe(Outline.from(0, 0).line(1.7, 0).line(1.9, .2).line(1.9, 1.3).line(1.7, 1.5).line(0, 1.5), 8);
    t.part("ascent stage", grey).at(0, 2.8, 0).lathe(Outline.from(0, 0).line(1.1, 0).line(1.4, .4).line(1.35, 1.3).line(.9, 1.8).line(0, 1.85), 10);
    t.part("hatch", dark).at(0, 3.4, 1.22).box(.8, .8, .2, .05);
    t.part("windows", Trucks.glass()).at(-.5, 4.05, 1.12, Quat.about(Vec3.X, -.35)).box(.35, .35, .08, .04).at(.5, 4.05, 1.12, Quat.about(Vec3.X, -.35)).box(.35, .35, .08, .04);
    t.part("nozzle", dark).at(0, .75, 0).lathe(Outline.from(.3, .6).line(.4, .6).curve(.55, .3, .75, 0).line(.7, 0).curve(.45, .3, .3, .5).close(), 28);
    t.part("dish", Order.of("painted_metal", 0xe4e2dc)).at(.7, 4.6, 0, Quat.about(Vec3.Z, -.6)).lathe(Outline.from(0, 0).curve(.2, .04, .4, .18).line(.38, .2).curve(.2, .07, 0, .04), 28);
    for (int i = 0; i < 4; i++) {
      double a = Math.PI / 4 + i * Math.PI / 2;
      Vec3 d = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
      Vec3 foot = d.times(3.3).withY(.1);
      t.part("legs", gold).at(0, 0, 0).rod(d.times(1.7).withY(2.6), foot, .09).rod(d.times(1.7).withY(1.4), foot.lerp(d.times(1.7).withY(2.6), .35), .06);
      t.part("pads", gold).at(foot.x(), 0, foot.z()).lathe(Outline.from(0, 0).line(.4, 0).curve(.48, .05, .5, .12).line(.4, .12).line(0, .08), 24);
      t.bar(d.times(1.7).withY(2.5), foot, .1, gold).post(foot.x(), foot.z(), 0, .12, .48, gold);
    }
    t.post(0, 0, 1.3, 2.8, 1.85, gold).post(0, 0, 2.8, 4.6, 1.3, grey).drag(8).spot(new Spot(Spot.Kind.GRIP, "nozzle", new Vec3(0, .75, 0), new Vec3(0, -1, 0), .7, .7));
  }
}
