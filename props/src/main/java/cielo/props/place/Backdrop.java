package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What closes the view: tree lines, hills, mountains, a skyline. Never solid, throws no shadow. */
final class Backdrop {
  private static final Map<Model, Model> FLAT = new ConcurrentHashMap<>();

  private Backdrop() {}

  /** The same model without shadow and solids, for the distance. */
  static Model shadowless(Model m) {
    return FLAT.computeIfAbsent(
        m,
        k -> {
          List<Link> links =
              k.links().stream()
                  .map(l ->
                      new Link(
                          l.name(),
                          l.rest(),
                          l.parts().stream().map(Part::shadowless).toList(),
                          List.of(),
                          0))
                  .toList();
          return new Model(
              k.name(),
              links,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              k.bounds(),
              k.stands(),
              0);
        });
  }

  /**
   * A painted line of trees on an arc round the stage.
   *
   * @param from,to angles in turns from -z (0 = straight ahead, positive to the right)
   * @param pointed share of conifers
   */
  static void trees(
      Layout l,
      Greenery.Season season,
      double pointed,
      double radius,
      double tall,
      double from,
      double to,
      double foot) {
    Material card =
        Greenery.card(
            "line " + season + " " + pointed,
            () ->
                Foliage.lines(
                    season.leaf.times(pointed > 0.5 ? 0.7 : 1),
                    season.young,
                    pointed,
                    season == Greenery.Season.SNOW ? 0.4 : 0,
                    21));
    MeshBuilder b = l.piece("tree line").flat(card);
    double low = (int) (radius * 7) % Foliage.LINES / (double) Foliage.LINES;
    double high = low + 0.98 / Foliage.LINES;
    int steps = Math.max(4, (int) ((to - from) * 48));
    double arc = 2 * Math.PI * radius * (to - from);
    double repeats = Math.max(1, Math.round(arc / (4 * tall)));
    for (int i = 0; i < steps; i++) {
      double t0 = i / (double) steps;
      double t1 = (i + 1) / (double) steps;
      Vec3 p0 = onArc(from + (to - from) * t0, radius);
      Vec3 p1 = onArc(from + (to - from) * t1, radius);
      // tree tops look up as much as to the middle, so that sky and sun both light the card
      Vec3 n = p0.plus(p1).times(-0.5 / radius).plus(new Vec3(0, 0.9, 0)).unit();
      int o = b.vertices();
      b.vertex(p0.withY(foot), n, t0 * repeats, low + 0.002);
      b.vertex(p1.withY(foot), n, t1 * repeats, low + 0.002);
      b.vertex(p1.withY(foot + tall), n, t1 * repeats, high);
      b.vertex(p0.withY(foot + tall), n, t0 * repeats, high);
      b.quad(o, o + 1, o + 2, o + 3);
    }
  }

  private static Vec3 onArc(double turns, double radius) {
    double a = turns * 2 * Math.PI;
    return new Vec3(radius * StrictMath.sin(a), 0, -radius * StrictMath.cos(a));
  }

  /** Height of a ridge at a bearing (turns), metres. */
  interface Ridge {
    double at(double turns, double out);
  }

  /**
   * Land that rises from {@code near} to {@code far} metres round the stage; height by {@code
   * ridge}(bearing, 0 near .. 1 far).
   */
  static void land(
      Layout l,
      String name,
      Material m,
      double near,
      double far,
      double from,
      double to,
      int columns,
      int rows,
      Ridge ridge) {
    MeshBuilder b = l.piece(name).flat(m);
    b.surface(
        columns,
        rows,
        (s, t) -> {
          double turns = from + (to - from) * s;
          double radius = near * StrictMath.pow(far / near, t);
          return onArc(turns, radius).withY(ridge.at(turns, t));
        },
        cielo.props.maker.Surface.Uv.METRES);
  }

  /** A sum of waves round the circle, about -1 .. 1, that a seed shifts: for hills. */
  static double waves(double turns, double seed) {
    double a = turns * 2 * Math.PI;
    return 0.55 * StrictMath.sin(5 * a + seed)
        + 0.3 * StrictMath.sin(11 * a + 2.3 * seed)
        + 0.15 * StrictMath.sin(23 * a + 4.1 * seed);
  }

  /** Towers of a town far away in the haze; lit windows by night. */
  static void skyline(Layout l, double radius, double from, double to, double tall, boolean night) {
    Dice d = l.dice("skyline");
    int[] walls = {0x8E959C, 0xA39A8C, 0x7C8894, 0x9C8C80};
    int[] panes = {0x51626F, 0x465058, 0x5C7280, 0x4A4F55};
    Piece p = l.piece("skyline");
    Material lit = Finish.glow(new Rgb(1.4, 1.0, 0.55));
    double turns = from;
    while (turns < to) {
      double w = d.between(10, 20);
      double h = tall * d.between(0.4, 1) * (d.chance(0.2) ? 1.5 : 1);
      Vec3 at = onArc(turns, radius + d.between(-10, 10));
      int k = d.below(walls.length);
      Material m = Bays.tower(night ? 0x15181F : walls[k], night ? 0x0B0D12 : panes[k]);
      Frame f = Frame.facing(p, at.x(), -1, at.z(), -turns * 2 * Math.PI);
      int across = Math.max(1, (int) Math.round(w / 22));
      int up = Math.max(1, (int) Math.round(h / 26));
      f.tiled(m, -w / 2, 0, w / 2, h, 0, across, up);
      f.at(-w / 2, 0, 0, -Math.PI / 2).tiled(m, -w * 0.8, 0, 0, h, 0, across, up);
      f.at(w / 2, 0, 0, Math.PI / 2).tiled(m, 0, 0, w * 0.8, h, 0, across, up);
      if (night) {
        for (int i = 0; i < 16; i++) {
          double x = (Math.floor(d.between(0, w / 2.6)) + 0.5) * 2.6 - w / 2;
          f.sheet(lit, x, Math.floor(d.between(1, h / 3.3)) * 3.3 + 1.5, 0.1, 1.3, 1.4);
        }
      }
      turns += (w + d.between(0, 4)) / (2 * Math.PI * radius);
    }
  }
}
