package cielo.people.dress;

import cielo.people.body.BodyData;
import cielo.people.body.Figure;
import cielo.people.body.Steps;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;

/** The colour of the skin at every vertex, linear. */
final class Complexion {
  private final Figure f;
  private final Features spec;
  private final double[] base;
  private final double[] warm;
  private final Vec3 mouth;
  private final Vec3 noseTip;
  private final double size;

  Complexion(Figure f, Features spec) {
    this.f = f;
    this.spec = spec;
    base = Paint.of(spec.skin());
    warm = Paint.times(base, 1.02, .62, .58);
    size = f.left.radius() / .16;
    Vec3 sum = Vec3.ZERO;
    int n = 0;
    int tip = 0;
    double most = -1e9;
    for (int i = 0; i < BodyData.SKIN; i++) {
      if (f.data.mask("lips", i) > .5) {
        sum = sum.plus(f.point(i));
        n++;
      }
      if (f.headWeight(i) > .55 && f.point(i).z() > most) {
        most = f.point(i).z();
        tip = i;
      }
    }
    mouth = sum.times(1.0 / Math.max(1, n));
    noseTip = f.point(tip);
  }

  Vec3 mouth() {
    return mouth;
  }

  /** Red, green and blue of every vertex of the skin. */
  double[] colours() {
    double[] out = new double[3 * BodyData.SKIN];
    Dice dice = Dice.of(spec.seed(), "skin");
    double[][] waves = new double[4][];
    double[] pitch = {1.3, 2.9, 6, 11};
    double[] strong = {.5, .35, .25, .2};
    for (int k = 0; k < 4; k++) {
      waves[k] =
          new double[] {
            dice.normal() * pitch[k],
            dice.normal() * pitch[k],
            dice.normal() * pitch[k],
            dice.between(0, 6),
            strong[k]
          };
    }
    for (int i = 0; i < BodyData.SKIN; i++) {
      double[] c = colour(i);
      Vec3 p = f.point(i);
      double noise = 0;
      for (double[] w : waves) {
        noise += w[4] * StrictMath.sin(p.x() * w[0] + p.y() * w[1] + p.z() * w[2] + w[3]);
      }
      for (int k = 0; k < 3; k++) {
        out[3 * i + k] = Math.max(0, c[k] * (1 + .022 * noise));
      }
    }
    return out;
  }

  private double[] colour(int i) {
    BodyData d = f.data;
    Vec3 p = f.point(i);
    double[] c = base.clone();
    double[] dark = Paint.times(base, .72, .55, .5);
    double head = f.headWeight(i);
    for (int side = -1; side <= 1; side += 2) {
      Figure.Eyeball e = f.left;
      Vec3 cheek =
          new Vec3(
              side * e.centre().x() * 1.35,
              e.centre().y() * .48 + mouth.y() * .52,
              e.centre().z() - .05);
      Vec3 q = p.minus(cheek);
      double far = q.x() * q.x() + 1.3 * q.y() * q.y() + .6 * q.z() * q.z();
      double share = head > .4 ? spec.blush() * Steps.bell(far / (2 * square(.24 * size))) : 0;
      Paint.blend(c, warm, share);
    }
    double tip = p.distance(noseTip);
    Paint.blend(c, warm, .3 * Steps.bell(tip * tip / (2 * square(.12 * size))));
    Paint.blend(c, warm, .35 * d.mask("ears", i));
    Paint.blend(c, dark, .22 * d.mask("eyelids", i));
    for (Figure.Eyeball e : new Figure.Eyeball[] {f.left, f.right}) {
      double r = e.radius();
      Paint.blend(c, dark, spec.liner() * (1 - Steps.smooth(r, 1.22 * r, p.distance(e.centre()))));
    }
    double[] lips = spec.lips() >= 0 ? Paint.of(spec.lips()) : Paint.times(base, .86, .47, .48);
    Paint.blend(c, lips, .8 * d.mask("lips", i));
    Paint.blend(c, Paint.of(0x5A1F1F), .95 * Steps.smooth(.3, .7, d.mask("inside-mouth", i)));
    Paint.blend(c, warm, .18 * (f.hand(i, "l") + f.hand(i, "r")));
    double[] nail = {base[0] * 1.15 + .03, base[1] * 1.15 + .03, base[2] * 1.15 + .03};
    Paint.blend(c, nail, .5 * d.mask("fingernails", i));
    if (spec.stubble() > 0) {
      stubble(c, i, p, head);
    }
    return c;
  }

  private void stubble(double[] c, int i, Vec3 p, double head) {
    if (f.data.mask("lips", i) >= .3 || f.data.mask("inside-mouth", i) >= .3) {
      return;
    }
    double ears = f.left.centre().z() - 1.1 * size;
    double jaw =
        (1 - Steps.smooth(mouth.y() - .1 * size, mouth.y() + .28 * size, p.y()))
            * Steps.smooth(.5, .8, head)
            * Steps.smooth(ears - .2, ears + .35, p.z());
    double lip =
        Math.abs(p.x()) < .3 * size && p.z() > mouth.z() - .2
            ? Steps.bell(square((p.y() - mouth.y() - .2 * size) / (.1 * size)))
            : 0;
    double[] hair = Paint.of(spec.hairColour());
    double[] mixed = new double[3];
    for (int k = 0; k < 3; k++) {
      mixed[k] = hair[k] * .6 + base[k] * .25;
    }
    Paint.blend(c, mixed, spec.stubble() * Math.max(jaw, .8 * lip));
  }

  private static double square(double x) {
    return x * x;
  }
}
