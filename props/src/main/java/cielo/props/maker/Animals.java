package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Four-legged animals as smooth figures: one body melted out of bones, legs as links on hinges. */
final class Animals {
  private Animals() {}

  /** Marks on the coat. */
  enum Coat {
    PLAIN,
    STRIPES,
    PATCHES,
    GIRAFFE,
    TIGER,
    PALE_BELLY,
    SPOTS,
    /** The second colour on face and legs. */
    FACE
  }

  /**
   * An animal in lengths of metres.
   *
   * @param shoulder height of the back; {@code length} chest to rump; {@code girth} half height of the trunk
   * @param leg thickness of the leg at its top, then at the foot
   * @param neck length, its slope (0 level, 1 upright), thickness at both ends
   * @param head length, half width; {@code muzzle} half width of the nose
   */
  record Build(
      double shoulder, double length, double girth, double[] leg, double[] neck, double[] head, double muzzle, double tail, double tailR) {}

  /** Colours: coat, second coat, hooves or paws, muzzle. */
  record Look4(int coat, int second, int feet, int nose, Coat marks) {}

  static List<Maker> makers() {
    List<Maker> all = new ArrayList<>();
    all.add(four("elephant", 1.823, 2.593, 3.555, 4000, new Build(2.45, 1.9, .72, new double[] {.30, .25}, new double[] {.35, .25, .52, .46}, new double[] {.75, .40}, .16, .9, .05), new Look4(0x8a8680, 0x9a948c, 0xb4aca0, 0x8a8680, Coat.PLAIN)));
    all.add(four("giraffe", 0.7816, 4.498, 2.242, 900, new Build(2.75, 1.25, .40, new double[] {.17, .085}, new double[] {1.75, .86, .27, .14}, new double[] {.52, .15}, .095, .8, .025), new Look4(0xd8b078, 0x8a5430, 0x5a4030, 0xc8a478, Coat.GIRAFFE)));
    all.add(four("zebra", 0.575, 1.831, 1.993, 320, new Build(1.3, 1.15, .30, new double[] {.13, .055}, new double[] {.62, .62, .22, .14}, new double[] {.46, .125}, .082, .5, .025), new Look4(0xe6e4de, 0x2c2a2a, 0x3a3634, 0x3a3634, Coat.STRIPES)));
    all.add(four("horse figure, pony, foal, donkey", 0.605, 2.001, 2.134, 400, new Build(1.42, 1.2, .31, new double[] {.14, .055}, new double[] {.68, .62, .23, .145}, new double[] {.50, .125}, .085, .65, .05), new Look4(0x7a4a2c, 0x3a2418, 0x2c2420, 0x5a3826, Coat.PLAIN)));
    all.add(four("cow, bull, ox, cattle, calf, buffalo", 0.7706, 1.607, 2.275, 600, new Build(1.38, 1.35, .40, new double[] {.15, .075}, new double[] {.42, .30, .27, .2}, new double[] {.46, .16}, .115, .75, .022), new Look4(0xe8e4dc, 0x3a2c28, 0x4a4038, 0xd8b0a4, Coat.PATCHES)));
    all.add(four("sheep, lamb, ram", 0.636, 0.871, 1.239, 60, new Build(.80, .72, .29, new double[] {.075, .042}, new double[] {.22, .45, .15, .12}, new double[] {.28, .095}, .06, .12, .04), new Look4(0xe6e0d0, 0x4a4038, 0x2c2826, 0x3a3230, Coat.FACE)));
    all.add(four("goat, kid goat", 0.3907, 1.047, 1.099, 45, new Build(.72, .66, .20, new double[] {.075, .036}, new double[] {.30, .62, .12, .085}, new double[] {.28, .085}, .052, .12, .025), new Look4(0xc8b8a0, 0xe6dfd0, 0x3a3432, 0x6a5a4c, Coat.PALE_BELLY)));
    all.add(four("pig, piglet, hog", 0.499, 0.756, 1.337, 120, new Build(.70, .80, .26, new double[] {.095, .055}, new double[] {.16, .15, .22, .19}, new double[] {.32, .14}, .085, .14, .016), new Look4(0xe0a8a0, 0xe0a8a0, 0x8a6a60, 0xd08a84, Coat.PLAIN)));
    all.add(four("bear, brown bear, grizzly bear, grizzly", 0.798, 1.238, 1.862, 280, new Build(1.12, 1.15, .40, new double[] {.19, .13}, new double[] {.26, .28, .30, .26}, new double[] {.42, .20}, .10, .1, .06), new Look4(0x5e3e28, 0x6e4c32, 0x3a2a20, 0x8a6a4c, Coat.PLAIN)));
    all.add(four("polar bear, white bear", 0.797, 1.261, 1.945, 400, new Build(1.14, 1.18, .40, new double[] {.19, .14}, new double[] {.32, .32, .27, .22}, new double[] {.44, .17}, .10, .1, .06), new Look4(0xe8e4d6, 0xe8e4d6, 0xd8d2c4, 0xe0dacb, Coat.PLAIN)));
    all.add(four("panda, panda bear, giant panda", 0.77, 1.129, 1.606, 110, new Build(.98, .95, .38, new double[] {.18, .14}, new double[] {.2, .35, .28, .26}, new double[] {.38, .23}, .11, .1, .06), new Look4(0xe8e6e0, 0x2c2a2a, 0x2c2a2a, 0xe8e6e0, Coat.SPOTS)));
    all.add(four("lion, lioness", 0.546, 1.319, 2.228, 190, new Build(.98, 1.1, .27, new double[] {.12, .085}, new double[] {.34, .5, .19, .16}, new double[] {.34, .15}, .09, .85, .022), new Look4(0xc89858, 0x6a4428, 0xd8b078, 0xe0c498, Coat.PALE_BELLY)));
    all.add(four("tiger, leopard, cheetah, jaguar, panther, big cat", 0.501, 1.14, 2.154, 180, new Build(.92, 1.1, .25, new double[] {.12, .085}, new double[] {.30, .48, .17, .145}, new double[] {.32, .14}, .088, .85, .028), new Look4(0xd88434, 0x2c2422, 0xe0b078, 0xece4d4, Coat.TIGER)));
    all.add(four("fox, red fox", 0.213, 0.593, 1.084, 7, new Build(.42, .52, .105, new double[] {.052, .028}, new double[] {.16, .55, .075, .06}, new double[] {.20, .066}, .026, .36, .065), new Look4(0xc8662c, 0xece6da, 0x2c2624, 0xece6da, Coat.PALE_BELLY)));
    all.add(four("wolf, husky, coyote", 0.323, 0.912, 1.507, 40, new Build(.70, .78, .16, new double[] {.078, .045}, new double[] {.24, .5, .12, .095}, new double[] {.28, .09}, .042, .42, .06), new Look4(0x7a7a78, 0xd0ccc4, 0x5a5856, 0xd0ccc4, Coat.PALE_BELLY)));
    all.add(four("deer, stag, doe, reindeer, fawn, moose", 0.395, 1.746, 1.329, 80, new Build(1.02, .85, .20, new double[] {.085, .032}, new double[] {.46, .68, .12, .085}, new double[] {.30, .08}, .05, .14, .035), new Look4(0xa8764a, 0xe6dccb, 0x3a302a, 0x5a4030, Coat.PALE_BELLY)));
    all.add(four("camel", 0.689, 2.248, 2.297, 500, new Build(1.75, 1.25, .36, new double[] {.15, .07}, new double[] {.85, .5, .20, .13}, new double[] {.44, .115}, .085, .5, .025), new Look4(0xc8a068, 0xb88c58, 0x6a5438, 0xb88c58, Coat.PLAIN)));
    all.add(four("rhino, rhinoceros, hippo, hippopotamus", 1.075, 1.581, 2.791, 2200, new Build(1.5, 1.7, .55, new double[] {.22, .17}, new double[] {.3, .05, .42, .36}, new double[] {.75, .26}, .2, .45, .03), new Look4(0x85807a, 0x85807a, 0x6a645e, 0x85807a, Coat.PLAIN)));
    all.add(four("dog, puppy, hound, golden retriever, labrador, pet dog, doggy", 0.2782, 0.738, 1.132, 26, new Build(.54, .58, .14, new double[] {.066, .036}, new double[] {.19, .66, .10, .085}, new double[] {.25, .094}, .052, .36, .045), new Look4(0xc8924c, 0xe8cfa0, 0x5a4432, 0xe0c290, Coat.PALE_BELLY)));
    all.add(four("cat, kitten, kitty, pet cat, tabby, housecat", 0.1339, 0.5228, 0.631, 4.2, new Build(.25, .32, .067, new double[] {.032, .0175}, new double[] {.062, .68, .05, .046}, new double[] {.088, .058}, .024, .34, .0125), new Look4(0xc8844a, 0x8a5228, 0xe8d8c0, 0xece0cc, Coat.TIGER)));
    all.add(four("rabbit, bunny, hare", 0.165, 0.366, 0.318, 2, new Build(.20, .20, .078, new double[] {.042, .026}, new double[] {.03, .8, .055, .052}, new double[] {.085, .048}, .024, .05, .032), new Look4(0xb8a48c, 0xe8e2d4, 0xa8947c, 0xe8e2d4, Coat.PALE_BELLY)));
    all.add(four("kangaroo, wallaby", 0.336, 0.872, 1.248, 50, new Build(.62, .52, .16, new double[] {.085, .05}, new double[] {.18, .75, .10, .075}, new double[] {.2, .065}, .035, .6, .05), new Look4(0xb08458, 0xe0ccb0, 0x6a5038, 0xc8a880, Coat.PALE_BELLY)));
    all.add(four("monkey, ape, chimpanzee, gorilla", 0.338, 0.846, 0.995, 40, new Build(.58, .42, .17, new double[] {.08, .055}, new double[] {.06, .8, .10, .09}, new double[] {.17, .11}, .062, .5, .018), new Look4(0x4a3628, 0x6a5040, 0x2c2420, 0xb89074, Coat.PLAIN)));
    all.add(four("koala", 0.327, 0.462, 0.541, 9, new Build(.40, .34, .14, new double[] {.075, .058}, new double[] {.04, .7, .11, .10}, new double[] {.13, .105}, .04, .02, .02), new Look4(0x8e8e8c, 0xd8d6d0, 0x5a5856, 0x2c2a2a, Coat.PALE_BELLY)));
    all.add(four("mouse, rat, hamster", 0.0389, 0.051, 0.15, .03, new Build(.038, .048, .018, new double[] {.008, .004}, new double[] {.008, .3, .014, .013}, new double[] {.03, .012}, .004, .075, .0018), new Look4(0x9a8f86, 0xd8cfc4, 0xd8a89c, 0xc88a84, Coat.PALE_BELLY)));
    all.add(four("squirrel, chipmunk", 0.084, 0.296, 0.334, .4, new Build(.11, .12, .038, new double[] {.02, .011}, new double[] {.03, .6, .03, .028}, new double[] {.062, .026}, .011, .22, .042), new Look4(0xa85a2c, 0xe6dccb, 0x6a4026, 0xd8b898, Coat.PALE_BELLY)));
    all.add(four("hedgehog, porcupine", 0.157, 0.143, 0.24, .8, new Build(.115, .12, .062, new double[] {.016, .011}, new double[] {.02, .1, .042, .032}, new double[] {.062, .026}, .008, .01, .008), new Look4(0x6a5444, 0xc8b298, 0x5a4838, 0xc8b298, Coat.PLAIN)));
    all.add(four("dinosaur, brontosaurus, sauropod, long-necked dinosaur, brachiosaurus", 1.472, 4.377, 7.266, 9000, new Build(2.5, 2.2, .75, new double[] {.32, .26}, new double[] {2.6, .62, .45, .20}, new double[] {.62, .2}, .13, 3.2, .34), new Look4(0x6a8452, 0xb8b488, 0x5a6a48, 0x7a8a5c, Coat.PALE_BELLY)));
    return all;
  }

