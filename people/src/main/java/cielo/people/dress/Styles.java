package cielo.people.dress;

import static cielo.people.body.Steps.smooth;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Which locks make a style. */
final class Styles {
  /*
   * Roots lie on a golden-angle spiral above the hairline; short styles add one row on the line
   * itself. A style is a flow over the skull: which way hair lies at each place.
   */

  /**
   * @param locks all tubes
   * @param balls curls: direction and size
   * @param cap thickness of the under-cap, dm; negative = none
   * @param line lowest elevation of hair at an azimuth
   * @param tie where pulled hair meets, or null
   */
  record Style(
      List<Lock> locks,
      List<Vec3> balls,
      double cap,
      DoubleUnaryOperator line,
      @org.jspecify.annotations.Nullable Vec3 tie) {}

  private final Skull s;
  private final Dice dice;
  private final double k;

  Styles(Skull s, Dice dice) {
    this.s = s;
    this.dice = dice;
    k = s.k;
  }

  Style of(Hairdo h) {
    return switch (h) {
      case CROP -> crop();
      case SIDE_PART -> sidePart();
      case BOB -> hang(s.chin + .25 * k, .22, 0, 1.1, 0);
      case FRINGE_BOB -> hang(s.chin - .1 * k, 0, 0, .7, .52);
      case LONG -> hang(s.chin - 1.5 * k, -.25, .45, 0, 0);
      case PONYTAIL -> ponytail();
      case BUN -> pulled(new Vec3(0, .62, -.82));
      case CURLY -> curly();
      case BALDING, BALD -> balding();
      case MOP -> mop();
    };
  }

  private static double line(double az, double front, double temple, double ear, double back) {
    double[] x = {0, .55, .95, 1.25, 1.55, 1.95, 2.5, Math.PI};
    double[] y = {
      front, front - .02, temple + .12, temple - .12, ear + .1, ear - .22, back * .9, back
    };
    double a = Math.min(Math.abs(az), Math.PI);
    int i = 0;
    while (i < x.length - 2 && a > x[i + 1]) {
      i++;
    }
    return y[i] + (a - x[i]) / (x[i + 1] - x[i]) * (y[i + 1] - y[i]);
  }

  private static double natural(double az) {
    return line(az, .62, .30, .02, -.62);
  }

  private List<double[]> roots(int n, DoubleUnaryOperator line, boolean row, double gap) {
    List<double[]> out = new ArrayList<>();
    double golden = Math.PI * (3 - Math.sqrt(5));
    int all = (int) (n * 2.1);
    for (int i = 0; i < all; i++) {
      double y = 1 - 1.75 * (i + .5) / all;
      double az = (i * golden) % (2 * Math.PI) - Math.PI;
      double el = StrictMath.asin(Math.clamp(y, -1, 1));
      if (el > line.applyAsDouble(az) + gap) {
        out.add(new double[] {az, el});
      }
    }
    int m = row ? (int) (3 * Math.sqrt(n)) : 0;
    for (int i = 0; i < m; i++) {
      double az = (i + .5) / m * 2 * Math.PI - Math.PI;
      out.add(new double[] {az, line.applyAsDouble(az) + .02 + .03 * (i % 2)});
    }
    return out;
  }

  private Style crop() {
    List<Lock> out = new ArrayList<>();
    for (double[] r : roots(230, a -> natural(a) - .02, true, .06)) {
      Vec3 d0 = Skull.direction(r[0], r[1]);
      double top = smooth(.5, 1.1, r[1]);
      Lock.Flow flow =
          (d, p, u) ->
              Skull.along(
                      d,
                      .15 * d.x(),
                      -.55 * (1 - smooth(.5, .95, d.y())),
                      smooth(.35, .9, d.y()) * (d.z() > -.6 ? 1 : .3))
                  .plus(Skull.along(d, 0, -.8, .25).times(1 - smooth(.5, .9, d.y())));
      double length = (.5 + .34 * top * (d0.z() < .45 ? 1 : 0)) * k * dice.between(.85, 1.15);
      out.add(
          Lock.of(d0, flow, length, .12 * k, .05 * k, (.03 + .05 * top) * k)
              .rings(6)
              .rise(.25 * top)
              .anywhere());
    }
    return new Style(out, List.of(), .035 * k, Styles::natural, null);
  }

