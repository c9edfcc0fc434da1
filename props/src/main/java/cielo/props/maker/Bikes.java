package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Solid;
import java.util.List;

/** Two wheels: bicycle, motorcycle, scooters. Wheels are links on hinges. */
final class Bikes {
  private Bikes() {}

  static List<Maker> makers() {
    return List.of(
        Trucks.vehicle("bicycle, bike, cycle, road bike, city bike, pushbike, mountain bike", 0.566, 1.015, 1.72, 13, Bikes::bicycle),
        Trucks.vehicle("motorcycle, motorbike, motor bike, motor cycle", 0.779, 1.202, 2.086, 190, Bikes::motorcycle),
        Trucks.vehicle("scooter, kick scooter, push scooter, electric scooter", 0.44, 1.047, 0.935, 5, Bikes::kickScooter),
        Trucks.vehicle("unicycle", .34, 1.02, .62, 6, Bikes::unicycle));
  }

  /** A spoked wheel in the plane x = 0, on an axle of its own. */
  private static void spoked(Thing t, String name, Vec3 hub, double r, double tyre, Material rim, double share) {
    int link = t.link(name, Pose.at(hub), share);
    Quat q = Wheels.lying(1);
    Material rubber = Order.of("tyre", 0x2b2b2c);
    t.part("tyre", rubber).at(0, 0, 0, q).torus(r - tyre, tyre, 56, 12);
    t.part("rim", rim).at(0, 0, 0, q).lathe(Outline.from(r - 2.2 * tyre, -tyre * .6).line(r - 1.5 * tyre, -tyre * .7).line(r - 1.5 * tyre, tyre * .7).line(r - 2.2 * tyre, tyre * .6).line(r - 2.5 * tyre, 0).close(), 56);
    Material steel = Order.of("steel", 0xb8babe);
    t.part("spokes", steel).at(0, 0, 0).rod(new Vec3(-.035, 0, 0), new Vec3(.035, 0, 0), .018);
    for (int k = 0; k < 28; k++) {
      double a = 2 * Math.PI * k / 28;
      double b = a + (k % 4 < 2 ? .5 : -.5);
      double x = k % 2 == 0 ? .03 : -.03;
      t.part("spokes", steel).rod(new Vec3(x, .017 * StrictMath.cos(b), .017 * StrictMath.sin(b)), new Vec3(0, (r - 2.3 * tyre) * StrictMath.cos(a), (r - 2.3 * tyre) * StrictMath.sin(a)), .0012);
    }
    t.solid(new Solid.Cylinder(tyre, r), new Pose(Vec3.ZERO, q), rubber);
    t.axle(0, link, hub, Vec3.X, .02);
  }

