package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** Castles, towers, bridges, statues: what stands for itself. */
final class Monuments {
  private static final String BUILDING = "building";

  private Monuments() {}

  static List<Maker> makers() {
    return List.of(
        thing("tower, stone tower, watchtower", BUILDING, 5.55, 13.55, 5.55, 400000, Stands.FLOOR, Monuments::tower),
        thing("castle, fortress, palace", BUILDING, 30, 19, 30, 5e6, Stands.FLOOR, Monuments::castle),
        thing("lighthouse", BUILDING, 6.4, 17, 6.4, 500000, Stands.FLOOR, Monuments::lighthouse),
        thing("bridge, stone bridge, footbridge", BUILDING, 4.1, 3.709, 18, 300000, Stands.FLOOR, Monuments::bridge),
        thing("arch, archway, stone arch, gateway", BUILDING, 4.4, 4.2, 1.0, 20000, Stands.FLOOR, Monuments::arch),
        thing("stairs, staircase, steps, stairway", BUILDING, 1.2, 1.53, 2.61, 900, Stands.FLOOR, Monuments::stairs),
        thing("igloo, snow house", BUILDING, 4.031, 2.077, 5.145, 3000, Stands.FLOOR, Monuments::igloo),
        thing("egyptian pyramid, pyramids, great pyramid", BUILDING, 40, 26, 40, 5e7, Stands.FLOOR, Monuments::pyramid),
        thing("sandcastle, sand castle", BUILDING, .62, .42, .62, 30, Stands.FLOOR, Monuments::sandcastle),
        thing("fountain, water fountain", BUILDING, 3.2, 2.2, 3.2, 3000, Stands.FLOOR, Monuments::fountain),
        thing("statue, sculpture, monument", BUILDING, .9, 2.6, .9, 900, Stands.FLOOR, Monuments::statue),
        thing("gravestone, tombstone, headstone", BUILDING, .6, .95, .3, 180, Stands.FLOOR, Monuments::gravestone),
        thing("totem, totem pole, pole", BUILDING, 1.811, 4.096, 0.869, 600, Stands.FLOOR, Monuments::totem));
  }

