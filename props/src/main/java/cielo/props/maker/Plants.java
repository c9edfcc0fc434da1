package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Low plants: bushes, hedges, flowers, grass, and what is in pots. */
final class Plants {
  private static final String PLANT = "plant";

  private Plants() {}

  static List<Maker> makers() {
    return List.of(
        thing("bush, shrub, bushes", PLANT, 1.3, 1.1, 1.3, 25, Stands.FLOOR, Plants::bush),
        thing("hedge, garden hedge", PLANT, 2.4, 1.2, .75, 90, Stands.FLOOR, Plants::hedge),
        thing("topiary, ball tree", PLANT, 0.95, 1.549, 0.904, 30, Stands.FLOOR, Plants::topiary),
        thing("fern", PLANT, 1.04, 0.271, 0.981, 3, Stands.FLOOR, Plants::fern),
        thing("grass, tuft of grass, grass tuft, clump of grass, weed, seaweed", PLANT, 0.379, 0.216, 0.371, .3, Stands.FLOOR, (t, o) -> grass(t, o, .13, .22, 80)),
        thing("patch of grass, grass patch, tall grass, meadow grass, wheat, reeds", PLANT, 1.144, 0.46, 1.158, 3, Stands.FLOOR, (t, o) -> grass(t, o, .46, .46, 420)),
        thing("flower, daisy, blossom", PLANT, 0.191, 0.307, 0.126, .03, Stands.FLOOR, (t, o) -> flowers(t, o, Bloom.DAISY, 1)),
        thing("rose, red rose", PLANT, 0.171, 0.432, 0.136, .04, Stands.FLOOR, (t, o) -> flowers(t, o, Bloom.ROSE, 1)),
        thing("tulip", PLANT, 0.162, 0.387, 0.147, .04, Stands.FLOOR, (t, o) -> flowers(t, o, Bloom.TULIP, 1)),
        thing("sunflower", PLANT, 0.389, 1.496, 0.3, .6, Stands.FLOOR, (t, o) -> flowers(t, o, Bloom.SUNFLOWER, 1)),
        thing("flower bed, flowers, wildflowers, bed of flowers, flower field", PLANT, 0.875, 0.339, 0.909, 6, Stands.FLOOR, (t, o) -> flowers(t, o, Bloom.DAISY, 34)),
        thing("potted plant, houseplant, plant, pot plant, indoor plant, plant pot", PLANT, 0.886, 0.569, 0.769, 4, Stands.FLOOR, Plants::potted),
        thing("flower pot, flowerpot, pot, clay pot", PLANT, .22, .20, .22, 1.1, Stands.FLOOR, Plants::pot),
        thing("cactus, saguaro", PLANT, 0.603, 1.355, 0.27, 60, Stands.FLOOR, Plants::cactus),
        thing("lily pad, water lily, lotus, lotus flower", PLANT, 0.458, 0.0839, 0.459, .1, Stands.WATER, Plants::lily),
        thing("leaf, autumn leaf, maple leaf, fallen leaf, green leaf", PLANT, 0.1, 0.0066, 0.144, .002, Stands.AIR, Plants::leaf));
  }

