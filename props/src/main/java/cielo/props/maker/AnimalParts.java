package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Legs, faces, ears, horns and tails of {@link Animals}. */
final class AnimalParts {
  private AnimalParts() {}

  /** A leg from the hip (origin) down to the ground, with knee, hock and hoof or paw. */
  static void leg(Thing t, Animals.Build b, double height, boolean front, Material coat, Material lower, @Nullable Material rings, Material foot, double cell) {
    Blob leg = new Blob();
    double r0 = b.leg()[0];
    double r1 = b.leg()[1];
    double bend = r0 * (front ? .10 : -.55);
    boolean hoof = r1 < r0 * .62;
    double base = hoof ? r1 * 1.2 : r1 * .9;
    leg.egg(0, -r0 * .3, 0, r0 * .92, r0 * 1.7, r0 * (front ? 1.15 : 1.55));
    leg.bone(0, -r0, front ? 0 : r0 * .2, 0, -height * .52, front ? 0 : bend, r0 * .8, r1 * 1.15);
    leg.bone(0, -height * .52, front ? 0 : bend, 0, -height + base, front ? r1 * .1 : bend * .35, r1 * 1.12, r1 * .9);
    if (!hoof) {
      leg.egg(0, -height + r1 * .62, r1 * .5 + (front ? 0 : bend * .35), r1 * 1.05, r1 * .62, r1 * 1.5);
    }
    cielo.scene.shape.Mesh mesh = leg.mesh(cell * .8, r0 * .5);
    if (rings == null) {
      t.part("leg", lower).add(mesh);
    } else {
      double step = r0 * 1.05;
      Splits.Halves h = Splits.split(mesh, p -> Math.abs((p.y() + .25 * p.z()) / step - Math.floor((p.y() + .25 * p.z()) / step) - .5) - .21);
      t.part("leg", lower).add(h.outside());
      t.part("rings", rings).add(h.inside());
    }
    if (hoof) {
      t.part("hoof", foot).at(0, -height, (front ? r1 * .25 : bend * .35)).cylinder(r1 * 1.28, r1 * .95, r1 * 1.5, r1 * .2, 20);
    } else {
      for (int k = -1; k <= 1; k++) {
        t.part("claws", foot).at(k * r1 * .55, -height + r1 * .28, r1 * 1.85 + (front ? 0 : bend * .35)).scaled(.7, .6, 1).ball(r1 * .26, 3);
      }
    }
  }

  /** Finds the skin from a point within the head along a direction. */
  interface Skin {
    Vec3 along(Vec3 from, Vec3 to);
  }

  private static boolean hunts(String kind) {
    return switch (kind) {
      case "bear", "polar bear", "panda", "lion", "tiger", "fox", "wolf", "dog", "cat", "monkey", "koala" -> true;
      default -> false;
    };
  }

