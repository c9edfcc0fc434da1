package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.List;

/** What runs on rails. */
final class Trains {
  private Trains() {}

  /** A railway wheel with a flange, its outside towards {@code side}. */
  private static void wheel(Thing t, String name, double x, double r, double z, double side, boolean spokes, double share) {
    Material iron = Order.of("iron", 0x4a2a26);
    Material steel = Order.of("steel", 0x8a8d92);
    Vec3 at = new Vec3(side * x, r, z);
    int link = t.link(name, Pose.at(at), share);
    Quat q = Wheels.lying(side);
    t.part("tread", steel).at(0, 0, 0, q).lathe(Outline.from(r * .84, -.07).line(r + .025, -.07).line(r + .025, -.045).round(.01).line(r, -.035).line(r - .004, .06).round(.006).line(r * .84, .06).close(), 40);
    if (spokes) {
      t.part("hub", iron).at(0, 0, 0, q).cylinder(r * .2, r * .18, .08, .01, 20);
      for (int k = 0; k < 12; k++) {
        double a = 2 * Math.PI * k / 12;
        t.part("hub", iron).at(0, 0, 0).rod(Vec3.ZERO, new Vec3(0, r * .87 * StrictMath.cos(a), r * .87 * StrictMath.sin(a)), .028);
      }
    } else {
      t.part("hub", iron).at(0, 0, 0, q).lathe(Outline.from(0, .0).line(r * .85, -.03).line(r * .85, .03).line(r * .3, .06).line(r * .25, .09).line(0, .09), 32);
    }
    t.solid(new Solid.Cylinder(.065, r), new Pose(Vec3.ZERO, Wheels.lying(1)), steel);
    t.axle(0, link, at, Vec3.X, 5);
  }

  private static void row(Thing t, double r, boolean spokes, double share, double... zs) {
    int n = 0;
    for (double z : zs) {
      for (int side = 1; side >= -1; side -= 2) {
        wheel(t, "wheel " + n++, .75, r, z, side, spokes, share);
      }
    }
  }