  private Style sidePart() {
    List<Lock> out = new ArrayList<>();
    for (double[] r : roots(150, Styles::natural, true, .06)) {
      Vec3 d0 = Skull.direction(r[0], r[1]);
      double top = smooth(.35, .8, d0.y());
      double side = d0.x() < .38 ? -1 : 1;
      Lock.Flow flow =
          (d, p, u) -> {
            double up = smooth(.25, .75, d.y());
            return Skull.along(d, side, .1, .55 * (d.z() > -.3 ? 1 : 0) * (1 - u))
                .times(up)
                .plus(Skull.along(d, 0, -1, -.35).times(1 - up));
          };
      double lift =
          (.04 + .12 * top * (side < 0 ? 1 : .55) + .12 * smooth(.4, .9, d0.z()) * top) * k;
      out.add(
          Lock.of(d0, flow, (.5 + .62 * top) * k * dice.between(.9, 1.1), .19 * k, .10 * k, lift)
              .rings(7)
              .rise(.35 * top * (d0.z() > .2 ? 1 : 0))
              .anywhere());
    }
    return new Style(out, List.of(), .05 * k, Styles::natural, null);
  }

  /** Parted at {@code part}, hanging to the height {@code end}. */
  private Style hang(double end, double part, double wave, double tip, double fringe) {
    DoubleUnaryOperator line = a -> line(a, .54, .27, .06, -.5);
    List<Lock> out = new ArrayList<>();
    for (double[] r : roots(150, line, fringe > 0, .07)) {
      Vec3 d0 = Skull.direction(r[0], r[1]);
      double sign = d0.x() > part ? 1 : -1;
      boolean front = fringe > 0 && d0.z() > .25 && d0.y() > .45 && Math.abs(d0.x()) < .55;
      Lock.Flow flow =
          (d, p, u) -> {
            if (front) {
              return Skull.along(d, .25 * d.x(), -.75, .8);
            }
            double up = smooth(.3, .85, d.y());
            Vec3 way =
                Skull.along(d, sign * 1.1, -.15, d.z() > 0 ? -.42 : .05)
                    .times(up)
                    .plus(new Vec3(0, up - 1, 0));
            if (d.y() < .6) {
              way = way.plus(Skull.along(d, 0, 0, -.5).times(Math.max(0, d.z() - .15)));
            }
            return tip > 0 && u > .72
                ? way.plus(new Vec3(-d.x(), 0, -d.z()).times(tip * (u - .72) * 4))
                : way;
          };
      double length =
          front
              ? fringe * k * dice.between(.9, 1.1)
              : (s.centre.y() + d0.y() * s.radius - end) * dice.between(.95, 1.06) + .35 * k;
      length = Math.max(length, .6 * k) + (front ? 0 : .55 * k * smooth(.4, 1, d0.y()));
      Lock lock =
          Lock.of(
                  d0,
                  flow,
                  front ? 1.25 * length : length,
                  (front ? .17 : .265) * k,
                  (front ? .06 : .12) * k,
                  (.06 + (front ? .05 : .10) * smooth(.1, .8, d0.y() + .3))
                      * k
                      * dice.between(.8, 1.25))
              .rings(front ? 7 : 14)
              .gravity(.25)
              .rise(.12)
              .curl(wave, 2.2, 3 * d0.x() + 2 * d0.z() + dice.between(-.4, .4));
      out.add(front ? lock.anywhere() : lock.thin(.28));
    }
    return new Style(out, List.of(), .07 * k, line, null);
  }

