package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Trees grown from a seed: a trunk that forks into limbs and twigs, lumps of leaves at their ends. */
final class Trees {
  private static final String PLANT = "plant";

  private Trees() {}

  /**
   * How a broadleaf tree grows.
   *
   * @param height of the whole tree, m
   * @param spread half width of the crown, m
   * @param trunk radius at the foot, m
   * @param fork height of the first limb as a share of the height
   * @param rise how steeply limbs climb, 0 level .. 1 upright
   * @param cards leaf cards at the finest level, and their size in metres
   */
  record Habit(
      double height, double spread, double trunk, double fork, double rise, LeafCards.Kind kind,
      int cards, double cardM, double hang, int green, int bark) {}

  static final Habit OAK = new Habit(8, 3.2, .22, .26, .45, LeafCards.Kind.BROAD, 780, .88, 0, 0x5f8a34, 0x6a5644);
  static final Habit BIRCH = new Habit(9, 2.0, .13, .30, .68, LeafCards.Kind.SMALL, 560, .76, .3, 0x86a648, 0xd8d4c8);
  static final Habit WILLOW = new Habit(7.5, 3.5, .28, .26, .42, LeafCards.Kind.WILLOW, 700, 1.25, 1, 0x8aa650, 0x5e5040);
  static final Habit CHERRY = new Habit(5.2, 2.7, .16, .28, .42, LeafCards.Kind.BLOSSOM, 640, .70, 0, 0xe8b4c4, 0x4e3a34);
  static final Habit POPLAR = new Habit(12, 1.5, .2, .12, .86, LeafCards.Kind.SMALL, 640, .85, 0, 0x6a8e40, 0x7a6a58);
  static final Habit FRUIT = new Habit(4.2, 1.9, .12, .30, .5, LeafCards.Kind.BROAD, 460, .62, 0, 0x5a8436, 0x5e4c3c);

  static List<Maker> makers() {
    return List.of(
        thing("tree, oak, oak tree, leaf tree, maple, maple tree, broadleaf tree, shade tree, beech, elm", PLANT, 6.9, 8.1, 6.9, 1800, Stands.FLOOR, (t, o) -> broadleaf(t, o, OAK, 6.9, 8.1)),
        thing("birch, birch tree, aspen", PLANT, 4.6, 9.0, 4.6, 500, Stands.FLOOR, (t, o) -> broadleaf(t, o, BIRCH, 4.6, 9.0)),
        thing("willow, willow tree, weeping willow", PLANT, 7.6, 7.2, 7.6, 1600, Stands.FLOOR, (t, o) -> broadleaf(t, o, WILLOW, 7.6, 7.2)),
        thing("cherry tree, cherry blossom tree, cherry blossom, blossom tree, sakura", PLANT, 5.8, 5.4, 5.8, 500, Stands.FLOOR, (t, o) -> broadleaf(t, o, CHERRY, 5.8, 5.4)),
        thing("poplar, poplar tree, cypress, cypress tree", PLANT, 3.4, 12.2, 3.4, 900, Stands.FLOOR, (t, o) -> broadleaf(t, o, POPLAR, 3.4, 12.2)),
        thing("apple tree, orange tree, fruit tree, lemon tree", PLANT, 4.1, 4.3, 4.1, 300, Stands.FLOOR, Trees::fruitTree),
        thing("pine, pine tree, fir, fir tree, spruce, conifer, evergreen, evergreen tree", PLANT, 4.0, 9.0, 4.0, 900, Stands.FLOOR, (t, o) -> pine(t, o, 9.0, 2.0, false)),
        thing("christmas tree, decorated tree, xmas tree", PLANT, 1.5, 2.38, 1.5, 18, Stands.FLOOR, (t, o) -> pine(t, o, 2.15, .75, true)),
        thing("palm, palm tree, coconut palm, coconut tree", PLANT, 5.4, 7.2, 5.4, 350, Stands.FLOOR, Palms::palm),
        thing("dead tree, bare tree, leafless tree", PLANT, 5.6, 7.2, 5.6, 1200, Stands.FLOOR, Trees::dead),
        thing("bamboo, bamboo grove, bamboo plant", PLANT, 1.9, 4.4, 1.9, 60, Stands.FLOOR, Palms::bamboo));
  }