  private static Maker four(String names, double w, double h, double d, double kg, Build b, Look4 look) {
    return Maker.of(Card.of(names, "animal", w, h, d, kg, Stands.FLOOR).animal(), (t, o) -> build(t, o, b, look, names.split(",")[0]));
  }

  private static void build(Thing t, Order o, Build b, Look4 look, String kind) {
    Material coat = skin(o.main("plush", look.coat), b, kind);
    Material second = skin(Order.of("plush", look.second), b, kind);
    boolean woolly = kind.equals("sheep");
    if (woolly) {
      coat = coat.withLook(coat.look().withPattern(new cielo.scene.material.Pattern("towel", b.girth, coat.look().base().times(.7), 1, 1, 0, 0)));
    }
    Material dark = Order.of("plush", look.feet);
    double cell = b.girth * .125 * (1 << t.detail);
    double half = b.length / 2;
    double back = b.shoulder - b.girth;
    t.share(.76);
    Blob body = new Blob();
    // slender animals have a deep chest and a waist, heavy ones a barrel
    double lean = Math.clamp((.30 - b.girth / b.length) / .06, 0, 1);
    double waist = back + b.girth * (.05 + .16 * lean);
    body.bone(0, back, half * .55, 0, waist, -half * .22, b.girth * .95, b.girth * (.93 - .22 * lean));
    body.bone(0, waist, -half * .22, 0, back + b.girth * .06, -half * .62, b.girth * (.93 - .22 * lean), b.girth * (.92 - .05 * lean));
    body.egg(0, back + b.girth * (.06 - .10 * lean), half * .60, b.girth * .84, b.girth * (.98 + .08 * lean), b.girth * .72);
    body.egg(0, back + b.girth * .10, -half * .66, b.girth * .86, b.girth * .95, b.girth * .66);
    if (woolly) {
      cielo.scene.Dice dice = o.dice("wool");
      for (int i = 0; i < 70; i++) {
        double a = i * 2.39996;
        double z = half * (1 - 2 * (i + .5) / 70) * 1.15;
        double r = b.girth * .78;
        body.ball(r * StrictMath.cos(a), back + r * StrictMath.sin(a) + b.girth * .1, z, b.girth * dice.between(.26, .34));
      }
    }
    if (kind.equals("camel")) {
      body.egg(0, back + b.girth * 1.05, half * .28, b.girth * .4, b.girth * .55, b.girth * .5).egg(0, back + b.girth * 1.05, -half * .42, b.girth * .4, b.girth * .5, b.girth * .5);
    }
    Vec3 nape = new Vec3(0, back + b.girth * .35, half * .85);
    double slope = b.neck[1] * Math.PI / 2;
    Vec3 poll = nape.plus(new Vec3(0, StrictMath.sin(slope), StrictMath.cos(slope)).times(b.neck[0]));
    body.bone(nape.x(), nape.y(), nape.z() - b.neck[2] * .3, poll.x(), poll.y(), poll.z(), b.neck[2], b.neck[3]);
    Vec3 nose = poll.plus(new Vec3(0, -b.head[0] * .46, b.head[0] * .82));
    head(body, b, poll, nose, kind);
    double melt = b.girth * (woolly ? .24 : .30);
    Mesh mesh = body.mesh(cell, melt);
    coats(t, mesh, look, b, back, coat, second, poll);
    if (kind.equals("cow")) {
      t.part("udder", Order.of("flesh", 0xd8a098)).at(0, back - b.girth * .86, -half * .50).scaled(1, .75, 1.15).ball(b.girth * .34, 6);
    }
    AnimalParts.face(t, b, poll, nose, look, coat, kind, cell, (from, to) -> body.skin(from, to, melt));
    AnimalParts.tail(t, b, back, half, coat, second, kind, cell);
    t.bar(new Vec3(0, back, half * .6), new Vec3(0, back, -half * .6), b.girth * .9, coat);
    t.bar(nape, poll, b.neck[3] * .95, coat).bar(poll, nose, b.muzzle, coat);
    t.top("back", 0, b.shoulder, 0, b.girth * .4, half * .5);
    String[] names = {"leg front left", "leg front right", "leg hind left", "leg hind right"};
    for (int i = 0; i < 4; i++) {
      boolean front = i < 2;
      double x = (i % 2 == 0 ? 1 : -1) * Math.max(b.girth * .56, b.leg[0]);
      double z = front ? half * .68 : -half * .72;
      Vec3 hip = new Vec3(x, back - b.girth * .12, z);
      int leg = t.link(names[i], Pose.at(hip), .06);
      AnimalParts.leg(t, b, hip.y(), front, coat, look.marks == Coat.SPOTS || look.marks == Coat.FACE ? second : coat, look.marks == Coat.STRIPES || look.marks == Coat.TIGER ? second : null, dark, cell);
      t.bar(new Vec3(0, -b.leg[0] * .3, 0), new Vec3(0, -hip.y() + b.leg[1], 0), b.leg[1], coat);
      t.hinge(0, leg, hip, Vec3.X, -.9, .9, kindFriction(b));
    }
  }

