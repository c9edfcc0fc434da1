package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Heavy vehicles of bevelled boxes: buses, lorries, fire engines, tractors; trains. */
final class Trucks {
  private static final String VEHICLE = "vehicle";

  private Trucks() {}

  static List<Maker> makers() {
    return List.of(
        vehicle("bus, city bus, coach, school bus, public bus", 2.6, 3.147, 11.04, 11000, Trucks::bus),
        vehicle("truck, lorry, delivery truck, box truck, cargo truck", 2.7, 3.35, 7.435, 7500, Trucks::lorry),
        vehicle("dump truck, tipper, tipper truck, garbage truck", 2.7, 2.775, 6.715, 9000, Trucks::tipper),
        vehicle("fire engine, fire truck, firetruck", 2.7, 3.015, 7.785, 11000, Trucks::fireEngine),
        vehicle("tractor, farm tractor", 1.993, 2.52, 3.153, 3200, Trucks::tractor),
        vehicle("excavator, digger, bulldozer", 2.384, 3.787, 5.715, 14000, Trucks::excavator),
        vehicle("locomotive, steam locomotive, steam engine, steam train, train engine", 2.786, 3.905, 7.929, 40000, Trains::steam),
        vehicle("train, electric train, high-speed train, bullet train, subway train, passenger train, tram", 2.9, 3.75, 20.0, 45000, Trains::express),
        vehicle("train carriage, carriage, wagon, railway carriage, train car, railcar", 2.9, 3.75, 16.0, 30000, Trains::carriage),
        thing("mine cart, minecart, cart, trolley", VEHICLE, 0.961, 1.045, 1.4, 180, Stands.FLOOR, Trains::mineCart));
  }

  static Maker vehicle(String names, double w, double h, double d, double kg, Maker.Build build) {
    return Maker.of(Card.of(names, VEHICLE, w, h, d, kg, Stands.ROAD).vehicle(), build);
  }

  static final Material glass() {
    return Order.of("glass_dark", 0x15191b);
  }

  static Material black() {
    return Order.of("plastic_hard", 0x2c2c2e);
  }

  /** Pairs of wheels at the given z, each a link. */
  static void wheels(Thing t, double r, double width, double x, double share, double... zs) {
    Material rim = Order.of("painted_metal", 0xb4b4b0);
    Wheels.Style style = new Wheels.Style(r, width, r * .6, 0);
    int n = 0;
    for (double z : zs) {
      for (int side = 1; side >= -1; side -= 2) {
        Wheels.add(t, "wheel " + n++, new Vec3(side * x, r, z), side, style, rim, share);
      }
    }
  }

  /** Round white or red lamps and a number plate on the front (sign 1) or back (-1). */
  static void lamps(Thing t, double x, double y, double z, int sign) {
    Material m = sign > 0 ? Cars.lens(new Rgb(.7, .72, .74), .1, new Rgb(.5, .5, .45)) : Cars.lens(new Rgb(.3, .012, .01), .15, new Rgb(.45, .012, .008));
    for (int s = -1; s <= 1; s += 2) {
      t.part(sign > 0 ? "head lamps" : "tail lamps", m).at(s * x, y, z, Quat.about(Vec3.X, Math.PI / 2 * sign)).cylinder(.11, .10, .03, .01, 24);
      t.part("trim", black()).at(s * x, y, z - sign * .005, Quat.about(Vec3.X, Math.PI / 2 * sign)).cylinder(.13, .13, .02, .006, 24);
      if (sign > 0) {
        t.beam("head lamp", new Vec3(s * x, y, z + .05), new Vec3(0, -.08, 1), .35, new Rgb(14, 13, 11), .08);
      }
    }
    t.part("plates", Order.of("painted_metal", 0xe4e2d8)).at(0, y - .16, z + sign * .012).box(.5, .12, .012, .003);
  }

  /** Half round covers over wheels. */
  private static void arch(Thing t, double x, double r, double z, Material m) {
    for (int s = -1; s <= 1; s += 2) {
      t.part("arches", m).at(s * x, r, z, Wheels.lying(s)).cylinder(r * 1.16, r * 1.16, .012, 0, 32);
    }
  }

