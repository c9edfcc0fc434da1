package cielo.props.maker;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trees grown from a seed: branches that fork, and a crown of leaf quads lit as one round body. */
final class Trees {
  private Trees() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("tree, oak, oak tree, leaf tree, maple tree, broadleaf tree, shade tree, apple tree", "plant", 6.312, 7.956, 5.961, 1800, Stands.FLOOR), (t, o) -> broadleaf(t, o, OAK)));
  }

  /**
   * How a broadleaf tree grows.
   *
   * @param height of the whole tree, m
   * @param spread half width of the crown, m
   * @param trunk radius at the foot, m
   * @param fork height of the first fork as a share of the height
   * @param rise how steeply branches climb, 0 level .. 1 upright
   * @param droop how far twigs hang down
   */
  record Habit(
      double height, double spread, double trunk, double fork, double rise, double droop,
      int leaves, double leafM, int green, int bark) {}

  static final Habit OAK = new Habit(8, 3.2, .21, .28, .52, .05, 1500, .34, 0x5f8a34, 0x5e4a3a);

  static void broadleaf(Thing t, Order o, Habit h) {
    t.fixed();
    Material bark = Order.of("bark", h.bark);
    Crown crown = new Crown(new Vec3(0, h.height * .63, 0), h.spread, h.height * .37);
    List<Vec3> tips = new ArrayList<>();
    Dice dice = o.dice("branches");
    grow(t.part("wood", bark), dice, h, tips);
    Material leaf = leaves(o, h.green);
    if (leaf != null) {
      foliage(t, o.dice("leaves"), leaf, h, crown, tips);
    }
    t.post(0, 0, 0, h.height * .45, h.trunk * .8, bark);
    t.ball(0, crown.centre.y(), 0, Math.min(h.spread, h.height * .37) * .8, leaf == null ? bark : leaf);
  }

  /** The round body whose light the leaves share. */
  record Crown(Vec3 centre, double spread, double tall) {
    /** Direction outwards at a point. */
    Vec3 normal(Vec3 p) {
      Vec3 d = p.minus(centre);
      return new Vec3(d.x() / spread, d.y() / tall, d.z() / spread).unit();
    }
  }

  /** Leaf material of a season; null in winter. */
  static @Nullable Material leaves(Order o, int green) {
    String season = o.word("season").orElse("");
    if (season.equals("winter") || o.has("bare", "leafless", "dead")) {
      return null;
    }
    int usual = season.equals("autumn") || season.equals("fall") ? 0xc8752c : season.equals("spring") ? 0x86aa4c : green;
    Material m = Order.of("leaf", usual);
    if (o.colour().isPresent()) {
      m = Order.paint(m, o.colour().get());
    }
    Look l = m.look();
    return m.withLook(l.withTranslucency(.45));
  }

  private static void grow(MeshBuilder wood, Dice dice, Habit h, List<Vec3> tips) {
    List<Vec3> trunk = new ArrayList<>();
    double lean = dice.between(-.04, .04);
    double sway = dice.between(0, 6.28);
    double top = h.height * .62;
    for (int i = 0; i <= 8; i++) {
      double y = top * i / 8;
      trunk.add(new Vec3(lean * y + .06 * StrictMath.sin(y + sway) * y / top, y, .06 * StrictMath.cos(1.3 * y + sway) * y / top));
    }
    wood.tube(trunk, s -> h.trunk * (1 - .72 * s) * (1 + .55 * Math.max(0, 1 - 14 * s)), 14, false);
    int limbs = 7 + dice.below(3);
    double turn = dice.between(0, 6.28);
    for (int i = 0; i < limbs; i++) {
      double f = h.fork + (.62 - h.fork) * (i + .2 + .5 * dice.unit()) / limbs;
      Vec3 from = along(trunk, f / .62);
      turn += 2.4 + dice.between(-.3, .3);
      double rise = h.rise + .35 * (f - h.fork) + dice.between(-.1, .1);
      Vec3 dir = new Vec3(StrictMath.cos(turn), 0, StrictMath.sin(turn)).times(1 - rise).plus(new Vec3(0, rise, 0)).unit();
      double reach = h.spread * (1.0 - .35 * (f - h.fork) / (.62 - h.fork)) * dice.between(.8, 1.0);
      limb(wood, dice, h, from, dir, reach, h.trunk * .42 * (1 - .4 * f), 0, tips);
    }
    limb(wood, dice, h, trunk.getLast(), new Vec3(lean, 1, 0).unit(), h.height * .26, h.trunk * .28, 0, tips);
  }

  private static void limb(
      MeshBuilder wood, Dice dice, Habit h, Vec3 from, Vec3 dir, double length, double radius, int depth, List<Vec3> tips) {
    List<Vec3> path = new ArrayList<>();
    Vec3 p = from;
    Vec3 d = dir;
    int steps = depth == 0 ? 5 : 3;
    path.add(p);
    for (int i = 0; i < steps; i++) {
      double bend = .28;
      d = d.plus(new Vec3(dice.between(-bend, bend), dice.between(-bend, bend) + .10 - h.droop * (depth + 1), dice.between(-bend, bend)).times(.6)).unit();
      p = p.plus(d.times(length / steps));
      path.add(p);
      if (depth > 0) {
        tips.add(p);
      }
    }
    wood.tube(path, s -> radius * (1 - .8 * s), depth == 0 ? 8 : 5, false);
    tips.add(p);
    if (depth < 2 && wood.detail() + depth < 3) {
      int twigs = depth == 0 ? 5 : 3;
      for (int i = 0; i < twigs; i++) {
        Vec3 start = along(path, .35 + .65 * (i + dice.unit()) / twigs);
        Vec3 side = d.cross(new Vec3(dice.between(-1, 1), dice.between(-.2, 1), dice.between(-1, 1))).unit();
        Vec3 out = d.times(.55).plus(side.times(.8)).plus(new Vec3(0, .18 - h.droop, 0)).unit();
        limb(wood, dice, h, start, out, length * dice.between(.38, .55), radius * .45, depth + 1, tips);
      }
    }
  }

  private static Vec3 along(List<Vec3> path, double f) {
    double at = Math.clamp(f, 0, 1) * (path.size() - 1);
    int i = Math.min((int) at, path.size() - 2);
    return path.get(i).lerp(path.get(i + 1), at - i);
  }

  /*
   * Leaves sit in clumps round the tips. Each is a kite of two triangles; its shading normal is
   * mostly that of the crown, so that the tree is lit as a round body with a soft dark side.
   */
  private static void foliage(Thing t, Dice dice, Material leaf, Habit h, Crown crown, List<Vec3> tips) {
    Material shade = Order.paint(leaf, leaf.look().base().mix(new Rgb(.03, .07, .02), .42));
    Material light = Order.paint(leaf, leaf.look().base().times(1.18).mix(new Rgb(.42, .46, .10), .15));
    int count = h.leaves >> (t.detail == 0 ? 0 : t.detail == 1 ? 1 : 2);
    double size = h.leafM * (t.detail == 0 ? 1 : t.detail == 1 ? 1.4 : 2);
    for (int i = 0; i < count; i++) {
      Vec3 tip = tips.get(dice.below(tips.size()));
      Vec3 off = new Vec3(dice.normal(), dice.normal() * .8 - h.droop * 2, dice.normal()).times(.30 * h.spread / 3);
      Vec3 p = tip.plus(off);
      double depth = p.minus(crown.centre).length() / Math.max(crown.spread, crown.tall);
      double pick = dice.unit();
      Material m = depth < .55 ? shade : pick < .22 ? light : pick < .45 ? shade : leaf;
      kite(t.part(m == leaf ? "leaves" : m == shade ? "inner leaves" : "bright leaves", m), dice, p, crown.normal(p), size * dice.between(.7, 1.15), h.droop);
    }
  }

  /** One leaf cluster: a kite about p, facing roughly outwards. */
  static void kite(MeshBuilder b, Dice dice, Vec3 p, Vec3 out, double size, double droop) {
    Vec3 face = out.plus(new Vec3(dice.normal(), dice.normal(), dice.normal()).times(.6)).unit();
    Vec3 along = face.cross(new Vec3(dice.normal(), dice.normal(), dice.normal())).plus(new Vec3(0, -droop * 4, 0)).unit();
    Vec3 across = face.cross(along).unit();
    Vec3 n = out.times(.85).plus(face.times(.35)).unit();
    Vec3 a = along.times(size * .5);
    Vec3 c = across.times(size * .30);
    Vec3 cup = face.times(-size * .06);
    int i = b.vertex(p.minus(a), n, .5, 0);
    b.vertex(p.plus(c).plus(cup).minus(a.times(.15)), n.plus(across.times(.25)).unit(), 1, .5);
    b.vertex(p.plus(a), n, .5, 1);
    b.vertex(p.minus(c).plus(cup).minus(a.times(.15)), n.minus(across.times(.25)).unit(), 0, .5);
    b.quad(i, i + 1, i + 2, i + 3);
  }
}