  private static double kindFriction(Build b) {
    return 200 * StrictMath.pow(b.shoulder, 4);
  }

  /** Fur whose hair is as long as the animal is large; thick skin is wrinkled instead. */
  private static Material skin(Material m, Build b, String kind) {
    boolean bare = kind.equals("elephant") || kind.equals("rhino") || kind.equals("dinosaur") || kind.equals("pig");
    double tile = (bare ? 1.3 : 1.7) * b.girth;
    cielo.scene.material.Pattern p = new cielo.scene.material.Pattern(bare ? "leather" : "fur", tile, m.look().base().times(.62), 1, bare ? .7 : .8, 0, 0);
    return m.withLook(m.look().withPattern(p).withRoughness(bare ? .7 : .86));
  }

  private static void head(Blob b, Build s, Vec3 poll, Vec3 nose, String kind) {
    double w = s.head[1];
    Vec3 brow = poll.lerp(nose, .30);
    b.egg(brow.x(), brow.y() + w * .12, brow.z() - w * .1, w, w * 1.0, w * 1.15);
    b.bone(brow.x(), brow.y(), brow.z(), nose.x(), nose.y(), nose.z() - s.muzzle * .5, w * .72, s.muzzle);
    if (kind.equals("elephant")) {
      Vec3 p = nose;
      double r = s.muzzle;
      for (int i = 0; i < 6; i++) {
        Vec3 q = p.plus(new Vec3(0, -.27 + .045 * i, .10 - .05 * i + (i > 3 ? .10 : 0)));
        b.bone(p.x(), p.y(), p.z(), q.x(), q.y(), q.z(), r, r * .86);
        p = q;
        r *= .86;
      }
    }
    if (kind.equals("camel") || kind.equals("giraffe") || kind.equals("cow") || kind.equals("zebra") || kind.startsWith("horse")) {
      b.egg(nose.x(), nose.y(), nose.z() - s.muzzle * .3, s.muzzle * 1.12, s.muzzle, s.muzzle * 1.05);
    }
  }