  private static void bicycle(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x2c6a9a);
    Material steel = Order.of("chrome", 0xb8babd);
    Material black = Order.of("rubber", 0x2c2c2e);
    Material leather = Order.of("leather", 0x4a2e20);
    double r = .34;
    Vec3 rear = new Vec3(0, r, -.52);
    Vec3 front = new Vec3(0, r, .52);
    Vec3 crank = new Vec3(0, .29, -.08);
    Vec3 seat = new Vec3(0, .80, -.25);
    Vec3 headTop = new Vec3(0, .86, .29);
    Vec3 headLow = new Vec3(0, .74, .335);
    t.share(.75);
    MeshBuilder f = t.part("frame", paint);
    f.rod(crank, seat, .016).rod(crank, headLow, .019).rod(new Vec3(0, .77, -.235), headTop.plus(new Vec3(0, -.025, .008)), .016).rod(headTop, headLow, .02);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 x = new Vec3(s * .055, 0, 0);
      f.rod(crank.plus(new Vec3(s * .03, 0, 0)), rear.plus(x), .010).rod(new Vec3(s * .012, .75, -.228), rear.plus(x), .008);
      f.tube(List.of(headLow.plus(new Vec3(s * .02, -.01, .005)), new Vec3(s * .05, .68, .36), new Vec3(s * .052, .5, .43), front.plus(x)), v -> .013 - .004 * v, 9, false);
      t.part("pedals", black).at(s * .15, crank.y() + s * .165, crank.z() + .04).box(.095, .018, .06, .005);
      t.part("cranks", steel).at(0, 0, 0).rod(new Vec3(s * .06, crank.y(), crank.z()), new Vec3(s * .09, crank.y() + s * .165, crank.z() + .04), .009);
      t.bar(seat, rear, .015, paint);
      t.part("grips", black).rod(new Vec3(s * .17, 1.0, .16), new Vec3(s * .275, .985, .10), .016);
      t.part("bars", steel).tube(List.of(new Vec3(0, .96, .31), new Vec3(s * .08, .985, .32), new Vec3(s * .14, 1.0, .25), new Vec3(s * .18, 1.0, .16)), v -> .0115, 9, false);
    }
    t.part("bars", steel).rod(headTop, new Vec3(0, .97, .27), .0115).rod(new Vec3(0, .965, .265), new Vec3(0, .96, .315), .014);
    t.part("bars", steel).rod(seat, new Vec3(0, .93, -.30), .0125);
    Blob saddle = new Blob();
    saddle.bone(0, .955, -.16, 0, .955, -.30, .018, .035).egg(-.045, .95, -.37, .052, .028, .06).egg(.045, .95, -.37, .052, .028, .06);
    t.part("saddle", leather).add(saddle.mesh(.009 * (1 << t.detail), .03));
    t.part("cranks", steel).at(.055, crank.y(), crank.z(), Wheels.lying(1)).lathe(Outline.from(.085, -.002).line(.095, -.002).line(.095, .002).line(.085, .002).close(), 36);
    for (int k = 0; k < 5; k++) {
      double a = k * 2 * Math.PI / 5;
      t.part("cranks", steel).at(0, 0, 0).rod(new Vec3(.055, crank.y(), crank.z()), new Vec3(.055, crank.y() + .09 * StrictMath.cos(a), crank.z() + .09 * StrictMath.sin(a)), .006);
    }
    t.part("cranks", steel).at(0, 0, 0).rod(new Vec3(-.06, crank.y(), crank.z()), new Vec3(.06, crank.y(), crank.z()), .02);
    MeshBuilder chain = t.part("chain", Order.of("iron", 0x4a4a4c));
    chain.at(.055, crank.y() + .094, (crank.z() + rear.z()) / 2, Quat.about(Vec3.X, -.03)).box(.006, .008, .44, .001);
    chain.at(.055, crank.y() - .075, (crank.z() + rear.z()) / 2, Quat.about(Vec3.X, -.16)).box(.006, .008, .44, .001);
    t.part("cranks", steel).at(.05, rear.y(), rear.z(), Wheels.lying(1)).cylinder(.04, .03, .02, .003, 24);
    mudguard(t.part("mudguards", paint), rear, r + .022, .35, 2.5);
    mudguard(t.part("mudguards", paint), front, r + .022, .6, 2.3);
    t.part("lamp", steel).at(0, .80, .36, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.025, .032, .05, .006, 20);
    t.part("reflector", Cars.lens(new Rgb(.4, .015, .01), .2, new Rgb(.1, .004, .002))).at(0, .62, -.78).box(.05, .035, .015, .005);
    t.bar(crank, seat, .02, paint).bar(crank, headLow, .02, paint).bar(seat, headTop, .018, paint).bar(headLow, front, .016, paint).bar(crank, rear, .016, paint);
    t.block(0, .95, -.3, .16, .05, .26, leather).bar(new Vec3(-.26, .99, .15), new Vec3(.26, .99, .15), .018, steel);
    t.top("saddle", 0, .98, -.33, .06, .08).grip("left hand", .24, .99, .12).grip("right hand", -.24, .99, .12).drag(.3);
    Material rim = Order.of("aluminium", 0xc0c2c6);
    spoked(t, "wheel front", front, r, .019, rim, .12);
    spoked(t, "wheel rear", rear, r, .019, rim, .13);
  }

  private static void mudguard(MeshBuilder b, Vec3 hub, double r, double from, double to) {
    b.at(hub.x(), hub.y(), hub.z()).surface(6, b.segments(28), (s, v) -> {
      double a = from + (to - from) * v;
      double x = (.5 - s) * .05;
      double rr = r - 12 * x * x;
      return new Vec3(x, rr * StrictMath.sin(a), rr * StrictMath.cos(a));
    }, Surface.Uv.METRES);
  }

  private static void motorcycle(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x9c1f1c);
    Material chrome = Order.of("chrome", 0xc0c2c6);
    Material black = Order.of("leather", 0x2c2a2a);
    Material steel = Order.of("aluminium", 0x8e9196);
    Vec3 rear = new Vec3(0, .32, -.70);
    Vec3 front = new Vec3(0, .32, .74);
    t.share(.82);
    Blob tank = new Blob();
    tank.bone(0, .80, .22, 0, .77, -.16, .135, .105).egg(0, .83, .16, .15, .11, .19);
    t.part("tank", paint).add(tank.mesh(.018 * (1 << t.detail), .05));
    Blob seat = new Blob();
    seat.bone(0, .755, -.18, 0, .74, -.42, .075, .10).bone(0, .74, -.42, 0, .80, -.72, .105, .07);
    t.part("seat", black).add(seat.mesh(.018 * (1 << t.detail), .04));
    Blob tail = new Blob();
    tail.bone(0, .70, -.5, 0, .76, -.86, .09, .05);
    t.part("tail", paint).add(tail.mesh(.016 * (1 << t.detail), .04));
    MeshBuilder e = t.part("engine", steel);
    e.at(0, .40, .02).box(.30, .24, .46, .06, 3);
    e.at(0, .57, .10, Quat.about(Vec3.X, .25)).box(.22, .26, .20, .03);
    for (int i = 0; i < 6; i++) {
      e.at(0, .48 + i * .036, .08 + i * .009, Quat.about(Vec3.X, .25)).box(.28, .012, .26, .005);
    }
    MeshBuilder f = t.part("frame", Order.of("painted_metal", 0x2e3033));
    for (int s = -1; s <= 1; s += 2) {
      f.tube(List.of(new Vec3(s * .05, .86, .34), new Vec3(s * .13, .62, .30), new Vec3(s * .14, .28, .14), new Vec3(s * .14, .27, -.22), new Vec3(s * .12, .62, -.42), new Vec3(s * .08, .72, -.7)), v -> .017, 8, false);
      f.rod(new Vec3(s * .14, .34, -.22), new Vec3(s * .10, rear.y(), rear.z()), .024);
      t.part("forks", chrome).at(0, 0, 0).rod(new Vec3(s * .10, .94, .40), new Vec3(s * .10, front.y(), front.z()), .023);
      t.part("shocks", chrome).rod(new Vec3(s * .13, .66, -.52), new Vec3(s * .12, rear.y(), rear.z() + .02), .022);
      t.part("bars", chrome).tube(List.of(new Vec3(0, .98, .40), new Vec3(s * .10, 1.04, .40), new Vec3(s * .24, 1.08, .34), new Vec3(s * .31, 1.07, .24)), v -> .013, 9, false);
      t.part("grips", Order.of("rubber", 0x2c2c2e)).rod(new Vec3(s * .30, 1.072, .26), new Vec3(s * .375, 1.055, .16), .018);
      t.part("exhaust", chrome).tube(List.of(new Vec3(s * .08, .52, .24), new Vec3(s * .15, .38, .30), new Vec3(s * .18, .24, .12), new Vec3(s * .19, .24, -.25)), v -> .023, 10, false);
      t.part("exhaust", chrome).rod(new Vec3(s * .19, .24, -.22), new Vec3(s * .21, .31, -.92), .038, .044);
      t.part("mirrors", chrome).rod(new Vec3(s * .26, 1.08, .32), new Vec3(s * .30, 1.15, .34), .006);
      t.part("mirrors", chrome).at(s * .32, 1.16, .335).scaled(1.3, 1, .35).ball(.042, 4);
      t.part("pegs", steel).at(0, 0, 0).rod(new Vec3(s * .12, .32, -.12), new Vec3(s * .28, .32, -.12), .013);
    }
    t.part("headlamp", chrome).at(0, .90, .44, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).curve(.06, .01, .095, .05, .10, .09).line(.098, .12).round(.006).line(0, .115), 32);
    t.glow("lens", Cars.lens(new Rgb(.75, .76, .78), .1, new Rgb(1.5, 1.45, 1.3))).at(0, .90, .556, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.088, 0).curve(.06, .016, 0, .022), 28);
    t.part("tail lamp", Cars.lens(new Rgb(.35, .012, .01), .2, new Rgb(.5, .012, .008))).at(0, .775, -.905).box(.12, .06, .04, .02);
    mudguard(t.part("mudguards", paint), front, .355, .5, 2.0);
    mudguard(t.part("mudguards", paint), rear, .36, 1.2, 2.7);
    t.block(0, .5, 0, .3, .5, .7, steel).block(0, .78, 0, .28, .2, .6, paint).block(0, .76, -.55, .2, .16, .6, black);
    t.bar(new Vec3(0, .95, .40), front, .08, chrome).bar(new Vec3(-.33, 1.06, .24), new Vec3(.33, 1.06, .24), .03, chrome);
    t.top("saddle", 0, .84, -.38, .1, .15).grip("left hand", .34, 1.06, .2).grip("right hand", -.34, 1.06, .2).grip("exhaust", .21, .31, -.95).drag(.5);
    t.beam("head lamp", new Vec3(0, .9, .6), new Vec3(0, -.08, 1), .35, new Rgb(12, 11.5, 10), .06);
    Wheels.Style style = new Wheels.Style(.32, .12, .22, 5);
    Wheels.add(t, "wheel front", front, 1, style, Order.of("aluminium", 0xb4b6ba), .08);
    Wheels.add(t, "wheel rear", rear, 1, new Wheels.Style(.32, .17, .22, 5), Order.of("aluminium", 0xb4b6ba), .10);
  }

  private static void kickScooter(Thing t, Order o) {
    Material paint = o.main("painted_metal", 0x3a7ab0);
    Material black = Order.of("rubber", 0x2c2c2e);
    t.share(.85);
    t.part("deck", paint).at(0, .10, -.08).box(.12, .025, .56, .008);
    t.part("grip tape", black).at(0, .1130, -.08).box(.10, .0012, .46, 0);
    MeshBuilder f = t.part("frame", paint);
    f.rod(new Vec3(0, .10, .19), new Vec3(0, .20, .31), .02);
    f.rod(new Vec3(0, .12, .345), new Vec3(0, .26, .31), .022);
    t.part("stem", Order.of("aluminium", 0xc0c2c6)).rod(new Vec3(0, .24, .315), new Vec3(0, 1.03, .21), .016);
    t.part("stem", Order.of("aluminium", 0xc0c2c6)).rod(new Vec3(-.2, 1.03, .21), new Vec3(.2, 1.03, .21), .012);
    for (int s = -1; s <= 1; s += 2) {
      t.part("grips", black).rod(new Vec3(s * .11, 1.03, .21), new Vec3(s * .22, 1.03, .21), .018);
    }
    t.block(0, .1, -.08, .12, .03, .56, paint).bar(new Vec3(0, .2, .32), new Vec3(0, 1.02, .21), .018, paint).bar(new Vec3(-.2, 1.03, .21), new Vec3(.2, 1.03, .21), .017, black);
    t.top("deck", 0, .114, -.08, .05, .24).grip("left hand", .17, 1.03, .21).grip("right hand", -.17, 1.03, .21);
    for (double z : new double[] {.385, -.40}) {
      Vec3 at = new Vec3(0, .075, z);
      int w = t.link(z > 0 ? "wheel front" : "wheel rear", Pose.at(at), .075);
      t.part("tyre", black).at(-.015, 0, 0, Wheels.lying(1)).cylinder(.075, .075, .03, .011, 32);
      t.part("hub", Order.of("plastic_hard", 0xe0dcd0)).at(-.017, 0, 0, Wheels.lying(1)).cylinder(.045, .045, .034, .004, 24);
      t.solid(new Solid.Cylinder(.015, .075), new Pose(Vec3.ZERO, Wheels.lying(1)), black);
      t.axle(0, w, at, Vec3.X, .01);
    }
  }

  private static void unicycle(Thing t, Order o) {
    Material paint = o.main("painted_metal", 0xb03028);
    Material steel = Order.of("chrome", 0xb8babd);
    Vec3 hub = new Vec3(0, .31, 0);
    t.share(.7);
    for (int s = -1; s <= 1; s += 2) {
      t.part("fork", paint).tube(List.of(new Vec3(s * .05, .31, 0), new Vec3(s * .05, .6, 0), new Vec3(s * .02, .68, 0), new Vec3(0, .72, 0)), v -> .012, 9, false);
      t.part("cranks", steel).at(0, 0, 0).rod(new Vec3(s * .07, .31, 0), new Vec3(s * .09, .31 + s * .02, s * .14), .009);
      t.part("pedals", Order.of("rubber", 0x2c2c2e)).at(s * .13, .31 + s * .02, s * .14).box(.08, .018, .06, .005);
    }
    t.part("post", steel).at(0, 0, 0).rod(new Vec3(0, .70, 0), new Vec3(0, .94, -.02), .012);
    Blob saddle = new Blob();
    saddle.bone(0, .965, .10, 0, .955, -.02, .026, .04).bone(0, .955, -.02, 0, .975, -.13, .045, .05);
    t.part("saddle", Order.of("leather", 0x2e2a28)).add(saddle.mesh(.009 * (1 << t.detail), .03));
    t.bar(hub, new Vec3(0, .9, 0), .02, paint).block(0, .96, 0, .09, .07, .28, paint);
    t.top("saddle", 0, 1.0, -.02, .04, .08);
    spoked(t, "wheel", hub, .31, .022, steel, .3);
  }
}