  /** Drawn back to a tie, with two loose thin locks at each temple. */
  private Style pulled(Vec3 tie) {
    DoubleUnaryOperator line = a -> line(a, .47, .20, -.04, -.66);
    Vec3 knot = s.centre.plus(tie.times(s.radius));
    Vec3 to = tie.unit();
    List<Lock> out = new ArrayList<>();
    for (double[] r : roots(170, line, false, .10)) {
      Vec3 d0 = Skull.direction(r[0], r[1]);
      double far = StrictMath.acos(Math.clamp(d0.dot(to), -1, 1)) * s.radius * 1.12;
      Lock.Flow flow =
          (d, p, u) -> Skull.along(d, knot.x() - p.x(), knot.y() - p.y(), knot.z() - p.z());
      out.add(
          Lock.of(d0, flow, Math.max(far * .95, .25 * k), .13 * k, .045 * k, .055 * k)
              .rings(9)
              .thin(.05));
    }
    double[][] loose = {{.90, .52, 1.35}, {1.06, .42, 1.15}};
    for (int side = -1; side <= 1; side += 2) {
      for (int j = 0; j < 2; j++) {
        double sign = side;
        Lock.Flow flow = (d, p, u) -> Skull.along(d, sign * .9 * (1 - u), -1, .35 * (1 - 2 * u));
        out.add(
            Lock.of(
                    Skull.direction(sign * loose[j][0], loose[j][1]),
                    flow,
                    loose[j][2] * k,
                    .085 * k,
                    .06 * k,
                    .07 * k)
                .rings(9)
                .gravity(.3)
                .curl(.22, 1.1, 1 + j)
                .rise(.2));
      }
    }
    return new Style(out, List.of(), .075 * k, line, knot);
  }

  private Style ponytail() {
    Style back = pulled(new Vec3(0, .42, -1));
    Vec3 d0 = new Vec3(0, .42, -1).unit();
    List<Lock> out = new ArrayList<>(back.locks());
    for (int i = 0; i < 26; i++) {
      double a = i * 2.4;
      double o = .16 * k * Math.sqrt((i + .5) / 26) / s.radius;
      Vec3 d1 = d0.plus(new Vec3(StrictMath.cos(a) * o, StrictMath.sin(a) * o, 0)).unit();
      Lock.Flow flow =
          (d, p, u) ->
              new Vec3(.12 * StrictMath.sin(a), -.25 - 2.2 * u, -.9 * (1 - u) * (1 - u) - .12);
      out.add(
          Lock.of(d1, flow, 3 * k * dice.between(.85, 1.1), .17 * k, .12 * k, .10 * k)
              .rings(12)
              .rise(.6)
              .gravity(.5)
              .curl(.22, 1.3, a));
    }
    return new Style(out, List.of(), back.cap(), back.line(), back.tie());
  }

  private Style curly() {
    DoubleUnaryOperator line = a -> line(a, .58, .28, .05, -.5);
    List<Vec3> balls = new ArrayList<>();
    for (double[] r : roots(260, line, true, .06)) {
      balls.add(Skull.direction(r[0], r[1]));
    }
    return new Style(List.of(), balls, .24 * k, line, null);
  }

  private Style balding() {
    List<Lock> out = new ArrayList<>();
    for (double[] r : roots(260, a -> line(a, .62, .30, .08, -.62) - .02, true, .06)) {
      if (Math.abs(r[0]) < 1.05 || r[1] > .52 + .12 * StrictMath.cos(2 * r[0])) {
        continue;
      }
      Lock.Flow flow = (d, p, u) -> Skull.along(d, 0, -.6, -.7);
      out.add(
          Lock.of(
                  Skull.direction(r[0], r[1]),
                  flow,
                  .5 * k * dice.between(.8, 1.2),
                  .13 * k,
                  .08 * k,
                  .06 * k)
              .rings(5)
              .rise(.15)
              .anywhere());
    }
    return new Style(out, List.of(), -1, Styles::natural, null);
  }

  private Style mop() {
    List<Lock> out = new ArrayList<>();
    for (double[] r : roots(190, a -> line(a, .6, .30, .02, -.62), true, .06)) {
      Vec3 d0 = Skull.direction(r[0], r[1]);
      Vec3 w = new Vec3(dice.normal() * .45, dice.normal() * .45, dice.normal() * .45);
      Lock.Flow flow =
          (d, p, u) ->
              Skull.along(
                      d,
                      .5 * d.x() + w.x(),
                      -.5 + .2 * d.y() + w.y(),
                      (d.z() > -.25 ? .75 : -.3) + w.z())
                  .plus(new Vec3(0, d.y() < .5 ? -.35 : 0, 0));
      out.add(
          Lock.of(
                  d0,
                  flow,
                  (.75 + .35 * smooth(.3, .9, d0.y())) * k * dice.between(.8, 1.25),
                  .17 * k,
                  .10 * k,
                  (.08 + .14 * smooth(.2, .9, d0.y())) * k * dice.between(.7, 1.3))
              .rings(7)
              .rise(.3)
              .anywhere());
    }
    return new Style(out, List.of(), .07 * k, Styles::natural, null);
  }
}