  /** Divides the skin by the marks of the coat. */
  private static void coats(Thing t, Mesh skin, Look4 look, Build b, double back, Material coat, Material second, Vec3 poll) {
    double g = b.girth;
    Splits.Field f =
        switch (look.marks) {
          case PLAIN -> p -> 1;
          case PALE_BELLY -> p -> p.y() > b.shoulder + g * .3 ? p.y() - (poll.y() - b.head[0] * .42 - (p.z() - poll.z()) * .45) : p.y() - (back - g * .52 + .12 * g * StrictMath.sin(5 * p.z() / g));
          case STRIPES, TIGER -> {
            double step = look.marks == Coat.STRIPES ? g * .40 : g * .62;
            double duty = look.marks == Coat.STRIPES ? .48 : .26;
            yield p -> {
              double along = p.z() * .86 + .34 * p.y() + .10 * g * StrictMath.sin(6 * p.y() / g + 2 * p.x() / g);
              double k = along / step - Math.floor(along / step);
              double belly = look.marks == Coat.TIGER ? Math.max(0, (back - g * .35 - p.y()) / g) : 0;
              return Math.abs(k - .5) - .5 * duty + belly;
            };
          }
          case PATCHES -> p -> blotch(p, g * 1.05, 3) - .42;
          case SPOTS -> p -> p.z() > b.length * .18 && p.z() < b.length * .52 && p.y() < b.shoulder + g * .5 ? -1 : 1;
          case FACE -> p -> Math.max(poll.z() - b.head[1] * .55 - (p.y() - poll.y()) * .2 - p.z(), poll.y() - b.head[0] * .9 - p.y());
          case GIRAFFE -> p -> cells(p, g * .56) - .085 + Math.max(0, (back - g * .7 - p.y()) * 2);
        };
    Splits.Halves h = Splits.split(skin, f);
    t.part("coat", coat).add(h.outside());
    Material marks = look.marks == Coat.STRIPES || look.marks == Coat.TIGER || look.marks == Coat.PATCHES || look.marks == Coat.SPOTS || look.marks == Coat.FACE || look.marks == Coat.PALE_BELLY || look.marks == Coat.GIRAFFE ? second : coat;
    t.part("marks", marks).add(h.inside());
  }

