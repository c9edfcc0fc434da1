package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Spot;
import java.util.List;

/** Buildings as things: houses, towers, castles, bridges, walls. */
final class Buildings {
  private static final String BUILDING = "building";

  private Buildings() {}

  static List<Maker> makers() {
    return List.of(
        thing("house, cottage, home, farmhouse, family house", BUILDING, 9.159, 7.44, 8.55, 120000, Stands.FLOOR, Buildings::house),
        thing("barn, shed, farm building", BUILDING, 9.428, 7.84, 12.8, 60000, Stands.FLOOR, Buildings::barn),
        thing("cabin, log cabin, hut, wooden cabin, wooden house", BUILDING, 6.362, 4.9, 5.7, 30000, Stands.FLOOR, Buildings::cabin),
        thing("skyscraper, tower block, office building, high-rise, building", BUILDING, 22, 68, 22, 2e7, Stands.FLOOR, Buildings::skyscraper),
        thing("wall, brick wall, stone wall", BUILDING, 4, 2, .24, 3600, Stands.FLOOR, Buildings::wall),
        thing("wall of boxes, stack of boxes, wall of bricks, brick stack, block tower, tower of blocks, jenga tower", BUILDING, .9, 1.2, .3, 24, Stands.FLOOR, Buildings::blockTower),
        thing("doghouse, dog house, kennel", BUILDING, 0.847, 0.906, 1.04, 22, Stands.FLOOR, Buildings::doghouse),
        thing("birdhouse, bird house, nest box", BUILDING, 0.203, 0.289, 0.23, 1.2, Stands.WALL, Buildings::birdhouse));
  }

  /** A gable roof over a rectangle: ridge along z. */
  private static void gable(MeshBuilder b, double w, double d, double eaves, double rise, double over, double thick) {
    double run = w / 2 + over;
    double slope = StrictMath.atan2(rise, w / 2);
    double length = run / StrictMath.cos(slope);
    for (int s = -1; s <= 1; s += 2) {
      double mx = s * run / 2;
      double my = eaves + rise - run / 2 * StrictMath.tan(slope);
      b.at(mx, my + thick * .5, 0, Quat.about(Vec3.Z, -s * slope)).box(length, thick, d + 2 * over, .02);
    }
  }

  private static void window(Thing t, Pose at, double w, double h, boolean lit) {
    Material frame = Order.of("wood_painted", 0xe8e4da);
    Material glass = Trucks.glass();
    if (lit) {
      glass = glass.withLook(glass.look().withEmission(new Rgb(1.6, 1.1, .55)));
    }
    t.part(lit ? "lit windows" : "windows", glass).at(at).box(w, h, .05, 0);
    MeshBuilder f = t.part("frames", frame);
    for (int s = -1; s <= 1; s += 2) {
      f.at(at.times(Pose.at(s * (w / 2 + .03), 0, .01))).box(.07, h + .13, .10, .008).at(at.times(Pose.at(0, s * (h / 2 + .03), .01))).box(w + .13, .07, .10, .008);
    }
    f.at(at.times(Pose.at(0, 0, .02))).box(.04, h, .05, .004).at(at.times(Pose.at(0, h * .12, .02))).box(w, .04, .05, .004);
    f.at(at.times(Pose.at(0, -h / 2 - .08, .06))).box(w + .24, .05, .18, .01);
  }

  private static boolean night(Order o) {
    return o.has("lit", "night") || o.word("light").orElse("").equals("night");
  }