  static void face(Thing t, Animals.Build b, Vec3 poll, Vec3 nose, Animals.Look4 look, Material coat, String kind, double cell, Skin skin) {
    double w = b.head()[1];
    Vec3 brow = poll.lerp(nose, .36);
    Vec3 ahead = nose.minus(poll).unit();
    Material eye = Order.of("glass_dark", 0x1c1512);
    Material snout = Order.of("plush", look.nose());
    snout = snout.withLook(snout.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.5));
    Material dark = Order.of("leather", 0x2c2422);
    double er = kind.equals("elephant") || kind.equals("rhino") || kind.equals("dinosaur") ? w * .13 : w * .185;
    for (int s = -1; s <= 1; s += 2) {
      // hunters look ahead, the hunted to the side
      Vec3 to = (hunts(kind) ? new Vec3(s * .62, .50, .78) : new Vec3(s * .95, .42, .42)).unit();
      Vec3 at = skin.along(brow, to).minus(to.times(er * .35));
      if (kind.equals("panda")) {
        t.part("patches", Order.of("plush", 0x2c2a2a)).at(at.x(), at.y(), at.z()).scaled(.75, .9, .75).ball(er * 1.9, 5);
        at = at.plus(to.times(er * .8));
      }
      t.part("eyes", eye).at(at.x(), at.y(), at.z()).ball(er, 6);
      Vec3 spark = to.plus(new Vec3(0, .45, .35)).unit();
      t.part("glints", Order.of("porcelain", 0xf0f0ee)).at(at.x() + spark.x() * er * .90, at.y() + spark.y() * er * .90, at.z() + spark.z() * er * .90).ball(er * .2, 3);
      if (kind.equals("cat") || kind.equals("tiger") || kind.equals("lion")) {
        // an iris round an upright pupil, looking ahead and a little aside
        Vec3 look2 = new Vec3(s * .45, .05, 1).unit();
        Vec3 front = at.plus(look2.times(er * .52));
        t.part("irises", Order.of("glass_dark", kind.equals("cat") ? 0x9ab03c : 0xc8983c)).at(new Pose(front, Quat.between(Vec3.Z, look2))).scaled(.80, .80, .52).ball(er, 5);
        t.part("pupils", eye).at(new Pose(front.plus(look2.times(er * .36)), Quat.between(Vec3.Z, look2))).scaled(.22, .66, .2).ball(er, 4);
      }
      ear(t, b, poll, s, look, coat, kind);
      t.part("nostrils", dark).at(nose.x() + s * b.muzzle() * .42, nose.y() + b.muzzle() * .22, nose.z() + b.muzzle() * .48).ball(b.muzzle() * .14, 3);
    }
    boolean soft = kind.equals("bear") || kind.equals("polar bear") || kind.equals("panda") || kind.equals("lion") || kind.equals("tiger") || kind.equals("fox") || kind.equals("wolf") || kind.equals("dog") || kind.equals("cat") || kind.equals("rabbit") || kind.equals("kangaroo") || kind.equals("monkey") || kind.equals("koala") || kind.equals("mouse") || kind.equals("squirrel") || kind.equals("hedgehog");
    if (soft) {
      t.part("muzzle", snout).at(nose.x(), nose.y() - b.muzzle() * .1, nose.z() - b.muzzle() * .35).scaled(1.06, .92, 1).ball(b.muzzle() * 1.02, 6);
      t.part("nose", dark).at(nose.x(), nose.y() + b.muzzle() * .42, nose.z() + b.muzzle() * .42).scaled(1.25, .85, .8).ball(b.muzzle() * .36, 4);
    } else if (kind.equals("pig")) {
      t.part("muzzle", snout).at(new Pose(nose.plus(ahead.times(-b.muzzle() * .1)), Quat.between(Vec3.UP, ahead))).cylinder(b.muzzle() * .92, b.muzzle() * .98, b.muzzle() * .9, b.muzzle() * .2, 24);
    } else if (kind.equals("cow")) {
      t.part("muzzle", snout).at(nose.x(), nose.y() - b.muzzle() * .05, nose.z() - b.muzzle() * .1).scaled(1.12, .85, .8).ball(b.muzzle() * 1.03, 6);
    }
    horns(t, b, poll, nose, kind);
    if (kind.equals("zebra") || kind.startsWith("horse") || kind.equals("giraffe")) {
      mane(t, b, poll, kind.startsWith("horse") ? 0x2c1c14 : kind.equals("zebra") ? 0x2c2a2a : 0x7a4a2c);
    }
    if (kind.equals("lion")) {
      Blob m = new Blob();
      for (int i = 0; i < 22; i++) {
        double a = i * 2 * Math.PI / 11;
        double ring = i < 11 ? 1 : .95;
        m.ball(poll.x() + 1.25 * w * ring * StrictMath.cos(a), poll.y() - w * .1 + 1.3 * w * ring * StrictMath.sin(a), poll.z() - (i < 11 ? .35 : 1.3) * w, w * .62);
      }
      t.part("mane", Order.of("plush", look.second())).add(m.mesh(cell, w * .3));
    }
    if (kind.equals("hedgehog")) {
      cielo.scene.Dice dice = t.order.dice("spines");
      for (int i = 0; i < (t.detail == 0 ? 420 : 160); i++) {
        Vec3 d = new Vec3(dice.normal(), Math.abs(dice.normal()) * .9, dice.normal() - .15).unit();
        Vec3 foot = new Vec3(0, b.shoulder() - b.girth(), 0).plus(new Vec3(d.x() * b.girth() * .95, d.y() * b.girth(), d.z() * (b.length() * .5 + b.girth() * .45)));
        t.part("spines", Order.of("bone", 0x8a7458)).at(0, 0, 0).rod(foot.lerp(new Vec3(0, foot.y(), foot.z()), .1), foot.plus(d.times(.020)).plus(new Vec3(0, 0, -.006)), .0011, .0002);
      }
    }
  }

  private static void ear(Thing t, Animals.Build b, Vec3 poll, int s, Animals.Look4 look, Material coat, String kind) {
    double w = b.head()[1];
    Material in = Order.of("plush", 0xc89a8a);
    Vec3 at = poll.plus(new Vec3(s * w * .72, w * .82, w * .06));
    switch (kind) {
      case "elephant" -> {
        Vec3 c = poll.plus(new Vec3(s * w * 1.38, -w * .25, -w * .18));
        Blob e = new Blob();
        e.egg(c.x(), c.y(), c.z(), w * 1.0, w * 1.35, w * .085).egg(c.x() - s * w * .2, c.y() + w * .55, c.z() + w * .05, w * .75, w * .75, w * .095);
        t.part("ears", coat).add(e.mesh(w * .075 * (1 << t.detail), w * .15));
      }
      case "bear", "polar bear", "panda", "lion", "tiger", "mouse" -> {
        double r = kind.equals("mouse") ? w * .85 : w * .36;
        Material m = kind.equals("panda") ? Order.of("plush", 0x2c2a2a) : coat;
        t.part("ears", m).at(at.x(), at.y() + r * .1, at.z()).scaled(1, 1, .45).ball(r, 5);
        t.part("inner ears", kind.equals("panda") ? m : in).at(at.x(), at.y() + r * .1, at.z() + r * .25).scaled(1, 1, .3).ball(r * .68, 4);
      }
      case "dog" -> {
        Quat q = Quat.about(Vec3.Z, s * .22).times(Quat.about(Vec3.X, .15));
        t.part("ears", Order.paint(coat, coat.look().base().times(.72))).at(new Pose(at.plus(new Vec3(s * w * .14, -w * .2, 0)), q).times(Pose.at(0, -w * .55, 0))).scaled(.22, .85, .55).ball(w * .78, 6);
      }
      case "rabbit", "kangaroo" -> {
        double l = kind.equals("rabbit") ? w * 3.2 : w * 2.2;
        Quat q = Quat.about(Vec3.Z, -s * .18).times(Quat.about(Vec3.X, -.25));
        t.part("ears", coat).at(new Pose(at.plus(new Vec3(-s * w * .3, -w * .1, -w * .1)), q).times(Pose.at(0, l * .5, 0))).scaled(.26, 1, .16).ball(l * .55, 6);
        t.part("inner ears", in).at(new Pose(at.plus(new Vec3(-s * w * .3, -w * .1, 0)), q).times(Pose.at(0, l * .48, l * .035))).scaled(.16, .84, .09).ball(l * .52, 5);
      }
      case "monkey", "koala" -> {
        double r = kind.equals("koala") ? w * .62 : w * .42;
        t.part("ears", coat).at(poll.x() + s * w * 1.0, poll.y() + w * (kind.equals("koala") ? .45 : .1), poll.z()).scaled(.9, 1, .4).ball(r, 5);
        t.part("inner ears", in).at(poll.x() + s * w * 1.0, poll.y() + w * (kind.equals("koala") ? .45 : .1), poll.z() + r * .22).scaled(.6, .7, .25).ball(r, 4);
      }
      case "rhino", "dinosaur", "hedgehog" -> {
        if (!kind.equals("dinosaur")) {
          t.part("ears", coat).at(at.x(), at.y(), at.z(), Quat.about(Vec3.Z, -s * .4)).scaled(1, 1.5, .5).ball(w * .2, 4);
        }
      }
      case "cow", "sheep", "goat", "pig", "deer", "giraffe", "camel" -> {
        double l = kind.equals("deer") ? w * 1.3 : kind.equals("pig") ? w * .75 : w * .95;
        Quat q = Quat.about(Vec3.Z, -s * (kind.equals("pig") ? .55 : 1.25)).times(Quat.about(Vec3.X, kind.equals("pig") ? .5 : 0));
        t.part("ears", coat).at(new Pose(at.plus(new Vec3(s * w * .12, -w * .1, 0)), q).times(Pose.at(0, l * .5, 0))).scaled(.42, 1, .26).ball(l * .55, 5);
      }
      default -> {
        double l = kind.equals("fox") ? w * 1.15 : kind.equals("squirrel") ? w * .8 : kind.equals("cat") ? w * 1.12 : w * .95;
        t.part("ears", coat).at(at.x(), at.y() - w * .12, at.z(), Quat.about(Vec3.Z, -s * .28)).scaled(1, 1, .6).cylinder(w * .36, w * .05, l, w * .04, 14);
        t.part("inner ears", in).at(at.x(), at.y() - w * .08, at.z() + w * .10, Quat.about(Vec3.Z, -s * .28)).scaled(1, 1, .4).cylinder(w * .26, w * .03, l * .8, w * .03, 12);
      }
    }
  }

  private static void horns(Thing t, Animals.Build b, Vec3 poll, Vec3 nose, String kind) {
    double w = b.head()[1];
    Material horn = Order.of("bone", kind.equals("rhino") ? 0x8a8274 : 0xd8cfb8);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 at = poll.plus(new Vec3(s * w * .4, w * .85, 0));
      switch (kind) {
        case "cow" -> t.part("horns", horn).at(0, 0, 0).tube(List.of(at.plus(new Vec3(-s * w * .1, -w * .1, 0)), at.plus(new Vec3(s * w * .85, w * .25, 0)), at.plus(new Vec3(s * w * 1.25, w * 1.0, w * .2))), v -> w * .19 * (1.05 - v), 10, false);
        case "goat" -> t.part("horns", horn).at(0, 0, 0).tube(List.of(at, at.plus(new Vec3(s * w * .15, w * 1.2, -w * .4)), at.plus(new Vec3(s * w * .35, w * 1.6, -w * 1.5))), v -> w * .2 * (1.05 - v), 9, false);
        case "giraffe" -> {
          t.part("horns", Order.of("plush", 0xc09a64)).at(0, 0, 0).rod(at, at.plus(new Vec3(s * w * .12, w * .95, -w * .1)), w * .13, w * .12);
          t.part("horns", Order.of("plush", 0x4a3020)).at(at.x() + s * w * .12, at.y() + w * .98, at.z() - w * .1).ball(w * .17, 4);
        }
        case "deer" -> {
          List<Vec3> beam = List.of(at, at.plus(new Vec3(s * w * 1.4, w * 1.5, -w * .6)), at.plus(new Vec3(s * w * 2.0, w * 3.2, -w * .2)), at.plus(new Vec3(s * w * 1.4, w * 4.8, w * .8)));
          t.part("antlers", horn).at(0, 0, 0).tube(beam, v -> w * .15 * (1.15 - v), 8, false);
          for (int k = 0; k < 3; k++) {
            Vec3 p = Trees.along(beam, .22 + k * .26);
            t.part("antlers", horn).rod(p, p.plus(new Vec3(-s * w * .2, w * .9, w * (1.1 - .3 * k))), w * .1, w * .02);
          }
        }
        case "elephant" -> {
          Vec3 root = nose.plus(new Vec3(s * w * .42, w * .05, -w * .15));
          t.part("tusks", horn).at(0, 0, 0).tube(List.of(root, root.plus(new Vec3(s * .06, -.25, .25)), root.plus(new Vec3(s * .04, -.25, .62))), v -> .055 * (1.1 - v), 10, false);
        }
        default -> {}
      }
    }
    if (kind.equals("rhino")) {
      Vec3 tip = nose.plus(new Vec3(0, b.muzzle() * .8, -b.muzzle() * .1));
      t.part("horns", horn).at(0, 0, 0).tube(List.of(tip, tip.plus(new Vec3(0, .22, .06)), tip.plus(new Vec3(0, .46, -.02))), v -> .10 * (1.05 - v), 12, false);
      t.part("horns", horn).rod(tip.plus(new Vec3(0, .02, -.24)), tip.plus(new Vec3(0, .18, -.24)), .07, .01);
    }
  }

  private static void mane(Thing t, Animals.Build b, Vec3 poll, int colour) {
    double half = b.length() / 2;
    Vec3 withers = new Vec3(0, b.shoulder() - b.girth() * .15, half * .62);
    Vec3 top = poll.plus(new Vec3(0, b.neck()[3] * .9, -b.neck()[3] * .35));
    MeshBuilder m = t.part("mane", Order.of("plush", colour));
    for (int i = 0; i <= 16; i++) {
      Vec3 p = withers.lerp(top, i / 16.0).plus(new Vec3(0, 0, -b.neck()[3] * .5 * StrictMath.sin(Math.PI * i / 16)));
      m.at(p.x(), p.y(), p.z()).scaled(.35, 1, .8).ball(b.neck()[3] * .62, 4);
    }
  }

  static void tail(Thing t, Animals.Build b, double back, double half, Material coat, Material second, String kind, double cell) {
    Vec3 root = new Vec3(0, back + b.girth() * .45, -half * .98);
    double l = b.tail();
    double r = b.tailR();
    List<Vec3> path = new ArrayList<>();
    int n = 10;
    for (int i = 0; i <= n; i++) {
      double v = i / (double) n;
      Vec3 p =
          switch (kind) {
            case "lion", "tiger" -> new Vec3(0, -.55 * v + .45 * v * v * v, -.55 * v - .15 * v * v);
            case "dog" -> new Vec3(0, .30 * v + .45 * v * v, -.85 * v + .15 * v * v);
            case "cat" -> new Vec3(.08 * StrictMath.sin(5 * v), .9 * StrictMath.pow(v, 1.5), -.62 * StrictMath.sin(2.3 * v));
            case "kangaroo" -> new Vec3(0, -.62 * v + .25 * v * v, -.85 * v);
            case "monkey" -> new Vec3(0, -.2 * v + .9 * v * v, -.8 * v);
            case "fox", "wolf" -> new Vec3(0, -.45 * v, -.85 * v);
            case "squirrel" -> new Vec3(0, 1.0 * v - .1 * v * v, -.5 * StrictMath.sin(Math.PI * v * .9));
            case "dinosaur" -> new Vec3(0, -.36 * v + .1 * v * v, -1.0 * v);
            case "mouse" -> new Vec3(.25 * StrictMath.sin(3 * v), -.26 * v, -.95 * v);
            case "pig" -> new Vec3(.12 * StrictMath.sin(9 * v), .12 * StrictMath.cos(9 * v), -.5 * v);
            default -> new Vec3(0, -.95 * v + .1 * v * v, -.22 * StrictMath.sin(Math.PI * .6 * v));
          };
      path.add(root.plus(p.times(l)));
    }
    boolean bushy = kind.equals("dog") || kind.equals("rabbit") || kind.equals("fox") || kind.equals("wolf") || kind.equals("squirrel") || kind.startsWith("horse");
    Material m = kind.startsWith("horse") ? second : coat;
    t.part("tail", m).at(0, 0, 0).tube(path, v -> bushy ? r * StrictMath.pow(StrictMath.sin(Math.PI * (.10 + .84 * v)), .8) : kind.equals("dinosaur") ? r * (1.05 - v) : r * (1 - .45 * v), 14, false);
    if (kind.equals("lion") || kind.equals("cow") || kind.equals("giraffe") || kind.equals("zebra") || kind.equals("elephant")) {
      Vec3 tip = path.getLast();
      t.part("tuft", second).at(tip.x(), tip.y() - r * 1.2, tip.z()).scaled(1, 1.9, 1).ball(r * 2.0, 4);
    }
    if (kind.equals("fox")) {
      Vec3 tip = path.get(n - 1);
      t.part("tuft", second).at(tip.x(), tip.y(), tip.z() - r * .1).ball(r * .62, 4);
    }
  }
}