  /** Smooth noise over space, about 0 .. 1. */
  private static double blotch(Vec3 p, double size, int seed) {
    double x = p.x() / size;
    double y = p.y() / size;
    double z = p.z() / size;
    double n = StrictMath.sin(3.1 * z + 1.7 * y + seed) + StrictMath.sin(2.3 * y - 2.9 * x + 2.2 * seed) + StrictMath.sin(2.7 * x + 1.3 * z + 4.1 * seed) + .6 * StrictMath.sin(5.3 * z - 3.7 * y);
    return .5 + n / 6;
  }

  /** Distance to the border of irregular cells, in cells: patches of a giraffe lie where it is large. */
  private static double cells(Vec3 p, double size) {
    double best = 9;
    double next = 9;
    int bi = (int) Math.floor(p.x() / size);
    int bj = (int) Math.floor(p.y() / size);
    int bk = (int) Math.floor(p.z() / size);
    for (int i = bi - 1; i <= bi + 1; i++) {
      for (int j = bj - 1; j <= bj + 1; j++) {
        for (int k = bk - 1; k <= bk + 1; k++) {
          long h = (i * 73856093L) ^ (j * 19349663L) ^ (k * 83492791L);
          h = (h ^ (h >>> 13)) * 1274126177L;
          double x = i + .2 + .6 * ((h & 255) / 255.0);
          double y = j + .2 + .6 * ((h >> 8 & 255) / 255.0);
          double z = k + .2 + .6 * ((h >> 16 & 255) / 255.0);
          double d = Math.sqrt((p.x() / size - x) * (p.x() / size - x) + (p.y() / size - y) * (p.y() / size - y) + (p.z() / size - z) * (p.z() / size - z));
          if (d < best) {
            next = best;
            best = d;
          } else if (d < next) {
            next = d;
          }
        }
      }
    }
    return -(next - best - .16);
  }
}