  private static void broadleaf(Thing t, Order o, Habit h, double width, double height) {
    t.fixed();
    List<Crowns.Lump> lumps = new ArrayList<>();
    Material bark = bark(h.bark);
    MeshBuilder wood = new MeshBuilder(t.detail);
    grow(wood, o.dice("branches"), h, lumps);
    Vec3 middle = new Vec3(0, h.height * .60, 0);
    Thing raw = new Thing(t.card, o);
    Crowns.Leafage leaves = Crowns.leafage(o, h.kind, h.green, false);
    if (leaves != null) {
      Crowns.fill(raw, o.dice("leaves"), leaves, lumps, middle, h.cards, h.cardM, h.hang);
    }
    // every tree of a kind has the stated size: the whole is stretched to it
    raw.part("wood", bark).add(wood.mesh());
    fit(t, raw, width, height);
    t.post(0, 0, 0, h.height * .45, h.trunk * .8, bark);
    double r = Math.min(h.spread, h.height * .3) * .75;
    t.ball(0, h.height * .66, 0, r, leaves == null ? bark : leaves.outer());
  }

  static Material bark(int colour) {
    return Order.of("bark", colour);
  }

  /** Copies parts so that together they have the given width and height and stand on y = 0. */
  static void fit(Thing t, Thing raw, double width, double height) {
    cielo.scene.geometry.Box b = null;
    for (Thing.Drawn d : raw.bodies.getFirst().parts.values()) {
      cielo.scene.geometry.Box own = d.mesh().mesh().box();
      b = b == null ? own : b.union(own);
    }
    if (b == null) {
      return;
    }
    double kx = width / b.size().x();
    double ky = height / b.max().y();
    double kz = width / b.size().z();
    Vec3 c = b.centre();
    raw.bodies.getFirst().parts.forEach(
        (name, d) -> {
          Meshes.Bent bend = p -> new Vec3((p.x() - c.x()) * kx, p.y() * ky, (p.z() - c.z()) * kz);
          t.part(name, d.material()).add(Meshes.bent(d.mesh().mesh(), bend));
        });
  }

  private static void grow(MeshBuilder wood, Dice dice, Habit h, List<Crowns.Lump> lumps) {
    List<Vec3> trunk = new ArrayList<>();
    double lean = dice.between(-.035, .035);
    double sway = dice.between(0, 6.28);
    double top = h.height * .66;
    for (int i = 0; i <= 9; i++) {
      double y = top * i / 9;
      double k = .07 * Math.min(1, y / 2);
      trunk.add(new Vec3(lean * y + k * StrictMath.sin(.9 * y + sway), y, k * StrictMath.cos(1.1 * y + sway)));
    }
    if (h.rise > .8) { // a column: leaves all along the mast
      for (int i = 1; i < 15; i++) {
        double v = .12 + .86 * i / 15;
        double r = h.spread * .62 * StrictMath.pow(StrictMath.sin(Math.PI * (.10 + .82 * i / 15)), .6);
        lumps.add(new Crowns.Lump(along(trunk, v / .66).withY(h.height * v), r));
      }
    }
    wood.tube(trunk, s -> h.trunk * (1 - .72 * s) * (1 + .6 * StrictMath.pow(Math.max(0, 1 - 12 * s), 2)), 14, false);
    int limbs = 8 + dice.below(3);
    double turn = dice.between(0, 6.28);
    for (int i = 0; i < limbs; i++) {
      double f = h.fork + (.66 - h.fork) * (i + .2 + .5 * dice.unit()) / limbs;
      double up = (f - h.fork) / (.66 - h.fork);
      turn += 2.4 + dice.between(-.3, .3);
      double rise = Math.min(.95, h.rise + .30 * up + dice.between(-.08, .08));
      Vec3 dir = new Vec3(StrictMath.cos(turn), 0, StrictMath.sin(turn)).times(1 - rise).plus(new Vec3(0, rise, 0)).unit();
      double reach = h.spread * (1.05 - .42 * up) * dice.between(.85, 1.05) / Math.max(.55, Math.hypot(dir.x(), dir.z())) * .82;
      limb(wood, dice, h, along(trunk, f / .66), dir, reach, h.trunk * .42 * (1 - .4 * f), 0, lumps);
    }
    limb(wood, dice, h, trunk.getLast(), new Vec3(lean, 1, 0).unit(), h.height * .22, h.trunk * .28, 0, lumps);
  }