  private static void bush(Thing t, Order o) {
    t.fixed();
    Dice dice = o.dice("bush");
    List<Crowns.Lump> lumps = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      double a = i * 2.39996;
      double r = .30 * Math.sqrt(i / 9.0);
      lumps.add(new Crowns.Lump(new Vec3(r * 1.3 * StrictMath.cos(a), .42 + .22 * (1 - i / 9.0) + dice.between(-.06, .06), r * 1.3 * StrictMath.sin(a)), dice.between(.27, .36)));
    }
    clump(t, o, lumps, 190, .30, 0x5a8436, 1.3, 1.1, 1.3);
    for (int i = 0; i < 7; i++) {
      double a = i * .9;
      t.part("wood", Trees.bark(0x5e4c3c)).at(0, 0, 0).rod(new Vec3(.05 * StrictMath.cos(a), 0, .05 * StrictMath.sin(a)), new Vec3(.3 * StrictMath.cos(a), .55, .3 * StrictMath.sin(a)), .014, .005);
    }
    t.ball(0, .55, 0, .45, Order.of("leaf", 0x5a8436));
  }

  /** Lumps of leaves stretched to a size. */
  private static void clump(Thing t, Order o, List<Crowns.Lump> lumps, int count, double size, int green, double w, double h, double d) {
    Crowns.Leafage leaves = Crowns.leafage(o, LeafCards.Kind.BROAD, green, true);
    if (leaves == null) {
      leaves = new Crowns.Leafage(o.main("leaf", 0x8a7a5a), Order.of("leaf", 0x6a5a44), LeafCards.Kind.BROAD);
    }
    Thing raw = new Thing(t.card, o);
    Crowns.fill(raw, o.dice("leaves"), leaves, lumps, new Vec3(0, h * .4, 0), count, size, 0);
    cielo.scene.geometry.Box b = null;
    for (Thing.Drawn part : raw.bodies.getFirst().parts.values()) {
      cielo.scene.geometry.Box own = part.mesh().mesh().box();
      b = b == null ? own : b.union(own);
    }
    if (b == null) {
      return;
    }
    Vec3 s = b.size();
    Vec3 c = b.centre();
    double low = b.min().y();
    raw.bodies.getFirst().parts.forEach((name, part) -> t.part(name, part.material()).add(Meshes.bent(part.mesh().mesh(), p -> new Vec3((p.x() - c.x()) * w / s.x(), (p.y() - low) * h / s.y(), (p.z() - c.z()) * d / s.z()))));
  }

  private static void hedge(Thing t, Order o) {
    t.fixed();
    List<Crowns.Lump> lumps = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      for (int k = 0; k < 4; k++) {
        lumps.add(new Crowns.Lump(new Vec3(-1.0 + i * .25, .22 + k * .26, 0), .30));
      }
    }
    clump(t, o, lumps, 620, .30, 0x4c7232, 2.4, 1.2, .75);
    Material dark = Order.of("leaf", 0x24381a);
    t.part("inside", dark).at(0, .54, 0).box(2.0, .95, .26, .05);
    t.block(0, .6, 0, 2.4, 1.2, .7, Order.of("leaf", 0x4c7232));
  }

  private static void topiary(Thing t, Order o) {
    t.fixed();
    List<Crowns.Lump> lumps = List.of(new Crowns.Lump(new Vec3(0, 1.1, 0), .36));
    Thing raw = new Thing(t.card, o);
    Crowns.Leafage leaves = Crowns.leafage(o, LeafCards.Kind.SMALL, 0x4c7232, true);
    if (leaves != null) {
      Crowns.fill(raw, o.dice("leaves"), leaves, lumps, new Vec3(0, 1.1, 0), 150, .22, 0);
      raw.bodies.getFirst().parts.forEach((name, part) -> t.part(name, part.material()).add(part.mesh().mesh()));
    }
    t.part("inside", Order.of("leaf", 0x24381a)).at(0, 1.1, 0).ball(.30, 6);
    t.part("stem", Trees.bark(0x5e4c3c)).at(0, 0, 0).rod(new Vec3(0, .2, 0), new Vec3(0, .9, 0), .022);
    t.part("pot", Order.of("terracotta", 0xb5653f)).at(0, 0, 0).lathe(potLine(.16, .30), 36);
    t.post(0, 0, 0, .3, .18, Order.of("terracotta", 0xb5653f)).ball(0, 1.1, 0, .38, Order.of("leaf", 0x4c7232));
  }

  private static Outline potLine(double r, double h) {
    return Outline.from(0, .004).line(r * .66, 0).round(.004).line(r * .96, h * .78).line(r * 1.08, h * .79).round(.004).line(r * 1.1, h).round(.006).line(r * .98, h).round(.004).line(r * .9, h * .86).line(0, h * .86);
  }

  private static void fern(Thing t, Order o) {
    t.fixed();
    Crowns.Leafage leaves = Crowns.leafage(o, LeafCards.Kind.FERN, 0x5c8a38, true);
    Dice dice = o.dice("fern");
    int n = t.detail == 0 ? 15 : t.detail == 1 ? 11 : 7;
    for (int i = 0; i < n; i++) {
      double a = i * 2.39996;
      double rise = .95 - .5 * i / n;
      double length = dice.between(.55, .68);
      Vec3 out = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
      Vec3 side = out.cross(Vec3.UP);
      Material m = leaves == null ? o.main("leaf", 0x8a7a4a) : i % 4 == 3 ? leaves.inner() : leaves.outer();
      MeshBuilder b = t.part(i % 4 == 3 ? "inner leaves" : "leaves", m);
      int steps = 5;
      for (int k = 0; k <= steps; k++) {
        double v = k / (double) steps;
        double climb = rise - 1.5 * v;
        double reach = length * (v - .10 * v * v);
        Vec3 c = out.times(reach * StrictMath.cos(rise * .8)).plus(new Vec3(0, length * (StrictMath.sin(rise) * v - .62 * v * v), 0));
        Vec3 nn = new Vec3(0, StrictMath.cos(climb), 0).minus(out.times(StrictMath.sin(climb))).unit();
        int p = b.vertex(c.minus(side.times(.14)), nn, 0, v);
        b.vertex(c.plus(side.times(.14)), nn, 1, v);
        if (k > 0) {
          b.quad(p - 2, p - 1, p + 1, p);
        }
      }
    }
    t.post(0, 0, 0, .1, .2, Order.of("leaf", 0x5c8a38));
  }

  private static void grass(Thing t, Order o, double radius, double height, int blades) {
    t.fixed();
    Material m = o.main("leaf", 0x6a9438);
    m = m.withLook(m.look().withTranslucency(.5));
    Material dry = Order.paint(m, m.look().base().mix(new Rgb(.42, .36, .12), .45));
    Dice dice = o.dice("grass");
    int n = t.detail == 0 ? blades : t.detail == 1 ? blades / 2 : blades / 5;
    double wide = t.detail == 0 ? 1 : t.detail == 1 ? 1.7 : 3;
    for (int i = 0; i < n; i++) {
      double a = dice.between(0, 6.28);
      double r = radius * Math.sqrt(dice.unit());
      Vec3 foot = new Vec3(r * StrictMath.cos(a), 0, r * StrictMath.sin(a));
      double h = height * dice.between(.55, 1.0);
      double lean = dice.between(.1, .5) * h;
      double b = a + dice.between(-1.2, 1.2);
      Vec3 tip = foot.plus(new Vec3(lean * StrictMath.cos(b), h, lean * StrictMath.sin(b)));
      Vec3 mid = foot.plus(new Vec3(lean * .28 * StrictMath.cos(b), h * .58, lean * .28 * StrictMath.sin(b)));
      double turn = dice.between(0, 3.14);
      Vec3 w = new Vec3(StrictMath.cos(turn), 0, StrictMath.sin(turn)).times(.0035 * wide * (1 + height));
      Vec3 nn = new Vec3(.35 * StrictMath.cos(b), 1, .35 * StrictMath.sin(b)).unit();
      MeshBuilder g = t.part(i % 5 == 4 ? "dry blades" : "blades", i % 5 == 4 ? dry : m);
      int p = g.vertex(foot.minus(w), nn, 0, 0);
      g.vertex(foot.plus(w), nn, 1, 0);
      g.vertex(mid.minus(w.times(.75)), nn, 0, .6);
      g.vertex(mid.plus(w.times(.75)), nn, 1, .6);
      g.vertex(tip, nn, .5, 1);
      g.quad(p, p + 1, p + 3, p + 2);
      g.triangle(p + 2, p + 3, p + 4);
    }
    t.post(0, 0, 0, .01, radius * .5, m);
  }

  enum Bloom {
    DAISY,
    ROSE,
    TULIP,
    SUNFLOWER
  }

  private static final int[] COLOURS = {0xe8e4e0, 0xd8489a, 0xe8c038, 0xc83040, 0x7a5ac0, 0xe0803c};

  private static void flowers(Thing t, Order o, Bloom kind, int n) {
    t.fixed();
    Dice dice = o.dice("flowers");
    Material green = Order.of("leaf", 0x4e8034);
    int usual = switch (kind) {
      case DAISY -> 0xe8e4e0;
      case ROSE -> 0xb01c30;
      case TULIP -> 0xd03c48;
      case SUNFLOWER -> 0xe8b020;
    };
    Material first = o.main("leaf", usual);
    for (int i = 0; i < n; i++) {
      double a = i * 2.39996;
      double r = n == 1 ? 0 : .42 * Math.sqrt((i + .5) / n);
      double h = kind == Bloom.SUNFLOWER ? 1.3 : kind == Bloom.ROSE ? .38 : dice.between(.27, .33);
      Vec3 foot = new Vec3(r * StrictMath.cos(a), 0, r * StrictMath.sin(a));
      Vec3 head = foot.plus(new Vec3(dice.between(-.03, .03), h, dice.between(-.03, .03) + (kind == Bloom.SUNFLOWER ? .06 : 0)));
      int c = n == 1 ? 0 : dice.below(COLOURS.length);
      Material petal = n == 1 || o.colour().isPresent() ? first : Order.of("leaf", COLOURS[c]);
      Flowers.stalk(t, dice, green, foot, head, kind == Bloom.SUNFLOWER ? .012 : .0035, kind == Bloom.SUNFLOWER ? .26 : .12);
      Flowers.bloom(t, kind, n == 1 ? "petals" : "petals " + c, petal, head, kind == Bloom.SUNFLOWER ? .19 : n == 1 ? .045 : .04, dice.between(0, 6));
    }
    t.post(0, 0, 0, .02, n == 1 ? .02 : .3, green);
  }

  private static void pot(Thing t, Order o) {
    Material m = o.main("terracotta");
    t.part("pot", m).lathe(Outline.from(0, .003).line(.066, 0).round(.004).line(.098, .155).line(.108, .157).round(.003).line(.11, .198).round(.004).line(.099, .20).round(.004).line(.094, .17).line(0, .17), 44);
    t.part("soil", Order.of("soil", 0x4a3626)).at(0, .168, 0).cylinder(.094, .09, .006, .002, 32);
    t.frustum(0, .067, .155, .098, 14, m).post(0, 0, .155, .2, .11, m).mouth("mouth", 0, .2, 0, .09).breaks(16);
  }

  private static void potted(Thing t, Order o) {
    Material clay = o.main("terracotta");
    Material green = Order.of("leaf", 0x3e7a38);
    t.part("pot", clay).lathe(potLine(.145, .26), 40);
    t.part("soil", Order.of("soil", 0x4a3626)).at(0, .222, 0).cylinder(.128, .12, .008, .002, 32);
    Dice dice = o.dice("plant");
    for (int i = 0; i < 15; i++) {
      double a = i * 2.39996;
      double rise = 1.25 - .75 * i / 15.0;
      double l = dice.between(.34, .5);
      Vec3 out = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
      Vec3 stalk = new Vec3(0, .22, 0).plus(out.times(.10 * StrictMath.cos(rise))).plus(new Vec3(0, .22 * StrictMath.sin(rise), 0));
      t.part("stalks", green).at(0, 0, 0).rod(new Vec3(0, .22, 0), stalk, .005);
      MeshBuilder b = t.part("leaves", green.withLook(green.look().withRoughness(.35).withTranslucency(.35)));
      b.at(stalk.x(), stalk.y(), stalk.z(), Quat.yaw(-a)).surface(6, 8, (s, v) -> {
        double w = .062 * StrictMath.pow(StrictMath.sin(Math.PI * StrictMath.pow(Math.min(1, v * .98 + .01), .75)), .8);
        double z = (s - .5) * 2 * w;
        double y = l * (StrictMath.sin(rise) * v - .62 * v * v) + .35 * Math.abs(z) * .8;
        return new Vec3(l * StrictMath.cos(rise * .85) * v, y, -z);
      }, Surface.Uv.UNIT);
    }
    t.frustum(0, .10, .26, .155, 14, clay).ball(0, .44, 0, .12, green);
  }

  private static void cactus(Thing t, Order o) {
    Material m = o.main("leaf", 0x4e7a44);
    m = m.withLook(m.look().withTranslucency(0).withRoughness(.7));
    column(t.part("cactus", m), List.of(new Vec3(0, 0, 0), new Vec3(0, .6, 0), new Vec3(0, 1.15, 0), new Vec3(0, 1.33, 0)), .135, 14);
    column(t.part("cactus", m), List.of(new Vec3(.08, .5, 0), new Vec3(.2, .52, 0), new Vec3(.245, .6, 0), new Vec3(.25, .8, 0), new Vec3(.25, .92, 0)), .07, 10);
    column(t.part("cactus", m), List.of(new Vec3(-.08, .7, 0), new Vec3(-.18, .72, 0), new Vec3(-.22, .8, 0), new Vec3(-.225, .98, 0), new Vec3(-.225, 1.08, 0)), .065, 10);
    t.fixed();
    t.bar(new Vec3(0, .1, 0), new Vec3(0, 1.3, 0), .13, m).bar(new Vec3(.25, .6, 0), new Vec3(.25, .9, 0), .065, m).bar(new Vec3(-.225, .8, 0), new Vec3(-.225, 1.06, 0), .06, m);
    Material pink = Order.of("leaf", 0xd84a8a);
    for (int i = 0; i < 5; i++) {
      Flowers.cup(t.part("flower", pink), new Vec3(0, 1.315, 0), i * 1.257, .03, .05, .7, 1.1);
    }
  }

  private static void column(MeshBuilder b, List<Vec3> bend, double r, int ribs) {
    List<Vec3> path = new ArrayList<>();
    int n = 24;
    for (int i = 0; i <= n; i++) {
      path.add(Trees.along(bend, i / (double) n));
    }
    MeshBuilder raw = new MeshBuilder(b.detail());
    raw.tube(path, s -> r * StrictMath.pow(Math.max(.0001, 1 - StrictMath.pow(Math.max(0, (s - .82) / .18), 2)), .5) * (s < .04 ? .9 : 1), ribs * 4, false);
    cielo.scene.shape.Mesh m = raw.mesh();
    Vec3[] p = new Vec3[m.vertices()];
    int round = b.segments(ribs * 4);
    for (int i = 0; i < p.length; i++) {
      p[i] = new Vec3(m.x()[i], m.y()[i], m.z()[i]);
      int row = i / (round + 1);
      if (row <= n) {
        int k = i % (round + 1);
        double groove = .10 * (.5 - .5 * StrictMath.cos(2 * Math.PI * k * ribs / round));
        p[i] = p[i].lerp(path.get(row), groove);
      }
    }
    b.add(Meshes.smoothed(p, m.index()));
  }

  private static void lily(Thing t, Order o) {
    Material pad = Order.of("leaf", 0x4a7a3c);
    pad = pad.withLook(pad.look().withRoughness(.3));
    t.part("pad", pad).at(0, .006, 0).surface(44, 6, (s, v) -> {
      double a = .14 + (2 * Math.PI - .28) * s;
      double r = .23 * v;
      return new Vec3(r * StrictMath.cos(a), .010 * StrictMath.pow(v, 10) - .004 * (1 - v), -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    Material petal = o.main("leaf", 0xe8b8c8);
    petal = petal.withLook(petal.look().bothSides());
    for (int ring = 0; ring < 3; ring++) {
      for (int i = 0; i < 8; i++) {
        Quat q = Quat.yaw(i * Math.PI / 4 + ring * .4).times(Quat.about(Vec3.Z, .25 + .42 * ring));
        Fruit.leaf(t.part("petals", petal).at(0, .012, 0, q), .11 - .015 * ring, .042);
      }
    }
    t.part("eye", Order.of("fruit", 0xe0b030)).at(0, .035, 0).ball(.014, 4);
    t.post(0, 0, 0, .012, .22, pad).ball(0, .05, 0, .045, petal);
  }

  static void leaf(Thing t, Order o) {
    String season = o.word("season").orElse("");
    Material m = o.main("leaf", season.equals("summer") || season.equals("spring") ? 0x5f8a34 : 0xc8622a);
    double[] xy = {0, -.045, .010, -.035, .036, -.045, .030, -.022, .050, -.012, .042, .002, .050, .022, .026, .018, .030, .034, .014, .030, .012, .052, 0, .066};
    double[] all = new double[xy.length * 2 - 4];
    for (int i = 0; i < xy.length; i++) {
      all[i] = xy[i];
    }
    int n = xy.length / 2;
    for (int i = 1; i < n - 1; i++) {
      all[xy.length + 2 * (i - 1)] = -xy[2 * (n - 1 - i)];
      all[xy.length + 2 * (i - 1) + 1] = xy[2 * (n - 1 - i) + 1];
    }
    cielo.scene.shape.Mesh flat = new MeshBuilder().extrude(Outline.polygon(all), .0006, 0).mesh();
    Vec3[] p = new Vec3[flat.vertices()];
    for (int i = 0; i < p.length; i++) {
      double x = flat.x()[i];
      double z = flat.y()[i];
      p[i] = new Vec3(x, .0045 + flat.z()[i] + 1.8 * x * x + 1.2 * z * z * (z > 0 ? 1 : -.3), -z);
    }
    t.part("leaf", m).at(0, 0, 0).add(Meshes.smoothed(p, flat.index()));
    t.part("stalk", m).rod(new Vec3(0, .006, .04), new Vec3(0, .009, .078), .0011, .0007);
    t.hull(m, new Vec3(-.05, .004, .01), new Vec3(.05, .004, .01), new Vec3(0, .004, -.06), new Vec3(0, .004, .07), new Vec3(0, .0075, 0)).drag(.008);
  }
}