  private static void house(Thing t, Order o) {
    t.fixed();
    Material wall = o.main("plaster", 0xe0d4bc);
    Material roof = Order.of("terracotta", 0x8a4634);
    roof = roof.withLook(roof.look().withPattern(new cielo.scene.material.Pattern("rooftiles", 1.6, Rgb.srgb(0x6a3428), 1, 1, .3, 0)));
    Material wood = Order.of("wood_hard", 0x6a4428);
    double w = 8;
    double d = 7;
    t.part("walls", wall).at(0, 2.6, 0).box(w, 5.2, d, .02);
    t.part("walls", wall).at(0, 5.2, 0).extrude(Outline.polygon(-w / 2, 0, w / 2, 0, 0, 2.05), d, 0);
    t.part("base", Order.of("stone", 0x8c8880)).at(0, .2, 0).box(w + .12, .4, d + .12, .02);
    gable(t.part("roof", roof), w, d, 5.2, 2.05, .55, .16);
    t.part("chimney", Order.of("brick", 0x9c5a42)).at(2.2, 6.5, -1.6).box(.7, 1.8, .7, .02).at(2.2, 7.38, -1.6).box(.82, .12, .82, .02);
    boolean lit = night(o);
    double front = d / 2;
    for (int fl = 0; fl < 2; fl++) {
      for (int k = -1; k <= 1; k++) {
        if (fl == 0 && k == 0) {
          continue;
        }
        window(t, Pose.at(k * 2.5, 1.6 + fl * 2.5, front), 1.1, 1.3, lit && (fl + k) % 2 == 0);
        window(t, new Pose(new Vec3(k * 2.5, 1.6 + fl * 2.5, -front), Quat.yaw(Math.PI)), 1.1, 1.3, lit);
      }
      for (int s = -1; s <= 1; s += 2) {
        for (int k = -1; k <= 1; k += 2) {
          window(t, new Pose(new Vec3(s * w / 2, 1.6 + fl * 2.5, k * 1.6), Quat.yaw(s * Math.PI / 2)), 1.0, 1.25, lit && k > 0);
        }
      }
    }
    t.part("door", wood).at(0, 1.28, front + .02).box(1.0, 2.1, .08, .01);
    t.part("frames", Order.of("wood_painted", 0xe8e4da)).at(0, 2.42, front + .03).box(1.3, .14, .14, .01).at(-.58, 1.3, front + .02).box(.12, 2.2, .12, .01).at(.58, 1.3, front + .02).box(.12, 2.2, .12, .01);
    t.part("knob", Order.of("brass", 0xc9a14a)).at(.38, 1.2, front + .09).ball(.045, 4);
    t.part("steps", Order.of("stone", 0x9a958c)).at(0, .1, front + .55).box(1.6, .2, .9, .02).at(0, .2, front + .32).box(1.4, .2, .45, .02);
    t.block(0, 2.6, 0, w, 5.2, d, wall).hull(roof, new Vec3(-w / 2 - .5, 5, -d / 2), new Vec3(w / 2 + .5, 5, -d / 2), new Vec3(-w / 2 - .5, 5, d / 2), new Vec3(w / 2 + .5, 5, d / 2), new Vec3(0, 7.25, -d / 2), new Vec3(0, 7.25, d / 2));
    t.spot(new Spot(Spot.Kind.GRIP, "chimney", new Vec3(2.2, 7.5, -1.6), Vec3.UP, .2, .2));
  }

  private static void barn(Thing t, Order o) {
    t.fixed();
    Material wall = o.main("wood_painted", 0x8a2c24);
    Material trim = Order.of("wood_painted", 0xe6e2d8);
    Material roof = Order.of("painted_metal", 0x5a5e62);
    double w = 9;
    double d = 12;
    Outline section = Outline.polygon(-w / 2, 0, w / 2, 0, w / 2, 4.2, w * .32, 6.4, 0, 7.7, -w * .32, 6.4, -w / 2, 4.2);
    t.part("walls", wall).extrude(section, d, 0);
    for (int i = 0; i < 30; i++) {
      for (int s = -1; s <= 1; s += 2) {
        t.part("battens", wall).at(s * w / 2, 2.1, -5.8 + i * .4).box(.05, 4.2, .06, 0);
      }
      if (i < 22) {
        t.part("battens", wall).at(-w / 2 + .2 + i * .41, 2.8, d / 2).box(.06, 5.6, .05, 0);
      }
    }
    double[][] slopes = {{w / 2, 4.2, w * .32, 6.4}, {w * .32, 6.4, 0, 7.7}};
    for (double[] p : slopes) {
      double a = StrictMath.atan2(p[3] - p[1], p[0] - p[2]);
      double l = Math.hypot(p[0] - p[2], p[3] - p[1]) + .35;
      for (int s = -1; s <= 1; s += 2) {
        t.part("roof", roof).at(s * ((p[0] + p[2]) / 2 + .07), (p[1] + p[3]) / 2 + .02, 0, Quat.about(Vec3.Z, -s * a)).box(l, .12, d + .8, .02);
      }
    }
    double f = d / 2;
    t.part("doors", wall).at(-1.05, 1.75, f + .05).box(2.0, 3.5, .08, .01).at(1.05, 1.75, f + .05).box(2.0, 3.5, .08, .01);
    for (int s = -1; s <= 1; s += 2) {
      double x = s * 1.05;
      for (double y : new double[] {.1, 1.75, 3.4}) {
        t.part("trim", trim).at(x, y, f + .10).box(2.0, .16, .04, .005);
      }
      t.part("trim", trim).at(x - .92, 1.75, f + .10).box(.16, 3.5, .04, .005).at(x + .92, 1.75, f + .10).box(.16, 3.5, .04, .005);
      for (int k = 0; k < 2; k++) {
        t.part("trim", trim).at(x, .93 + k * 1.65, f + .10, Quat.about(Vec3.Z, s * .73)).box(2.2, .14, .03, .004);
      }
    }
    window(t, Pose.at(0, 5.6, f), 1.1, 1.1, night(o));
    t.block(0, 2.1, 0, w, 4.2, d, wall).hull(roof, new Vec3(-w / 2, 4.2, -f), new Vec3(w / 2, 4.2, -f), new Vec3(-w / 2, 4.2, f), new Vec3(w / 2, 4.2, f), new Vec3(0, 7.7, -f), new Vec3(0, 7.7, f), new Vec3(-2.9, 6.4, f), new Vec3(2.9, 6.4, f), new Vec3(-2.9, 6.4, -f), new Vec3(2.9, 6.4, -f));
  }