  private static void bus(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xd8a02c);
    Material roof = Order.of("car_paint", 0xe6e4dc);
    double w = 2.5;
    double l = 10.9;
    t.share(.9);
    MeshBuilder b = t.part("body", paint);
    b.at(0, 1.0, 0).box(w, 1.3, l, .14, 4);
    t.part("roof", roof).at(0, 2.86, 0).box(w, .42, l, .16, 4);
    t.part("pillars", paint).at(0, 2.2, 0).box(w - .06, 1.2, l - .06, .1, 4);
    Material g = glass();
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 7; i++) {
        double z = 3.9 - i * 1.32;
        if (s > 0 && (i == 0 || i == 3)) {
          t.part("doors", g).at(s * (w / 2 - .005), 1.62, z).box(.05, 2.1, 1.12, .03);
          t.part("trim", black()).at(s * (w / 2 + .022), 1.62, z).box(.012, 2.1, .05, .004);
        } else {
          t.part("glass", g).at(s * (w / 2 - .02), 2.16, z).box(.05, .92, 1.2, .04);
        }
      }
      t.part("stripe", roof).at(s * (w / 2 + .002), 1.3, 0).box(.01, .10, l - .6, .002);
    }
    t.part("glass", g).at(0, 2.0, l / 2 - .025).box(w - .22, 1.4, .08, .06);
    t.part("glass", g).at(0, 2.25, -l / 2 + .02).box(w - .4, .9, .06, .05);
    Material sign = Street.printed(Order.of("plastic_hard", 0xffffff), Lettering.picture(o.text("CITY 7"), 512, 96, Rgb.grey(.03), Rgb.srgb(0xf0b428), .16));
    sign = sign.withLook(sign.look().withEmission(new Rgb(.2, .15, .05)));
    t.part("sign", black()).at(0, 2.86, l / 2 - .02).box(1.9, .3, .08, .03);
    t.part("sign face", sign).at(0, 2.86, l / 2 + .0215).sheet(1.6, .24);
    lamps(t, .95, .82, l / 2 + .005, 1);
    lamps(t, 1.0, 1.0, -l / 2 - .005, -1);
    t.part("bumpers", black()).at(0, .46, l / 2 - .03).box(w, .24, .2, .06).at(0, .46, -l / 2 + .03).box(w, .24, .2, .06);
    for (int s = -1; s <= 1; s += 2) {
      t.part("mirrors", black()).at(s * 1.24, 2.3, l / 2 + .02).box(.12, .36, .10, .03);
    }
    arch(t, w / 2 - .005, .48, 3.0, black());
    arch(t, w / 2 - .005, .48, -2.9, black());
    t.block(0, 1.85, 0, w, 2.4, l, paint).block(0, .55, 0, w - .1, .3, 4.6, paint);
    t.top("roof", 0, 3.07, 0, 1.1, 5).drag(4.5);
    wheels(t, .48, .28, w / 2 - .12, .025, 3.0, -2.9);
  }

  /** A lorry's cab, its back at z0, nose about two metres further. */
  private static void cab(Thing t, Material paint, double z0) {
    Material g = glass();
    double w = 2.4;
    MeshBuilder b = t.part("cab", paint);
    b.at(0, 1.18, z0 + .95).box(w, 1.1, 1.9, .12, 4);
    b.at(0, 2.15, z0 + .82).box(w - .04, 1.25, 1.62, .18, 4);
    t.part("glass", g).at(0, 2.18, z0 + 1.60).box(w - .34, .84, .10, .05);
    for (int s = -1; s <= 1; s += 2) {
      t.part("glass", g).at(s * (w / 2 - .025), 2.18, z0 + .95).box(.05, .74, .92, .05);
      t.part("mirrors", black()).at(s * (w / 2 + .10), 2.15, z0 + 1.55).box(.10, .46, .18, .03);
      t.part("trim", black()).at(s * (w / 2 + .03), 2.35, z0 + 1.5).box(.14, .03, .03, .006);
      t.part("steps", black()).at(s * (w / 2 - .06), .62, z0 + .55).box(.16, .28, .5, .03);
      t.part("trim", black()).at(s * (w / 2 + .003), 1.3, z0 + .55).box(.012, .03, .16, .004);
    }
    t.part("grille", black()).at(0, 1.30, z0 + 1.90).box(1.5, .56, .05, .02);
    for (int i = 0; i < 5; i++) {
      t.part("chrome", Order.of("chrome", 0xc8cace)).at(0, 1.10 + i * .1, z0 + 1.93).box(1.42, .025, .02, .006);
    }
    t.part("bumper", black()).at(0, .66, z0 + 1.82).box(w, .36, .26, .06);
    lamps(t, .92, .74, z0 + 1.955, 1);
    t.block(0, 1.15, z0 + .95, w, 1.2, 1.9, paint).block(0, 2.2, z0 + .82, w - .05, 1.2, 1.6, paint);
  }

  private static void chassis(Thing t, double from, double to) {
    Material m = Order.of("painted_metal", 0x3a3c40);
    for (int s = -1; s <= 1; s += 2) {
      t.part("chassis", m).at(s * .42, .82, (from + to) / 2).box(.12, .26, to - from, .01);
    }
    t.block(0, .82, (from + to) / 2, .95, .26, to - from, m);
    t.part("tank", Order.of("aluminium", 0xb0b2b6)).at(.95, .72, .1, Quat.about(Vec3.X, Math.PI / 2)).at(.95, .72, .9, Quat.about(Vec3.X, -Math.PI / 2)).cylinder(.26, .26, 1.1, .03, 24);
  }

  private static void lorry(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xb0342a);
    Material box = Order.of("painted_metal", 0xe2e0d8);
    t.share(.9);
    cab(t, paint, 1.75);
    chassis(t, -3.5, 2.6);
    t.part("box", box).at(0, 2.15, -1.05).box(2.5, 2.4, 5.2, .03);
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 12; i++) {
        t.part("ribs", box).at(s * 1.253, 2.15, -3.4 + i * .428).box(.012, 2.26, .05, .004);
      }
      t.part("rails", Order.of("steel", 0x8a8d92)).at(s * 1.22, .95, -1.05).box(.06, .08, 5.2, .006);
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("bars", Order.of("steel", 0x9a9da2)).at(0, 0, 0).rod(new Vec3(s * .25, 1.05, -3.68), new Vec3(s * .25, 3.25, -3.68), .02);
    }
    String words = o.text("");
    if (!words.isEmpty()) {
      Material face = Street.printed(Order.of("painted_metal", 0xffffff), Lettering.picture(words, 512, 200, box.look().base(), Rgb.srgb(0x24406a), .2));
      for (int s = -1; s <= 1; s += 2) {
        t.part("words", face).at(s * 1.262, 2.2, -1.05, Quat.yaw(s * Math.PI / 2)).sheet(4.0, 1.55);
      }
    }
    lamps(t, 1.0, .95, -3.66, -1);
    t.block(0, 2.15, -1.05, 2.5, 2.4, 5.2, box).drag(5.5);
    wheels(t, .48, .28, 1.06, .017, 2.7, -1.4, -2.5);
  }

  private static void tipper(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xe0a020);
    t.share(.75);
    cab(t, paint, 1.4);
    chassis(t, -3.2, 2.2);
    Vec3 pivot = new Vec3(0, 1.0, -3.1);
    lamps(t, 1.0, .85, -3.3, -1);
    int bed = t.link("bed", Pose.at(pivot), .16);
    Material steel = Order.of("painted_metal", 0xc8862a);
    MeshBuilder b = t.part("bed", steel);
    b.at(0, .12, 2.15).box(2.4, .1, 4.3, .02);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * 1.18, .68, 2.15).box(.07, 1.1, 4.3, .02);
      t.block(s * 1.18, .68, 2.15, .07, 1.1, 4.3, steel);
      for (int i = 0; i < 7; i++) {
        b.at(s * 1.23, .64, .25 + i * .63).box(.05, 1.0, .10, .01);
      }
    }
    b.at(0, .72, 4.27).box(2.4, 1.2, .07, .02).at(0, .6, .03).box(2.4, .95, .06, .02);
    t.block(0, .12, 2.15, 2.4, .1, 4.3, steel).block(0, .72, 4.27, 2.4, 1.2, .07, steel).block(0, .6, .03, 2.4, .95, .06, steel);
    t.hinge(0, bed, pivot, Vec3.X, -.9, 0, 4000);
    t.mouth("bed", 0, 2.2, -.9, 1.1);
    wheels(t, .48, .28, 1.06, .015, 2.35, -1.3, -2.4);
  }

  private static void fireEngine(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xb8201c);
    Material white = Order.of("painted_metal", 0xe6e4dc);
    Material chrome = Order.of("chrome", 0xc8cace);
    t.share(.9);
    cab(t, paint, 1.95);
    chassis(t, -3.7, 2.8);
    t.part("body", paint).at(0, 1.75, -1.0).box(2.45, 1.75, 5.6, .06);
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 3; i++) {
        t.part("shutters", Order.of("aluminium", 0xb4b6ba)).at(s * 1.222, 1.75, .75 - i * 1.7).box(.03, 1.25, 1.45, .01);
        for (int k = 0; k < 9; k++) {
          t.part("slats", Order.of("aluminium", 0x90939a)).at(s * 1.24, 1.22 + k * .13, .75 - i * 1.7).box(.01, .02, 1.4, .003);
        }
      }
      t.part("stripe", white).at(s * 1.23, 1.02, -1.0).box(.02, .14, 5.5, .004);
    }
    MeshBuilder ladder = t.part("ladder", chrome);
    for (int s = -1; s <= 1; s += 2) {
      ladder.at(s * .3, 2.82, -.6).box(.05, .09, 6.2, .01);
      ladder.at(s * .3, 3.0, -.6).box(.03, .03, 6.2, .006);
    }
    for (int i = 0; i < 18; i++) {
      ladder.at(0, 0, 0).rod(new Vec3(-.3, 2.82, -3.5 + i * .34), new Vec3(.3, 2.82, -3.5 + i * .34), .016);
    }
    t.part("rest", black()).at(0, 2.7, 1.1).box(.8, .14, .1, .02).at(0, 2.7, -2.8).box(.8, .14, .1, .02);
    for (int s = -1; s <= 1; s += 2) {
      Material m = Cars.lens(new Rgb(.02, .06, .6), .2, new Rgb(.05, .2, 3));
      t.glow("blue lamp", m).at(s * .8, 2.87, 3.1).box(.42, .18, .3, .05);
      t.lamp("blue lamp", new Vec3(s * .8, 3.05, 3.1), new Rgb(.04, .15, 2.4), .1);
    }
    Material words = Street.printed(Order.of("car_paint", 0xffffff), Lettering.picture(o.text("FIRE"), 256, 100, paint.look().base(), Rgb.srgb(0xf0e8d0), .12));
    t.part("words", words).at(0, 1.72, 3.862).sheet(.9, .35);
    lamps(t, 1.0, 1.05, -3.82, -1);
    t.block(0, 1.75, -1.0, 2.45, 1.75, 5.6, paint).drag(5.5);
    wheels(t, .48, .28, 1.06, .0165, 2.85, -1.4, -2.5);
  }

  private static void tractor(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x3a7a34);
    Material yellow = Order.of("painted_metal", 0xd8b030);
    t.share(.7);
    MeshBuilder b = t.part("body", paint);
    b.at(0, 1.12, .85).box(.72, .62, 1.6, .1, 4);
    t.part("engine", black()).at(0, .74, .75).box(.5, .4, 1.6, .04);
    t.part("grille", black()).at(0, 1.08, 1.645).box(.5, .46, .04, .03);
    b.at(0, .98, -.55).box(1.0, .4, 1.2, .06);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .62, 1.42, -.72).box(.4, .07, 1.15, .03);
      b.at(s * .62, 1.18, -.16, Quat.about(Vec3.X, .7)).box(.4, .07, .6, .03);
      for (int f = -1; f <= 1; f += 2) {
        t.part("cab", black()).at(s * .52, 1.85, -.55 + f * .52).box(.06, 1.1, .06, .01);
      }
      t.part("glass", Order.of("glass", 0xdce8e8)).at(s * .52, 1.9, -.55).box(.012, .9, .98, .002);
    }
    t.part("glass", Order.of("glass", 0xdce8e8)).at(0, 1.9, -.03).box(.98, .9, .012, .002);
    t.part("roof", paint).at(0, 2.44, -.55).box(1.2, .14, 1.3, .05, 4);
    t.part("exhaust", Order.of("chrome", 0xb8babd)).at(.22, 1.4, 1.1).cylinder(.045, .04, .75, .004, 16);
    t.part("seat", black()).at(0, 1.32, -.7).box(.42, .12, .42, .04).at(0, 1.6, -.9).box(.42, .5, .1, .04);
    t.part("wheel", black()).at(0, 1.62, -.18, Quat.about(Vec3.X, .5)).torus(.18, .017, 32, 8);
    lamps(t, .28, 1.2, 1.66, 1);
    t.block(0, 1.0, .8, .7, .8, 1.7, paint).block(0, 1.1, -.55, 1.0, .6, 1.2, paint).block(0, 2.0, -.55, 1.1, 1.0, 1.2, paint).drag(2);
    t.grip("exhaust", .22, 2.2, 1.1);
    Wheels.Style front = new Wheels.Style(.38, .22, .22, 0);
    Wheels.Style rear = new Wheels.Style(.75, .42, .40, 0);
    for (int s = 1; s >= -1; s -= 2) {
      Wheels.add(t, "front wheel " + s, new Vec3(s * .62, .38, 1.15), s, front, yellow, .05);
    }
    for (int s = 1; s >= -1; s -= 2) {
      Wheels.add(t, "rear wheel " + s, new Vec3(s * .78, .75, -.7), s, rear, yellow, .10);
      MeshBuilder lug = t.part("tyre", Order.of("tyre", 0x2b2b2c));
      for (int k = 0; k < 22; k++) {
        double a = 2 * Math.PI * k / 22;
        lug.at(new Pose(Vec3.ZERO, Quat.about(Vec3.X, a)).times(new Pose(new Vec3((k % 2 == 0 ? 1 : -1) * .1, .735, 0), Quat.about(Vec3.UP, (k % 2 == 0 ? 1 : -1) * .5)))).box(.24, .05, .06, .008, 1);
      }
    }
  }

  private static void excavator(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xd8a020);
    Material track = Order.of("rubber", 0x2c2c2e);
    Material steel = Order.of("steel", 0x7a7d82);
    t.share(.62);
    for (int s = -1; s <= 1; s += 2) {
      Outline loop = Outline.from(-1.3, 0).round(.3).line(1.3, 0).round(.3).line(1.65, .42).round(.3).line(1.3, .84).round(.3).line(-1.3, .84).round(.3).line(-1.65, .42).round(.3).close();
      t.part("tracks", track).at(s * .92, 0, -.6, Quat.yaw(Math.PI / 2)).extrude(loop, .5, .03);
      for (int k = 0; k < 4; k++) {
        t.part("rollers", steel).at(s * 1.172, .3, -1.5 + k * .6, Wheels.lying(s)).cylinder(.16, .15, .02, .006, 20);
      }
      t.block(s * .92, .42, -.6, .5, .84, 3.0, track);
    }
    MeshBuilder b = t.part("house", paint);
    t.part("turntable", black()).at(0, .82, -.6).cylinder(.75, .75, .2, .02, 36);
    b.at(.1, 1.35, -1.1).box(2.1, .75, 2.2, .1, 4);
    t.part("cab", paint).at(-.62, 1.75, .25).box(.95, 1.55, 1.35, .10, 4);
    Material g = glass();
    t.part("glass", g).at(-.62, 1.95, .905).box(.76, 1.0, .06, .04).at(-1.085, 1.95, .3).box(.05, .9, 1.0, .04).at(-.155, 1.95, .3).box(.05, .9, 1.0, .04);
    t.part("exhaust", steel).at(.7, 1.7, -1.6).cylinder(.06, .055, .5, .006, 14);
    t.block(0, 1.35, -1.0, 2.1, .8, 2.2, paint).block(-.62, 1.8, .25, .95, 1.5, 1.35, paint);
    // boom and arm stand as one link on a hinge, the bucket on another
    Vec3 foot = new Vec3(.3, 1.5, .1);
    int boom = t.link("boom", Pose.at(foot), .22);
    MeshBuilder m = t.part("boom", paint);
    Vec3 elbow = new Vec3(0, 2.0, 1.35);
    Vec3 wrist = new Vec3(0, .55, 3.0);
    strut(m, Vec3.ZERO, new Vec3(0, 1.45, .55), .26, .34);
    strut(m, new Vec3(0, 1.45, .55), elbow, .24, .30);
    strut(m, elbow.plus(new Vec3(0, .12, -.25)), wrist, .2, .24);
    t.part("ram", steel).rod(new Vec3(0, .9, .55), new Vec3(0, 1.95, 1.05), .06).rod(new Vec3(0, 2.25, 1.2), new Vec3(0, 1.25, 2.45), .05);
    t.bar(Vec3.ZERO, elbow, .15, paint).bar(elbow, wrist, .12, paint);
    t.hinge(0, boom, foot, Vec3.X, -.6, .6, 30000);
    Vec3 hand = foot.plus(wrist);
    int bucket = t.link("bucket", Pose.at(hand), .16);
    Outline shell = Outline.from(-.1, .1).line(.25, .05).line(.42, -.35).round(.1).line(.05, -.85).round(.15).line(-.5, -.62).line(-.42, -.52).line(.0, -.70).round(.12).line(.28, -.32).round(.08).line(.12, -.02).line(-.12, .0).close();
    t.part("bucket", steel).at(0, 0, 0, Quat.yaw(-Math.PI / 2)).extrude(shell, .9, .01);
    for (int k = 0; k < 5; k++) {
      t.part("teeth", steel).at(-.36 + k * .18, -.60, -.52, Quat.about(Vec3.X, .3)).box(.06, .05, .16, .01);
    }
    t.block(0, -.35, .2, .9, .7, .1, steel).block(0, -.72, -.15, .9, .1, .6, steel);
    t.hinge(boom, bucket, hand, Vec3.X, -1.4, .8, 5000);
  }

  private static void strut(MeshBuilder b, Vec3 from, Vec3 to, double w, double h) {
    Vec3 mid = from.lerp(to, .5);
    b.at(mid.x(), mid.y(), mid.z(), Quat.between(Vec3.Z, to.minus(from))).box(w, h, from.distance(to) + h * .6, .03);
  }
}