  private static void battlements(Thing t, Material stone, double r, double y, int n) {
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      t.part("stone", stone).at(r * StrictMath.cos(a), y, r * StrictMath.sin(a), Quat.yaw(-a)).box(.45, .9, 2 * Math.PI * r / n * .55, .03);
    }
  }

  private static void tower(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0x8c8880);
    MeshBuilder b = t.part("stone", stone);
    b.lathe(Outline.from(0, 0).line(2.55, 0).line(2.3, 1.2).line(2.2, 10.6).line(2.7, 11.4).line(2.75, 12.7).line(2.3, 12.7).line(2.3, 11.9).line(0, 11.9), 44);
    battlements(t, stone, 2.55, 13.1, 12);
    for (int i = 0; i < 3; i++) {
      Quat q = Quat.yaw(i * 2.1);
      t.part("slits", Order.of("stone", 0x1c1a18)).at(new Pose(Vec3.ZERO, q).times(Pose.at(0, 3.5 + i * 2.4, 2.24))).box(.22, 1.1, .1, 0);
    }
    t.part("door", Order.of("wood_hard", 0x5a3a24)).at(0, 0, 2.36).extrude(Outline.from(-.6, 0).line(.6, 0).line(.6, 1.5).curve(.45, 2.0, 0, 2.25, -.45, 2.0, -.6, 1.5).close(), .12, .01);
    t.post(0, 0, 0, 11.9, 2.4, stone);
  }

  private static void castle(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0x969088);
    Material roof = Order.of("terracotta", 0x3c5a7a);
    double h = 12;
    MeshBuilder b = t.part("stone", stone);
    for (int k = 0; k < 4; k++) {
      double x = (k % 2 == 0 ? -1 : 1) * h;
      double z = (k < 2 ? -1 : 1) * h;
      b.at(x, 0, z).lathe(Outline.from(0, 0).line(2.8, 0).line(2.5, 1).line(2.4, 10).line(2.9, 10.8).line(2.9, 12).line(0, 12), 36);
      t.part("roofs", roof).at(x, 12, z).lathe(Outline.from(0, 0).line(3.0, 0).curve(1.5, 3.2, .4, 5.6, 0, 6.2), 36);
      t.post(x, z, 0, 12, 2.6, stone);
    }
    for (int side = 0; side < 4; side++) {
      Quat q = Quat.yaw(side * Math.PI / 2);
      MeshBuilder w = new MeshBuilder(t.detail);
      if (side == 0) {
        w.at(-6.2, 3.6, h).box(7.6, 7.2, 1.6, .05).at(6.2, 3.6, h).box(7.6, 7.2, 1.6, .05).at(0, 6.4, h).box(6, 4.4, 1.8, .05);
      } else {
        w.at(0, 3.6, h).box(20, 7.2, 1.6, .05);
      }
      for (int i = 0; i < 13; i++) {
        w.at(-9.6 + i * 1.6, 7.6, h + .5).box(.9, .9, .5, .03);
      }
      b.at(new Pose(Vec3.ZERO, q)).add(w.mesh());
      Vec3 c = q.rotate(new Vec3(0, 3.6, h));
      t.block(c.x(), c.y(), c.z(), side % 2 == 0 ? 20 : 1.6, 7.2, side % 2 == 0 ? 1.6 : 20, stone);
    }
    t.part("gate", Order.of("wood_hard", 0x4a3020)).at(0, 0, h + .2).extrude(Outline.from(-2, 0).line(2, 0).line(2, 2.6).curve(1.5, 3.8, 0, 4.3, -1.5, 3.8, -2, 2.6).close(), .4, .02);
    b.at(0, 6, -4).box(11, 12, 9, .06);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * 5.5, 0, .5).lathe(Outline.from(0, 0).line(1.7, 0).line(1.6, 13).line(1.9, 13.5).line(1.9, 14.2).line(0, 14.2), 28);
      t.part("roofs", roof).at(s * 5.5, 14.2, .5).lathe(Outline.from(0, 0).line(2.0, 0).curve(1.0, 2.4, .3, 4.2, 0, 4.8), 28);
      for (int i = 0; i < 3; i++) {
        t.part("windows", Order.of("stone", 0x1c1a18)).at(-3 + i * 3, s > 0 ? 9 : 5.5, .52).extrude(Outline.from(-.5, -.8).line(.5, -.8).line(.5, .5).curve(.35, .95, 0, 1.2, -.35, .95, -.5, .5).close(), .1, 0);
      }
    }
    Material flag = Order.of("fabric", 0xb82c30);
    t.part("flag", flag.withLook(flag.look().bothSides())).at(5.5, 18.4, .5).surface(8, 4, (s, v) -> new Vec3(1.4 * s, -.5 + .9 * v, .14 * StrictMath.sin(6 * s)), Surface.Uv.METRES);
    t.part("pole", Order.of("wood_hard", 0x4a3020)).at(0, 0, 0).rod(new Vec3(5.5, 18.4, .5), new Vec3(5.5, 19, .5), .06);
    t.block(0, 6, -4, 11, 12, 9, stone);
  }

  private static void lighthouse(Thing t, Order o) {
    t.fixed();
    Material white = Order.of("plaster", 0xe6e2d8);
    Material red = o.main("painted_metal", 0xb8302a);
    double[] y = {0, 2.6, 5.2, 7.8, 10.4, 12.6};
    for (int i = 0; i < 5; i++) {
      double r0 = 2.4 - .085 * y[i];
      double r1 = 2.4 - .085 * y[i + 1];
      t.part(i % 2 == 0 ? "white" : "red", i % 2 == 0 ? white : red).at(0, y[i], 0).cylinder(r0, r1, y[i + 1] - y[i], 0, 44);
    }
    t.part("gallery", Order.of("painted_metal", 0x3a3c40)).at(0, 12.6, 0).lathe(Outline.from(0, 0).line(2.1, 0).line(2.1, .18).line(0, .18), 40).at(0, 13.6, 0).torus(2.0, .04, 44, 8);
    for (int i = 0; i < 18; i++) {
      double a = 2 * Math.PI * i / 18;
      t.part("gallery", Order.of("painted_metal", 0x3a3c40)).at(0, 0, 0).rod(new Vec3(2 * StrictMath.cos(a), 12.7, 2 * StrictMath.sin(a)), new Vec3(2 * StrictMath.cos(a), 13.6, 2 * StrictMath.sin(a)), .025);
    }
    t.part("lantern", Order.of("glass", 0xe8f0ee)).at(0, 12.78, 0).lathe(Outline.from(1.0, 0).line(1.0, 2.0).line(.97, 2.0).line(.97, 0).close(), 24);
    t.glow("lamp", Lights.glowing(new Rgb(16, 13, 9))).at(0, 13.8, 0).ball(.36, 6);
    t.part("roof", red).at(0, 14.78, 0).lathe(Outline.from(0, 0).line(1.25, 0).round(.03).curve(.9, .8, .4, 1.4, 0, 1.7).line(0, 2.2), 36);
    t.part("roof", red).at(0, 16.3, 0).cylinder(.06, .03, .7, .01, 10);
    t.part("door", Order.of("wood_hard", 0x5a3a24)).at(0, 1.1, 2.28).box(1.0, 2.2, .2, .03);
    for (int i = 0; i < 3; i++) {
      t.part("windows", Trucks.glass()).at(0, 4.4 + i * 2.8, 2.4 - .085 * (4.4 + i * 2.8) - .02).box(.5, .8, .1, .02);
    }
    t.part("rock", Order.of("stone", 0x7a766e)).lathe(Outline.from(0, 0).line(3.2, 0).line(2.9, .35).line(0, .35), 20);
    t.frustum(0, 2.4, 12.6, 1.33, 16, white).post(0, 0, 12.6, 14.8, 1.1, white);
    t.beam("lamp", new Vec3(0, 13.8, 0), new Vec3(.6, -.05, 1), .22, new Rgb(300, 250, 180), .4);
  }

  private static void bridge(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0x928c82);
    Outline side = Outline.from(-9, 0).line(-7.4, 0);
    List<double[]> inner = new ArrayList<>();
    for (int arch = 0; arch < 2; arch++) {
      double c = arch == 0 ? -3.7 : 3.7;
      for (int i = 0; i <= 12; i++) {
        double a = Math.PI * (1 - i / 12.0);
        inner.add(new double[] {c + 3.1 * StrictMath.cos(a), 2.2 * StrictMath.sin(a)});
      }
      if (arch == 0) {
        inner.add(new double[] {-.6, 0});
        inner.add(new double[] {.6, 0});
      }
    }
    for (double[] p : inner) {
      side.line(p[0], p[1]);
    }
    side.line(7.4, 0).line(9, 0).line(9, 2.3);
    for (int i = 1; i < 12; i++) {
      double z = 9 - 18.0 * i / 12;
      side.line(z, 2.3 + .45 * (1 - (z / 9) * (z / 9)));
    }
    side.line(-9, 2.3).close();
    t.part("stone", stone).at(0, 0, 0, Quat.yaw(Math.PI / 2)).extrude(side, 4, 0);
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 18; i++) {
        double z = -8.5 + i;
        double y = 2.3 + .45 * (1 - (z / 9) * (z / 9));
        t.part("parapet", stone).at(s * 1.85, y + .42, z).box(.3, .9, .98, .03);
        t.part("parapet", stone).at(s * 1.85, y + .9, z).box(.4, .12, 1.0, .03);
      }
      t.block(s * 1.85, 2.9, 0, .3, 1.3, 18, stone);
    }
    for (int i = 0; i < 6; i++) {
      double z0 = -9 + i * 3;
      double z1 = z0 + 3;
      double y0 = 2.3 + .45 * (1 - (z0 / 9) * (z0 / 9));
      double y1 = 2.3 + .45 * (1 - (z1 / 9) * (z1 / 9));
      t.hull(stone, new Vec3(-2, y0, z0), new Vec3(2, y0, z0), new Vec3(-2, y1, z1), new Vec3(2, y1, z1), new Vec3(-2, y0 - .4, z0), new Vec3(2, y0 - .4, z0), new Vec3(-2, y1 - .4, z1), new Vec3(2, y1 - .4, z1));
    }
    for (double z : new double[] {-8.2, 0, 8.2}) {
      t.block(0, 1.0, z, 4, 2.0, 1.4, stone);
    }
    t.top("deck", 0, 2.75, 0, 1.5, 4);
  }

  private static void arch(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0x9a948a);
    for (int s = -1; s <= 1; s += 2) {
      t.part("stone", stone).at(s * 1.75, 1.05, 0).box(.85, 2.1, .9, .03).at(s * 1.75, .1, 0).box(.9, .2, 1.0, .03).at(s * 1.75, 2.1, 0).box(.9, .14, 1.0, .02);
      t.block(s * 1.75, 1.05, 0, .85, 2.1, .9, stone);
    }
    for (int i = 0; i < 11; i++) {
      double a = Math.PI * (i + .5) / 11;
      t.part("stone", stone).at(1.72 * StrictMath.cos(a), 2.16 + 1.66 * StrictMath.sin(a), 0, Quat.about(Vec3.Z, a - Math.PI / 2)).box(.50, i == 5 ? .86 : .74, .88, .02);
      t.solid(new cielo.scene.shape.Solid.Block(.25, .35, .44), new Pose(new Vec3(1.72 * StrictMath.cos(a), 2.16 + 1.66 * StrictMath.sin(a), 0), Quat.about(Vec3.Z, a - Math.PI / 2)), stone);
    }
    t.spot(new Spot(Spot.Kind.OPENING, "gateway", new Vec3(0, 1.4, 0), new Vec3(0, 0, -1), 1.3, 1.4));
  }

  private static void stairs(Thing t, Order o) {
    t.fixed();
    Material m = o.main("stone", 0xa8a298);
    for (int i = 0; i < 9; i++) {
      double h = .17 * (i + 1);
      double z = 1.305 - .145 - .29 * i;
      t.part("steps", m).at(0, h / 2, z).box(1.2, h, .29, .006).at(0, h - .02, z + .012).box(1.2, .04, .30, .006);
      t.block(0, h / 2, z, 1.2, h, .29, m);
      t.top(i == 8 ? "top" : "step", 0, h, z, .55, .13);
    }
  }

  private static void igloo(Thing t, Order o) {
    t.fixed();
    Material snow = o.main("snow");
    for (int row = 0; row < 7; row++) {
      double f0 = row * Math.PI / 2 / 7.4;
      double f1 = (row + 1) * Math.PI / 2 / 7.4;
      int n = Math.max(6, (int) (22 * StrictMath.cos(f0)));
      for (int i = 0; i < n; i++) {
        double a = 2 * Math.PI * (i + .5 * (row % 2)) / n;
        double f = (f0 + f1) / 2;
        Vec3 d = new Vec3(StrictMath.cos(f) * StrictMath.sin(a), StrictMath.sin(f), StrictMath.cos(f) * StrictMath.cos(a));
        if (row < 2 && d.z() > .86) {
          continue;
        }
        Quat q = Quat.yaw(a).times(Quat.about(Vec3.X, -f));
        t.part("blocks", snow).at(new Pose(d.times(1.88), q)).box(2 * Math.PI * 1.9 * StrictMath.cos(f0) / n * .97, 1.9 * (f1 - f0) * .97, .24, .045, 2);
      }
    }
    t.part("blocks", snow).at(0, 1.94, 0).scaled(1, .35, 1).ball(.34, 6);
    for (int i = 0; i < 7; i++) {
      double a = Math.PI * (i + .5) / 7;
      for (int k = 0; k < 3; k++) {
        t.part("blocks", snow).at(.72 * StrictMath.cos(a), .78 * StrictMath.sin(a), 1.9 + k * .5, Quat.about(Vec3.Z, a - Math.PI / 2)).box(.36, .22, .48, .04, 2);
      }
    }
    t.part("inside", Order.of("snow", 0x4a5a6a)).at(0, 0, 0).cylinder(1.75, 1.75, .02, 0, 32).at(0, .32, 1.9).box(1.1, .62, .1, 0);
    t.frustum(0, 1.98, 1.2, 1.55, 14, snow).frustum(1.2, 1.55, 2.0, .3, 14, snow).block(0, .4, 2.5, 1.7, .8, 1.2, snow);
  }

  private static void pyramid(Thing t, Order o) {
    t.fixed();
    Material m = o.main("stone", 0xc8ac78);
    int n = 26;
    for (int i = 0; i < n; i++) {
      double w = 40.0 * (n - i) / n;
      t.part("courses", m).at(0, i + .5, 0).box(w, 1, w, .06);
    }
    double r = 20;
    t.hull(m, new Vec3(-r, 0, -r), new Vec3(r, 0, -r), new Vec3(-r, 0, r), new Vec3(r, 0, r), new Vec3(0, 25.8, 0));
  }

  private static void sandcastle(Thing t, Order o) {
    Material m = o.main("sand");
    t.part("sand", m).lathe(Outline.from(0, 0).line(.31, 0).curve(.28, .03, .27, .06, .25, .07).line(0, .07), 36);
    Outline bucket = Outline.from(0, 0).line(.07, 0).line(.058, .14).round(.004).line(0, .14);
    for (int k = 0; k < 4; k++) {
      double x = (k % 2 == 0 ? -1 : 1) * .15;
      double z = (k < 2 ? -1 : 1) * .15;
      t.part("sand", m).at(x, .065, z).lathe(bucket, 28);
      for (int i = 0; i < 6; i++) {
        double a = i * Math.PI / 3;
        t.part("sand", m).at(x + .048 * StrictMath.cos(a), .215, z + .048 * StrictMath.sin(a), Quat.yaw(-a)).box(.018, .024, .026, .003, 1);
      }
      t.post(x, z, 0, .21, .065, m);
    }
    t.part("sand", m).at(0, .065, 0).lathe(Outline.from(0, 0).line(.095, 0).line(.08, .20).line(0, .20), 32);
    for (int s = -1; s <= 1; s += 2) {
      t.part("sand", m).at(0, .11, s * .15).box(.2, .10, .035, .006).at(s * .15, .11, 0).box(.035, .10, .2, .006);
    }
    t.part("stick", Order.of("wood_soft", 0x8a6a44)).at(0, 0, 0).rod(new Vec3(0, .25, 0), new Vec3(0, .42, 0), .003);
    Material flag = Order.of("paper", 0xc83030);
    t.part("flag", flag.withLook(flag.look().bothSides())).at(0, 0, 0).flat(new Vec3(0, .42, 0), new Vec3(0, .36, 0), new Vec3(.08, .39, .01));
    t.post(0, 0, 0, .26, .09, m).post(0, 0, 0, .07, .28, m).breaks(8);
  }

  private static void fountain(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0xb0aa9e);
    Material water = Order.of("water", 0xa8c8d0);
    t.part("basin", stone).lathe(Outline.from(0, 0).line(1.6, 0).round(.03).line(1.6, .42).round(.05).line(1.5, .48).round(.04).line(1.36, .48).round(.04).line(1.32, .14).line(0, .14), 56);
    t.part("water", water).at(0, .37, 0).cylinder(1.34, 1.34, .006, 0, 48).at(0, 1.245, 0).cylinder(.62, .62, .006, 0, 36).at(0, 1.845, 0).cylinder(.31, .31, .006, 0, 28);
    t.part("column", stone).at(0, .1, 0).lathe(Outline.from(0, 0).line(.34, 0).line(.3, .2).curve(.16, .4, .14, .7, .2, .9).curve(.5, 1.02, .68, 1.12, .72, 1.2).line(.66, 1.2).line(.6, 1.13).line(.12, 1.08).curve(.09, 1.3, .10, 1.5, .14, 1.6).curve(.28, 1.66, .36, 1.74, .38, 1.8).line(.34, 1.8).line(.30, 1.75).line(.06, 1.72).curve(.05, 1.85, .09, 1.95, .07, 2.05).line(0, 2.1), 44);
    for (int i = 0; i < 10; i++) {
      double a = i * Math.PI / 5;
      for (int ring = 0; ring < 2; ring++) {
        double r0 = ring == 0 ? .70 : .36;
        double y0 = ring == 0 ? 1.28 : 1.88;
        List<Vec3> jet = new ArrayList<>();
        for (int k = 0; k <= 8; k++) {
          double f = k / 8.0;
          double r = r0 + .34 * f;
          jet.add(new Vec3(r * StrictMath.cos(a + ring), y0 + .12 * f - (ring == 0 ? 1.03 : .76) * f * f, r * StrictMath.sin(a + ring)));
        }
        t.part("water", water).at(0, 0, 0).tube(jet, v -> .014 * (1.1 - .5 * v), 6, false);
      }
    }
    Containers.walls(t, stone, 1.6, 1.6, .48, .25, 16);
    t.post(0, 0, 0, 2.15, .2, stone).post(0, 0, 1.1, 1.3, .7, stone);
    t.spot(new Spot(Spot.Kind.GRIP, "nozzle", new Vec3(0, 2.2, 0), Vec3.UP, .05, .05));
  }

  private static void statue(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("marble", 0xd4d0c6);
    t.part("plinth", Order.of("stone", 0x8c8880)).at(0, .1, 0).box(.9, .2, .9, .02).at(0, .5, 0).box(.74, .62, .74, .02).at(0, .85, 0).box(.84, .10, .84, .02);
    Blob b = new Blob();
    double y = .9;
    b.bone(-.09, y + .04, 0, -.085, y + .45, .02, .07, .085).bone(-.085, y + .45, .02, -.08, y + .82, 0, .085, .11).bone(.10, y + .04, .06, .09, y + .45, .05, .07, .085).bone(.09, y + .45, .05, .08, y + .82, 0, .085, .11);
    b.egg(-.09, y + .03, .05, .06, .04, .11).egg(.10, y + .03, .11, .06, .04, .11);
    b.bone(0, y + .85, 0, 0, y + 1.2, 0, .15, .19).egg(0, y + 1.28, 0, .21, .12, .13).bone(0, y + 1.36, 0, 0, y + 1.45, .01, .06, .055).egg(0, y + 1.56, .02, .085, .115, .10);
    b.bone(-.2, y + 1.3, 0, -.28, y + 1.02, .05, .065, .05).bone(-.28, y + 1.02, .05, -.16, y + .88, .16, .05, .04).bone(.2, y + 1.3, 0, .32, y + 1.42, .10, .065, .052).bone(.32, y + 1.42, .10, .36, y + 1.64, .14, .052, .042);
    t.part("figure", stone).add(b.mesh(.024 * (1 << t.detail), .05));
    t.block(0, .45, 0, .84, .9, .84, stone).bar(new Vec3(0, 1.0, 0), new Vec3(0, 2.45, 0), .2, stone);
  }

  private static void gravestone(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0x84817a);
    Outline p = Outline.from(-.27, .1).line(.27, .1).line(.27, .66).curve(.22, .86, .1, .94, 0, .95, -.1, .94, -.22, .86, -.27, .66).close();
    t.part("stone", stone).extrude(p, .12, .012).at(0, .06, 0).box(.60, .12, .30, .015);
    Material words = Street.printed(Order.of("stone", 0xffffff), Lettering.picture(o.text("R I P"), 192, 96, stone.look().base().times(.9), Rgb.grey(.05), .2));
    t.part("words", words).at(0, .62, .0605).sheet(.36, .17);
    t.block(0, .5, 0, .54, .9, .12, stone).block(0, .06, 0, .6, .12, .3, stone);
  }

  private static void totem(Thing t, Order o) {
    t.fixed();
    Material wood = o.main("wood_hard", 0x8a5c38);
    int[] colours = {0xb8382c, 0x2c6a7a, 0xd8a838};
    t.part("pole", wood).cylinder(.34, .28, 3.9, .03, 28);
    for (int i = 0; i < 3; i++) {
      double y = .7 + i * 1.2;
      Material m = Order.of("wood_painted", colours[i]);
      t.part("faces " + i, m).at(0, y + .28, .28).scaled(1.2, .6, .5).ball(.24, 6).at(0, y - .2, .28).scaled(1.1, .5, .5).ball(.2, 5);
      t.part("beaks", Order.of("wood_painted", 0xd8a838)).at(0, y + .02, .26, Quat.about(Vec3.X, 1.9)).cylinder(.12, .02, .28, .01, 14);
      for (int s = -1; s <= 1; s += 2) {
        t.part("eyes", Order.of("wood_painted", 0xece6d8)).at(s * .14, y + .26, .38).scaled(1, 1.1, .4).ball(.09, 5);
        t.part("pupils", Order.of("wood_painted", 0x24201e)).at(s * .14, y + .26, .415).scaled(1, 1, .3).ball(.042, 4);
        if (i == 2) {
          t.part("wings", Order.of("wood_painted", 0x2c6a7a)).at(s * .55, y - .05, 0, Quat.about(Vec3.Z, s * .25)).box(.62, .5, .07, .03, 2);
        }
      }
    }
    t.part("pole", wood).at(0, 3.9, 0).scaled(1, .7, 1).ball(.28, 6);
    t.post(0, 0, 0, 3.95, .33, wood);
  }
}