  private static void limb(MeshBuilder wood, Dice dice, Habit h, Vec3 from, Vec3 dir, double length, double radius, int depth, List<Crowns.Lump> lumps) {
    List<Vec3> path = new ArrayList<>();
    Vec3 p = from;
    Vec3 d = dir;
    int steps = depth == 0 ? 5 : 3;
    path.add(p);
    for (int i = 0; i < steps; i++) {
      double bend = .16;
      d = d.plus(new Vec3(dice.between(-bend, bend), dice.between(-bend, bend) + .07, dice.between(-bend, bend))).unit();
      p = p.plus(d.times(length / steps));
      path.add(p);
    }
    wood.tube(path, s -> radius * (1 - .8 * s), depth == 0 ? 8 : 5, false);
    double lump = h.spread * (depth == 0 ? .38 : .28) * dice.between(.85, 1.15);
    if (depth < 2) {
      lumps.add(new Crowns.Lump(p, lump));
    }
    if (depth < 2) {
      int twigs = depth == 0 ? 4 : 3;
      for (int i = 0; i < twigs; i++) {
        Vec3 start = along(path, .45 + .55 * (i + dice.unit()) / twigs);
        Vec3 side = d.cross(new Vec3(dice.between(-1, 1), dice.between(-.2, 1), dice.between(-1, 1))).unit();
        Vec3 out = d.times(.55).plus(side.times(.8)).plus(new Vec3(0, .22, 0)).unit();
        limb(wood, dice, h, start, out, length * dice.between(.36, .5), radius * .45, depth + 1, lumps);
      }
    }
  }

  static Vec3 along(List<Vec3> path, double f) {
    double at = Math.clamp(f, 0, 1) * (path.size() - 1);
    int i = Math.min((int) at, path.size() - 2);
    return path.get(i).lerp(path.get(i + 1), at - i);
  }

  private static void fruitTree(Thing t, Order o) {
    broadleaf(t, o, FRUIT, 4.1, 4.3);
    Dice dice = o.dice("fruit");
    Material m = Order.of("fruit", o.asset().parameters().getOrDefault("fruit", "apple").equals("orange") ? 0xe08428 : 0xb8281e);
    for (int i = 0; i < 42; i++) {
      double a = dice.between(0, 6.28);
      double y = dice.between(2.1, 3.7);
      double r = 1.6 * Math.sqrt(Math.max(.1, 1 - StrictMath.pow((y - 2.8) / 1.4, 2))) * dice.between(.7, .95);
      t.part("fruit", m).at(r * StrictMath.cos(a), y, r * StrictMath.sin(a)).ball(.045, 3);
    }
  }

  private static void dead(Thing t, Order o) {
    t.fixed();
    Thing raw = new Thing(t.card, o);
    MeshBuilder wood = raw.part("wood", o.main("bark", 0x7a7066));
    grow(wood, o.dice("branches"), OAK, new ArrayList<>());
    fit(t, raw, 5.6, 7.2);
    t.post(0, 0, 0, 3.6, .18, Order.of("bark", 0x7a7066));
  }

  /*
   * A conifer is a mast with whorls of boughs that sink outwards; each bough is a row of needle cards,
   * two a step, tilted like a roof.
   */
  private static void pine(Thing t, Order o, double height, double spread, boolean festive) {
    if (!festive) {
      t.fixed();
    }
    Material bark = bark(0x6a5240);
    Crowns.Leafage leaves = Crowns.leafage(o, LeafCards.Kind.NEEDLE, 0x44683a, true);
    Thing raw = new Thing(t.card, o);
    double foot = festive ? .08 : .12;
    raw.part("wood", bark).rod(new Vec3(0, 0, 0), new Vec3(0, height * .97, 0), height * .018, height * .003);
    Dice dice = o.dice("boughs");
    int whorls = t.detail == 0 ? 15 : t.detail == 1 ? 11 : 8;
    for (int w = 0; w < whorls; w++) {
      double v = w / (double) whorls;
      double y = height * (foot + .02 + (.95 - foot) * v);
      double reach = spread * StrictMath.pow(1 - v, .82) * dice.between(.92, 1.06) + spread * .05;
      int boughs = Math.max(5, (int) ((t.detail == 0 ? 13 : 9) * (1 - .55 * v)));
      for (int k = 0; k < boughs; k++) {
        double a = 2 * Math.PI * (k + .5 * (w % 2)) / boughs + dice.between(-.12, .12);
        bough(raw, dice, leaves, y, a, reach * dice.between(.9, 1.05), height / 9, v);
      }
    }
    if (leaves != null) {
      card(raw.part("leaves", leaves.outer()), new Vec3(0, height * .93, 0), Vec3.UP, Vec3.X, height * .1, height * .06, new Vec3(0, 1, 0));
      card(raw.part("leaves", leaves.outer()), new Vec3(0, height * .93, 0), Vec3.UP, Vec3.Z, height * .1, height * .06, new Vec3(0, 1, 0));
    }
    fit(t, raw, spread * 2, festive ? 2.06 : height);
    if (festive) {
      festoon(t, o, spread, 2.06);
    }
    t.post(0, 0, 0, height * .5, height * .02, bark).frustum(height * foot, spread * .8, height * .95, spread * .06, 12, leaves == null ? bark : leaves.outer());
  }

