package cielo.people.dress;

import cielo.people.body.BodyData;
import cielo.people.body.Figure;
import cielo.people.body.Quads;
import cielo.people.body.Steps;
import cielo.props.library.Materials;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import java.util.ArrayList;
import java.util.List;

/** Dresses a figure: pieces with their materials, and which skin they hide. */
final class Wardrobe {
  /** A finished piece and what it is made of. */
  record Worn(Piece piece, Material material) {}

  final List<Worn> worn = new ArrayList<>();
  final boolean[] hidden = new boolean[BodyData.SKIN];

  /** Height of the lowest sole, dm. */
  double sole;

  private final Figure f;
  private final Regions at;
  private final Quads tights;
  private final double hip;
  private final double knee;
  private final double ankle;
  private final Dice dice;

  Wardrobe(Figure f, List<Garment> clothes, Dice dice) {
    this.f = f;
    this.dice = dice;
    at = new Regions(f);
    tights = f.data.quads("helper-tights");
    hip = f.joint("l-upper-leg").y();
    knee = f.joint("l-knee").y();
    ankle = f.joint("l-ankle").y();
    for (Garment g : clothes) {
      switch (g.kind()) {
        case TOP, JACKET -> top(g);
        case TROUSERS -> trousers(g);
        case SKIRT -> skirt(g);
        case SHOES -> shoes(g);
      }
    }
  }

  private static Material cloth(Garment g, int colour) {
    boolean hide = g.weave().equals("leather");
    Material m = Materials.named(hide ? "leather" : "cotton");
    Rgb base = Rgb.srgb(colour);
    Look look = Look.plain(base, hide ? .5 : .85).bothSides();
    if (!g.weave().equals("none") && !hide) {
      double tile =
          switch (g.weave()) {
            case "denim" -> .08;
            case "knit" -> .11;
            case "stripes" -> .4;
            default -> .1;
          };
      Rgb second = g.second() == g.colour() ? base.times(.8) : Rgb.srgb(g.second());
      look = look.withPattern(new Pattern(g.weave(), tile, second, .5, .4, 0, 0));
    }
    return m.withLook(look);
  }

  private boolean inTop(Garment g, int i, double slack) {
    return (!at.onArm(i) || at.arm[i] < g.sleeve() + slack)
        && at.leg[i] < g.hem() + slack * .5
        && at.neck[i] < g.neck() + slack;
  }

  private void top(Garment g) {
    boolean jacket = g.kind() == Garment.Kind.JACKET;
    double waist = f.joint("spine-3").y();
    double nape = f.joint("neck").y();
    double middle = f.joint("neck").z() - .5;
    Tailor t =
        new Tailor(
            f,
            tights,
            i ->
                inTop(g, i, 0)
                    && !(jacket
                        && Math.abs(f.point(i).x()) < .5
                        && f.point(i).z() > middle
                        && at.arms[i] < .3),
            i ->
                g.off()
                    + g.loose()
                        * (at.onArm(i)
                            ? .55 + .5 * Steps.smooth(0, g.sleeve(), at.arm[i])
                            : 1.1 * Steps.smooth(nape - .4, waist, f.point(i).y())),
            g.off() * .6,
            (p, i) -> p,
            8);
    if (t.empty()) {
      return;
    }
    t.folded(.022, dice);
    List<Vec3> rim = t.loop(f.joint("neck"));
    Material material = cloth(g, g.colour());
    worn.add(new Worn(t.piece(jacket ? "jacket" : "top", .02, jacket ? .09 : .06, .9), material));
    for (int i = 0; i < BodyData.SKIN; i++) {
      boolean sleeve = at.onArm(i) && at.arm[i] < g.sleeve() - .12;
      boolean trunk = !at.onArm(i) && !jacket && inTop(g, i, -.10);
      hidden[i] |=
          jacket
              ? sleeve
              : (sleeve || trunk) && at.neck[i] < g.neck() - .25 && at.leg[i] < g.hem() - .06;
    }
    if (g.collar() && !rim.isEmpty()) {
      worn.add(new Worn(Trim.collar(f, rim), material));
    }
    if (g.buttons()) {
      Material pearl = Materials.named("plastic_hard").withLook(Look.plain(Rgb.srgb(0xF5F2EA), .3));
      for (int k = 0; k < 5; k++) {
        double y = nape - .9 + k / 4.0 * (hip + .3 - nape + .9);
        int i = t.frontAt(y, f.joint("spine-2").z());
        worn.add(new Worn(Trim.button(f, new Vec3(0, y, t.at(i).z() + .03), t.source(i)), pearl));
      }
    }
  }

  private boolean inTrousers(Garment g, int i, double slack) {
    return at.head[i] < .1
        && at.arms[i] < .2
        && at.leg[i] > -.32 - slack
        && at.leg[i] < g.hem() + slack;
  }

