package cielo.props.maker;

import cielo.props.library.Colors;
import cielo.props.library.Grade;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves of a plant: cards set on lumps round the branch ends, lit as round bodies. */
final class Crowns {
  /*
   * A crown is a heap of lumps (balls). Cards lie on the lumps, face outwards within half a right
   * angle, and carry a shading normal that is mostly the lump's and the crown's: so the sunny side is
   * bright as a whole, the lower side dark as a whole, and edges stay ragged. Cards deep inside and
   * low in a lump take the darker picture. Coarser levels have fewer, larger cards.
   */
  private Crowns() {}

  /** A lump of leaves. */
  record Lump(Vec3 centre, double radius) {}

  /** The materials of outer and inner leaves, and which card they use. */
  record Leafage(Material outer, Material inner, LeafCards.Kind kind) {}

  /** Leaves in the colour of the season; null where it has none. */
  static @Nullable Leafage leafage(Order o, LeafCards.Kind kind, int green, boolean evergreen) {
    String season = o.word("season").orElse(o.has("autumn", "autumnal", "fall") ? "autumn" : o.has("snowy", "snow-covered", "frosty") ? "snow" : "");
    boolean bare = o.has("bare", "leafless", "dead", "withered");
    if (bare || (season.equals("winter") && !evergreen)) {
      return null;
    }
    Rgb c = Rgb.srgb(green);
    if (!evergreen && (season.equals("autumn") || season.equals("fall"))) {
      int[] fall = {0xc8702a, 0xb84a24, 0xd09a30};
      c = Rgb.srgb(fall[o.dice("autumn").below(3)]);
    } else if (season.equals("spring") && !evergreen) {
      c = c.mix(Rgb.srgb(0xa8c050), .4);
    } else if (season.equals("snow") || (season.equals("winter") && evergreen)) {
      c = c.mix(new Rgb(.75, .78, .82), .5);
    }
    Rgb wanted = o.word("color").flatMap(Colors::find).orElse(c);
    return new Leafage(leaf(kind, wanted, 1), leaf(kind, wanted, .56), kind);
  }

  private static Material leaf(LeafCards.Kind kind, Rgb colour, double light) {
    Texels card = LeafCards.card(kind, Grade.albedo(colour), light);
    Material m = Order.of("leaf", 0xffffff);
    return m.withLook(new Look(colour, .72, 0, .035, 0, .42, Rgb.BLACK, true, Pattern.NONE, card));
  }

  /**
   * Sets the cards.
   *
   * @param count cards at the finest level
   * @param size of a card, metres
   * @param hang 0 = any way round, 1 = their top up (hanging strands)
   */
  static void fill(Thing t, Dice dice, Leafage leaves, List<Lump> lumps, Vec3 middle, int count, double size, double hang) {
    int n = t.detail == 0 ? count : t.detail == 1 ? (int) (count * .45) : (int) (count * .17);
    double s = size * (t.detail == 0 ? 1 : t.detail == 1 ? 1.4 : 2.1);
    double weight = lumps.stream().mapToDouble(l -> l.radius * l.radius).sum();
    double low = lumps.stream().mapToDouble(l -> l.centre.y() - l.radius).min().orElse(0);
    double high = lumps.stream().mapToDouble(l -> l.centre.y() + l.radius).max().orElse(1);
    for (int i = 0; i < n; i++) {
      double at = (i + dice.unit()) / n * weight;
      int k = 0;
      while (k < lumps.size() - 1 && at > lumps.get(k).radius * lumps.get(k).radius) {
        at -= lumps.get(k).radius * lumps.get(k).radius;
        k++;
      }
      Lump l = lumps.get(k);
      Vec3 d = new Vec3(dice.normal(), dice.normal(), dice.normal()).unit();
      if (d.y() < -.35) {
        d = new Vec3(d.x(), -d.y() * .4, d.z()).unit(); // few leaves under a lump
      }
      double depth = dice.chance(.74) ? dice.between(.82, 1.04) : dice.between(.3, .8);
      Vec3 p = l.centre.plus(d.times(l.radius * depth));
      Vec3 away = p.minus(middle).unit();
      Vec3 n2 = d.times(.75).plus(away.times(.55)).plus(new Vec3(0, .25, 0)).unit();
      double up = (p.y() - low) / (high - low);
      boolean dark = depth < .8 || dice.unit() > .35 + .8 * up || d.y() < -.1;
      card(t.part(dark ? "inner leaves" : "leaves", dark ? leaves.inner : leaves.outer), dice, p, d, n2, s * dice.between(.8, 1.2), hang);
    }
  }

  private static void card(MeshBuilder b, Dice dice, Vec3 p, Vec3 out, Vec3 normal, double size, double hang) {
    Vec3 face = out.plus(new Vec3(dice.normal(), dice.normal(), dice.normal()).times(.38)).unit();
    Vec3 along = hang > .5 ? new Vec3(dice.normal() * .12, 1, dice.normal() * .12) : new Vec3(dice.normal(), dice.normal(), dice.normal());
    Vec3 x = along.cross(face).unit();
    Vec3 y = hang > .5 ? along.unit() : face.cross(x).unit();
    Vec3 hx = x.times(size * (hang > .5 ? .32 : .5));
    Vec3 hy = y.times(size * (hang > .5 ? .8 : .5));
    Vec3 c = hang > .5 ? p.minus(hy.times(.7)) : p;
    Vec3 bow = face.times(size * .10);
    int i = b.vertex(c.minus(hx).minus(hy).minus(bow), normal.minus(x.times(.22)).unit(), 0, 0);
    b.vertex(c.plus(hx).minus(hy).minus(bow), normal.plus(x.times(.22)).unit(), 1, 0);
    b.vertex(c.plus(hx).plus(hy).plus(bow.times(.4)), normal.plus(x.times(.22)).unit(), 1, 1);
    b.vertex(c.minus(hx).plus(hy).plus(bow.times(.4)), normal.minus(x.times(.22)).unit(), 0, 1);
    b.quad(i, i + 1, i + 2, i + 3);
  }
}