  private static void cabin(Thing t, Order o) {
    t.fixed();
    Material wood = o.main("bark", 0x8a6240);
    Material roof = Order.of("wood_hard", 0x4a382a);
    double w = 5.2;
    double d = 4.6;
    for (int i = 0; i < 10; i++) {
      double y = .15 + i * .27;
      for (int s = -1; s <= 1; s += 2) {
        t.part("logs", wood).at(0, 0, 0).rod(new Vec3(-w / 2 - .35, y, s * d / 2), new Vec3(w / 2 + .35, y, s * d / 2), .14).rod(new Vec3(s * w / 2, y + .13, -d / 2 - .35), new Vec3(s * w / 2, y + .13, d / 2 + .35), .14);
      }
    }
    t.part("inside", Order.of("wood_hard", 0x4a3424)).at(0, 1.4, 0).box(w - .05, 2.8, d - .05, 0).at(0, 2.8, 0).extrude(Outline.polygon(-w / 2, 0, w / 2, 0, 0, 1.75), d - .04, 0);
    gable(t.part("roof", roof), w, d, 2.85, 1.75, .55, .14);
    window(t, Pose.at(-1.4, 1.6, d / 2 + .12), .9, .9, true);
    window(t, Pose.at(1.5, 1.6, d / 2 + .12), .9, .9, true);
    t.part("door", Order.of("wood_hard", 0x6a4a2c)).at(.05, 1.05, d / 2 + .13).box(.95, 2.1, .08, .01);
    t.part("chimney", Order.of("stone", 0x84807a)).at(w / 2 - .2, 2.4, -.8).box(.8, 4.9, .8, .03);
    t.block(0, 1.4, 0, w + .3, 2.8, d + .3, wood).hull(roof, new Vec3(-w / 2 - .5, 2.75, -d / 2), new Vec3(w / 2 + .5, 2.75, -d / 2), new Vec3(-w / 2 - .5, 2.75, d / 2), new Vec3(w / 2 + .5, 2.75, d / 2), new Vec3(0, 4.6, -d / 2), new Vec3(0, 4.6, d / 2));
    t.spot(new Spot(Spot.Kind.GRIP, "chimney", new Vec3(w / 2 - .2, 4.9, -.8), Vec3.UP, .2, .2));
  }

  private static void skyscraper(Thing t, Order o) {
    t.fixed();
    Material glass = Order.of("glass_dark", 0x24384a);
    Material frame = o.main("concrete", 0xb0aca4);
    Dice dice = o.dice("lights");
    double w = 20;
    int floors = 18;
    t.part("base", frame).at(0, 2, 0).box(w + 2, 4, w + 2, .1);
    t.part("glass", glass).at(0, 33, 0).box(w - .6, 58, w - .6, 0);
    boolean night = night(o);
    Material lit = Lights.glowing(new Rgb(1.5, 1.15, .7));
    for (int i = 0; i <= floors; i++) {
      t.part("frame", frame).at(0, 4 + i * 3.22, 0).box(w, .55, w, .03);
    }
    for (int k = 0; k <= 8; k++) {
      double x = -w / 2 + .2 + k * (w - .4) / 8;
      for (int s = -1; s <= 1; s += 2) {
        t.part("frame", frame).at(x, 33, s * (w / 2 - .1)).box(.4, 58, .3, .02).at(s * (w / 2 - .1), 33, x).box(.3, 58, .4, .02);
      }
    }
    if (night) {
      for (int i = 0; i < floors; i++) {
        for (int k = 0; k < 8; k++) {
          for (int face = 0; face < 4; face++) {
            if (dice.chance(.34)) {
              Pose p = new Pose(Vec3.ZERO, Quat.yaw(face * Math.PI / 2)).times(Pose.at(-w / 2 + .2 + (k + .5) * (w - .4) / 8, 5.6 + i * 3.22, w / 2 - .27));
              t.glow("lit windows", lit).at(p).sheet(2.0, 2.5);
            }
          }
        }
      }
    }
    t.part("frame", frame).at(0, 63.2, 0).box(w * .7, 3.2, w * .7, .06).at(3, 65.6, -2).box(5, 1.8, 4, .05);
    t.part("mast", Order.of("steel", 0x9a9da2)).at(0, 64.8, 0).cylinder(.25, .08, 3.2, .02, 12);
    t.part("doors", Trucks.glass()).at(0, 1.7, w / 2 + 1.0).box(5, 3.2, .1, 0);
    t.block(0, 31, 0, w, 62, w, frame).block(0, 2, 0, w + 2, 4, w + 2, frame);
  }