  static void steam(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x24452e);
    Material black = Order.of("painted_metal", 0x2c2c2e);
    Material brass = Order.of("brass", 0xc9a14a);
    Material red = Order.of("painted_metal", 0xa02820);
    t.share(.8);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    // boiler along z
    t.part("boiler", paint).at(0, 2.15, -1.0, q).lathe(Outline.from(0, 0).line(.78, 0).line(.78, 4.0).line(0, 4.0), 48);
    t.part("smokebox", black).at(0, 2.15, 3.0, q).lathe(Outline.from(0, 0).line(.83, 0).round(.02).line(.83, 1.0).round(.05).line(.68, 1.05).line(.66, 1.08).round(.02).curve(.5, 1.15, 0, 1.2), 48);
    for (double z : new double[] {-.6, .4, 1.5, 2.5}) {
      t.part("bands", brass).at(0, 2.15, z, q).lathe(Outline.from(.77, 0).line(.79, 0).line(.79, .06).line(.77, .06).close(), 48);
    }
    t.part("chimney", black).at(0, 2.85, 3.5).lathe(Outline.from(0, 0).line(.32, .02).curve(.22, .2, .2, .4, .24, .8).line(.30, .85).round(.02).line(.30, .95).round(.02).line(.22, .95).line(.2, .6).line(0, .6), 32);
    t.part("dome", brass).at(0, 2.85, 1.2).lathe(Outline.from(.34, 0).curve(.28, .1, .27, .3, .2, .46, 0, .52), 32);
    t.part("lamp", brass).at(0, 2.85, 4.15, q).cylinder(.14, .16, .18, .02, 24);
    t.glow("lens", Cars.lens(new Rgb(.8, .78, .7), .1, new Rgb(4, 3.5, 2.5))).at(0, 2.85, 4.335, q).cylinder(.13, .13, .01, 0, 24);
    MeshBuilder b = t.part("cab", paint);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * 1.28, 2.0, -2.0).box(.06, 1.3, 1.9, .01);
      b.at(s * 1.28, 3.1, -1.12).box(.06, 1.0, .14, .01).at(s * 1.28, 3.1, -2.88).box(.06, 1.0, .14, .01);
      t.part("running board", black).at(s * 1.08, 1.32, .9).box(.5, .06, 5.8, .01);
      t.part("cylinders", black).at(s * 1.06, .85, 3.1, q).cylinder(.27, .27, .95, .03, 28);
      t.part("rods", Order.of("steel", 0xa9acb0)).at(s * .90, .72, 1.1).box(.04, .09, 3.5, .01);
      t.part("buffers", black).at(s * .88, 1.05, 4.36, q).cylinder(.08, .08, .22, .01, 16).at(s * .88, 1.05, 4.56, q).cylinder(.22, .22, .04, .015, 24);
    }
    b.at(0, 2.0, -1.1).box(2.6, 1.3, .06, .01);
    t.part("roof", black).at(0, 3.58, -2.0).surface(16, 2, (s, v) -> {
      double a = Math.PI * (.18 + .64 * (1 - s));
      return new Vec3(1.65 * StrictMath.cos(a), 1.3 * StrictMath.sin(a) - 1.0, 1.15 - 2.3 * v);
    }, Surface.Uv.METRES);
    t.part("floor", black).at(0, 1.28, .7).box(2.5, .2, 7.4, .03);
    t.part("beam", red).at(0, 1.05, 4.32).box(2.5, .36, .12, .02);
    for (int i = 0; i < 9; i++) {
      double x = -1.0 + i * .25;
      t.part("cowcatcher", red).at(0, 0, 0).rod(new Vec3(x, .88, 4.36), new Vec3(x * .45, .22, 4.75 - .25 * Math.abs(x)), .035);
    }
    t.block(0, 2.15, 1.4, 1.6, 1.6, 5.5, paint).block(0, 2.4, -2.0, 2.6, 2.4, 1.9, paint).block(0, 1.28, .7, 2.5, .2, 7.4, black);
    t.spot(new Spot(Spot.Kind.GRIP, "chimney", new Vec3(0, 3.8, 3.5), Vec3.UP, .2, .2)).drag(5);
    t.beam("head lamp", new Vec3(0, 2.85, 4.4), new Vec3(0, -.1, 1), .4, new Rgb(16, 13, 9), .1);
    row(t, .72, true, .03, 2.0, .45, -1.1);
    row(t, .42, true, .02, 3.7);
  }

  private static Material glass() {
    return Order.of("glass_dark", 0x15191b);
  }

  private static void coach(Thing t, Material paint, Material stripe, double l, double nose) {
    double w = 2.84;
    double body = l - nose;
    double z0 = -nose / 2;
    t.part("body", paint).at(0, 2.1, z0).box(w, 2.9, body, .28, 5);
    t.part("stripe", stripe).at(0, 1.35, z0).box(w + .012, .5, body - .6, .1, 2);
    t.part("skirt", Order.of("painted_metal", 0x3a3c40)).at(0, .72, z0).box(w - .2, .5, body - .4, .05);
    int n = (int) (body / 1.75);
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < n; i++) {
        double z = z0 + (i - (n - 1) / 2.0) * 1.75;
        boolean door = i == 0 || i == n - 1;
        if (door) {
          t.part("doors", stripe).at(s * (w / 2 - .015), 2.0, z).box(.06, 2.1, 1.1, .05);
          t.part("glass", glass()).at(s * (w / 2 - .005), 2.45, z).box(.05, .8, .7, .06);
        } else {
          t.part("glass", glass()).at(s * (w / 2 - .015), 2.42, z).box(.05, .85, 1.42, .08);
        }
      }
    }
    t.part("roof gear", Order.of("painted_metal", 0x6a6d70)).at(0, 3.6, z0 - 2).box(1.6, .26, 2.4, .08).at(0, 3.6, z0 + 3).box(1.6, .22, 3.0, .08);
    t.block(0, 2.1, z0, w, 2.9, body, paint).block(0, .75, z0, w - .3, .4, body - .5, paint);
    t.top("roof", 0, 3.55, z0, 1.1, body / 2.2).drag(6);
  }

  static void express(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xe0e0dc);
    Material stripe = Order.of("car_paint", o.colour().isPresent() ? 0xe0e0dc : 0x24508c);
    double l = 20;
    double nose = 3.6;
    t.share(.8);
    coach(t, paint, stripe, l, nose);
    // the nose: sections of the body that shrink and sink towards the tip
    double z0 = l / 2 - nose;
    MeshBuilder b = t.part("nose", paint);
    MeshBuilder whole = new MeshBuilder();
    Curve high = Curve.of(0, 3.55, .25, 3.42, .5, 2.9, .75, 2.0, .93, 1.35, 1, 1.0);
    Curve wide = Curve.of(0, 1.42, .4, 1.38, .75, 1.12, .93, .72, 1, .12);
    whole.surface(b.segments(48), b.segments(28), (s, v) -> {
      double a = 2 * Math.PI * s;
      double top = high.at(v);
      double low = .62 + .18 * v;
      double c = StrictMath.cos(a);
      double y = StrictMath.sin(a);
      double k = .42;
      double px = wide.at(v) * Math.signum(c) * StrictMath.pow(Math.abs(c), k);
      double py = (top + low) / 2 + (top - low) / 2 * Math.signum(y) * StrictMath.pow(Math.abs(y), k);
      return new Vec3(v >= .9999 ? 0 : px, v >= .9999 ? (top + low) / 2 : py, z0 - .25 + (nose + .25) * v);
    }, Surface.Uv.METRES);
    Splits.Halves screen = Splits.split(whole.mesh(), p -> Math.max(Math.abs(p.z() - z0 - 1.45) - .62, Math.max(Math.abs(p.x()) - .95 + .12 * (p.z() - z0), 2.05 - p.y())));
    t.part("glass", glass()).add(screen.inside());
    Splits.Halves band = Splits.split(screen.outside(), p -> Math.abs(p.y() - 1.35) - .25);
    t.part("stripe", stripe).add(band.inside());
    b.add(band.outside());
    Material lamp = Cars.lens(new Rgb(.75, .76, .78), .1, new Rgb(2, 2, 1.8));
    for (int s = -1; s <= 1; s += 2) {
      t.part("head lamps", lamp).at(s * .62, 1.25, l / 2 - .42, Quat.yaw(s * .6)).box(.34, .12, .12, .05);
      t.beam("head lamp", new Vec3(s * .6, 1.25, l / 2 - .2), new Vec3(0, -.06, 1), .35, new Rgb(18, 17, 15), .1);
    }
    t.hull(paint, new Vec3(-1.4, .65, z0), new Vec3(1.4, .65, z0), new Vec3(-1.2, 3.4, z0), new Vec3(1.2, 3.4, z0), new Vec3(-.7, .8, l / 2 - .3), new Vec3(.7, .8, l / 2 - .3), new Vec3(-.7, 1.4, l / 2 - .3), new Vec3(.7, 1.4, l / 2 - .3));
    row(t, .46, false, .02, 6.2, 3.8, -5.8, -8.2);
  }

  static void carriage(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x7a2a2c);
    t.share(.84);
    coach(t, paint, Order.of("car_paint", 0xd8cdb0), 16, 0);
    row(t, .46, false, .02, 6, 4, -4, -6);
  }

  static void mineCart(Thing t, Order o) {
    Material iron = o.main("rust");
    Material wood = Order.of("wood_hard", 0x6a4a30);
    t.share(.8);
    MeshBuilder b = t.part("tub", iron);
    Vec3[] low = {new Vec3(-.30, .42, -.5), new Vec3(.30, .42, -.5), new Vec3(.30, .42, .5), new Vec3(-.30, .42, .5)};
    Vec3[] high = {new Vec3(-.46, 1.02, -.68), new Vec3(.46, 1.02, -.68), new Vec3(.46, 1.02, .68), new Vec3(-.46, 1.02, .68)};
    b.face(low[0], low[1], low[2], low[3]);
    b.face(low[3].plus(new Vec3(0, .03, 0)), low[2].plus(new Vec3(0, .03, 0)), low[1].plus(new Vec3(0, .03, 0)), low[0].plus(new Vec3(0, .03, 0)));
    for (int i = 0; i < 4; i++) {
      int k = (i + 1) % 4;
      b.face(low[k], low[i], high[i], high[k]);
      Vec3 in = low[i].plus(low[k]).times(-.5).withY(0).unit().times(.025);
      b.face(low[i].plus(in), low[k].plus(in), high[k].plus(in), high[i].plus(in));
      Vec3 out = in.times(-1);
      t.hull(iron, low[i], low[k], high[i], high[k], low[i].plus(out), low[k].plus(out), high[i].plus(out), high[k].plus(out));
    }
    t.part("rim", iron).tube(List.of(high), s -> .025, 8, true);
    t.part("frame", wood).at(.25, .37, 0).box(.1, .1, 1.4, .01).at(-.25, .37, 0).box(.1, .1, 1.4, .01);
    t.block(0, .40, 0, .6, .06, 1.0, iron).mouth("tub", 0, 1.0, 0, .4);
    int n = 0;
    for (double z : new double[] {.34, -.34}) {
      for (int side = 1; side >= -1; side -= 2) {
        Vec3 at = new Vec3(side * .34, .2, z);
        int link = t.link("wheel " + n++, Pose.at(at), .05);
        t.part("wheel", Order.of("iron", 0x4a4a4c)).at(0, 0, 0, Wheels.lying(side)).lathe(Outline.from(0, -.03).line(.2, -.03).line(.2, -.012).line(.18, -.006).line(.178, .035).round(.006).line(.14, .035).line(.13, .015).line(.05, .02).line(.045, .05).line(0, .05), 32);
        t.solid(new Solid.Cylinder(.03, .2), new Pose(Vec3.ZERO, Wheels.lying(1)), Order.of("iron", 0x4a4a4c));
        t.axle(0, link, at, Vec3.X, .5);
      }
    }
  }
}