  private void trousers(Garment g) {
    Tailor t =
        new Tailor(
            f,
            tights,
            i -> inTrousers(g, i, 0),
            i -> g.off() * (at.leg[i] < .05 ? .55 : 1), // the waistband lies under the top
            g.off() * .5,
            (p, i) -> widened(p, i, g.loose()),
            6);
    if (t.empty()) {
      return;
    }
    worn.add(new Worn(t.folded(.02, dice).piece("trousers", .015, .07, .8), cloth(g, g.colour())));
    for (int i = 0; i < BodyData.SKIN; i++) {
      hidden[i] |= inTrousers(g, i, -.07);
    }
  }

  /** Legs of trousers stand off the bone towards the ankle. */
  private Vec3 widened(Vec3 p, int i, double wide) {
    String q = p.x() > 0 ? "l" : "r";
    if (Math.abs(p.x()) < .02 || at.leg[i] < .25) {
      return p;
    }
    Vec3 a = f.joint(q + "-upper-leg");
    Vec3 b = f.joint(q + "-knee");
    Vec3 c = f.joint(q + "-ankle");
    Vec3 axis =
        p.y() > b.y()
            ? b.lerp(a, Math.clamp((p.y() - b.y()) / (a.y() - b.y()), 0, 1))
            : c.lerp(b, Math.clamp((p.y() - c.y()) / (b.y() - c.y()), -.3, 1));
    Vec3 d = p.minus(axis).withY(0);
    double k = wide * Steps.smooth(.25, 1, at.leg[i]);
    return p.plus(d.times(k / Math.max(d.length(), .05)));
  }

  private void skirt(Garment g) {
    double low = g.hem() < 1 ? hip + (knee - hip) * g.hem() : knee + (ankle - knee) * (g.hem() - 1);
    int[] group = f.data.group("helper-skirt");
    double high = -1e9;
    for (int i = group[0]; i < group[0] + group[1]; i++) {
      high = Math.max(high, f.point(i).y());
    }
    double top = high;
    double middle = f.joint("pelvis").z();
    Tailor t =
        new Tailor(
            f,
            f.data.quads("helper-skirt"),
            i -> f.point(i).y() > low,
            i -> g.off(),
            .03,
            (p, i) -> {
              double share = Steps.smooth(top - .2, low, p.y());
              Vec3 d = new Vec3(p.x(), 0, p.z() - middle);
              double az = StrictMath.atan2(d.x(), d.z());
              double pleat = .06 * StrictMath.sin(az * 14) * share;
              return p.plus(d.times((g.loose() * share + pleat) / Math.max(d.length(), .1)));
            },
            2);
    if (t.empty()) {
      return;
    }
    worn.add(new Worn(t.piece("skirt", .015, .07, .5), cloth(g, g.colour())));
    for (int i = 0; i < BodyData.SKIN; i++) {
      hidden[i] |= f.leg(i) > .3 && f.point(i).y() > low + .9 && at.leg[i] > -.6 && at.arms[i] < .2;
    }
  }

  private void shoes(Garment g) {
    double top = ankle + g.hem();
    double bottom = 1e9;
    int[] group = f.data.group("helper-tights");
    Vec3 left = Vec3.ZERO;
    int n = 0;
    for (int i = group[0]; i < group[0] + group[1]; i++) {
      Vec3 p = f.point(i);
      bottom = Math.min(bottom, p.y());
      if (p.y() < top && p.x() > 0) {
        left = left.plus(p);
        n++;
      }
    }
    Vec3 middle = left.times(1.0 / Math.max(1, n));
    double low = bottom;
    Tailor t =
        new Tailor(
            f,
            tights,
            i -> f.point(i).y() < top,
            i -> .07,
            .02,
            (p, i) -> sole(p, f.point(i), middle, low),
            3);
    if (t.empty()) {
      return;
    }
    t.then((p, i) -> p.withY(Math.max(p.y(), low - .16)));
    Piece p = t.piece("shoes", .05, .1, .4);
    for (int i = 0; i < p.count(); i++) {
      p.v[3 * i + 1] = Math.max(p.v[3 * i + 1], low - .16);
    }
    Trim.Halves halves = Trim.below(p, low + .05);
    worn.add(new Worn(halves.upper(), cloth(g, g.colour())));
    Material rubber =
        Materials.named("rubber").withLook(Look.plain(Rgb.srgb(g.second()), .7).bothSides());
    worn.add(new Worn(halves.lower(), rubber));
    for (int i = 0; i < BodyData.SKIN; i++) {
      hidden[i] |= f.point(i).y() < top - .12;
    }
    sole = low - .16;
  }

  /** A band wider than the foot, flat below. */
  private static Vec3 sole(Vec3 p, Vec3 skin, Vec3 middle, double low) {
    Vec3 c = new Vec3(Math.copySign(middle.x(), skin.x()), 0, middle.z());
    Vec3 d = p.minus(c).withY(0);
    double wide = .07 * (1 - Steps.smooth(low + .12, low + .42, skin.y()));
    Vec3 q = p.plus(d.times(wide / Math.max(d.length(), .2)));
    if (skin.y() < low + .2) {
      double y = low - .10 + .25 * Math.clamp(skin.y() - low - .1, 0, 1);
      q = q.withY(Math.min(q.y(), y));
    }
    return q;
  }
}