  private static void wall(Thing t, Order o) {
    t.fixed();
    Material m = o.main("brick");
    t.part("wall", m).at(0, .97, 0).box(4, 1.94, .24, .006);
    t.part("coping", Order.of("concrete", 0xa8a49a)).at(0, 1.97, 0).box(4, .06, .24, .012);
    t.block(0, 1, 0, 4, 2, .24, m).top("top", 0, 2, 0, 2, .1);
  }

  private static void blockTower(Thing t, Order o) {
    Material m = o.main("wood_soft", 0xcaa06a);
    int rows = 12;
    for (int r = 0; r < rows; r++) {
      for (int k = 0; k < 3; k++) {
        double off = (k - 1) * .3;
        Vec3 at = new Vec3(off, .05 + r * .1, 0);
        if (r + k > 0) {
          t.link("block " + (r * 3 + k + 1), Pose.at(at), 1);
        }
        Vec3 own = r + k > 0 ? Vec3.ZERO : at;
        t.part("block", m).at(own.x(), own.y(), own.z()).box(.297, .098, .3, .006);
        t.block(own.x(), own.y(), own.z(), .297, .099, .3, m);
      }
    }
    t.top("top", 0, 1.2, 0, .4, .12);
  }

  private static void doghouse(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa8683c);
    Material roof = Order.of("wood_painted", 0x8a2c28);
    double w = .7;
    double d = .9;
    t.part("walls", wood).at(0, .32, 0).box(w, .56, d, .008).at(0, .02, 0).box(w + .06, .05, d + .06, .006);
    t.part("walls", wood).at(0, .6, 0).extrude(Outline.polygon(-w / 2, 0, w / 2, 0, 0, .28), d, 0);
    gable(t.part("roof", roof), w, d, .6, .28, .07, .03);
    t.part("door", Order.of("wood_hard", 0x1c1410)).at(0, .06, d / 2).extrude(Outline.from(-.17, 0).line(.17, 0).line(.17, .26).curve(.12, .36, 0, .40, -.12, .36, -.17, .26).close(), .012, 0);
    Material words = Street.printed(Order.of("wood_painted", 0xffffff), Lettering.picture(o.text("REX"), 160, 56, Rgb.srgb(0xe4dcc4), Rgb.srgb(0x5a3420), .2));
    t.part("name", words).at(0, .56, d / 2 + .008).sheet(.26, .09);
    t.block(0, .3, 0, w, .6, d, wood).hull(roof, new Vec3(-.42, .56, -.5), new Vec3(.42, .56, -.5), new Vec3(-.42, .56, .5), new Vec3(.42, .56, .5), new Vec3(0, .92, -.5), new Vec3(0, .92, .5));
  }

  private static void birdhouse(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb07a48);
    Material roof = Order.of("wood_painted", 0x4a6a5a);
    double w = .15;
    double d = .16;
    t.part("box", wood).at(0, .11, 0).box(w, .20, d, .004).at(0, .21, 0).extrude(Outline.polygon(-w / 2, 0, w / 2, 0, 0, .075), d, 0).at(0, .01, .0).box(w + .02, .012, d + .02, .003);
    gable(t.part("roof", roof), w, d, .21, .075, .025, .012);
    t.part("hole", Order.of("wood_hard", 0x1c1410)).at(0, .15, d / 2 + .0004, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.022, .022, .001, 0, 22);
    t.part("perch", wood).at(0, 0, 0).rod(new Vec3(0, .10, d / 2), new Vec3(0, .10, d / 2 + .045), .005);
    t.block(0, .12, 0, w, .24, d, wood);
  }
}