  private static void bough(Thing raw, Dice dice, Crowns.@org.jspecify.annotations.Nullable Leafage leaves, double y, double a, double reach, double unit, double v) {
    Vec3 out = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
    double sink = .34 - .2 * v;
    Vec3 tip = new Vec3(0, y, 0).plus(out.times(reach)).plus(new Vec3(0, -reach * sink, 0));
    Vec3 root = new Vec3(0, y + reach * .10, 0);
    raw.part("wood", bark(0x6a5240)).tube(List.of(root, tip), s -> .03 * unit * (1 - .8 * s), 4, false);
    if (leaves == null) {
      return;
    }
    Vec3 along = tip.minus(root).unit();
    Vec3 side = along.cross(Vec3.UP).unit();
    int steps = raw.detail == 0 ? Math.max(2, (int) (reach / (.42 * unit))) : Math.max(1, (int) (reach / (.8 * unit)));
    double length = reach / steps * 1.55;
    for (int i = 0; i < steps; i++) {
      Vec3 p = root.lerp(tip, (i + .62) / steps);
      boolean dark = i < steps * .45 && dice.chance(.75);
      for (int s = -1; s <= 1; s += 2) {
        Vec3 across = side.times(s).plus(new Vec3(0, -.32 + dice.between(-.12, .12), 0)).unit();
        Vec3 n = out.times(.62).plus(new Vec3(0, .72, 0)).plus(across.times(.25)).unit();
        Vec3 c = p.plus(across.times(length * .20));
        card(raw.part(dark ? "inner leaves" : "leaves", dark ? leaves.inner() : leaves.outer()), c, along, across, length * .72, length * .46, n);
      }
    }
  }

  /** A card whose picture's foot is at -along. */
  static void card(MeshBuilder b, Vec3 c, Vec3 along, Vec3 across, double halfLong, double halfWide, Vec3 n) {
    Vec3 y = along.times(halfLong);
    Vec3 x = across.times(halfWide);
    int i = b.vertex(c.minus(x).plus(y), n, 0, 0);
    b.vertex(c.plus(x).plus(y), n, 1, 0);
    b.vertex(c.plus(x).minus(y), n, 1, 1);
    b.vertex(c.minus(x).minus(y), n, 0, 1);
    if (x.cross(y).dot(n) < 0) {
      b.quad(i, i + 1, i + 2, i + 3); // its front is where the light comes from
    } else {
      b.quad(i, i + 3, i + 2, i + 1);
    }
  }

  private static void festoon(Thing t, Order o, double spread, double height) {
    int[] colours = {0xb82028, 0xd8a838, 0x2c5aa8, 0xd8d8dc};
    Dice dice = o.dice("balls");
    for (int i = 0; i < 52; i++) {
      double v = Math.sqrt(dice.unit());
      double y = height * (.95 - .8 * v);
      double r = spread * (.06 + .94 * v) * .92;
      double a = i * 2.39996;
      Material m = Order.of("chrome", colours[i % 4]);
      Look look = m.look();
      t.part("baubles " + i % 4, m.withLook(look.withRoughness(.15))).at(r * StrictMath.cos(a), y, r * StrictMath.sin(a)).ball(.034, 3);
    }
    Material lamp = Lights.glowing(new cielo.scene.material.Rgb(9, 6.5, 3));
    for (int i = 0; i < 90; i++) {
      double v = i / 90.0;
      double a = i * .62;
      double r = spread * (.06 + .94 * v) * .97;
      t.glow("lights", lamp).at(r * StrictMath.cos(a), height * (.95 - .8 * v), r * StrictMath.sin(a)).ball(.009, 2);
    }
    Material gold = Order.of("gold", 0xe3b24a);
    t.part("star", gold).at(0, height + .07, 0).extrude(Shapes.star(5, .11, .045), .02, .006);
    t.part("stand", Order.of("painted_metal", 0x7a2424)).at(0, 0, 0).lathe(Outline.from(0, 0).line(.17, 0).line(.13, .14).line(0, .14), 28);
    t.lamp("lights", new Vec3(0, height * .5, .4), new cielo.scene.material.Rgb(.8, .55, .3), .3);
    t.post(0, 0, 0, .14, .17, gold);
  }
}
