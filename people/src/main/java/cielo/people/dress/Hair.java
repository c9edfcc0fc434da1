package cielo.people.dress;

import cielo.people.body.Figure;
import cielo.people.body.Steps;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Texels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Sculpted hair: an under-cap on the scalp and tapered locks that follow the style's flow. */
final class Hair {
  private static final int SIDES = 6;
  private final Skull s;
  private final Dice dice;
  private final Hairdo style;
  private final List<double[]> points = new ArrayList<>(); // x y z u t
  private final List<int[]> quads = new ArrayList<>();

  private Hair(Skull s, Hairdo style, Dice dice) {
    this.s = s;
    this.style = style;
    this.dice = dice;
  }

  static Piece of(Skull s, Hairdo style, Dice dice) {
    Hair h = new Hair(s, style, dice);
    Styles.Style made = new Styles(s, dice).of(style);
    if (made.cap() >= 0) {
      h.cap(made.cap(), made.line());
    }
    for (Lock lock : made.locks()) {
      h.lock(lock);
    }
    for (Vec3 ball : made.balls()) {
      h.curl(ball);
    }
    Vec3 tie = made.tie();
    if (tie != null && style == Hairdo.BUN) {
      h.bun(tie);
    }
    return h.piece();
  }

  /** Shades of the hair: u = root to tip, t = from lock to lock; fine streaks along it. */
  static Texels texels(int colour, long seed) {
    int w = 64;
    int h = 256;
    double[] c = Paint.of(colour);
    Dice dice = Dice.of(seed, "streaks");
    int[] argb = new int[w * h];
    for (int y = 0; y < h; y++) {
      double streak = 1 + .10 * dice.normal() * .6;
      double lock = .82 + .34 * y / (h - 1.0);
      for (int x = 0; x < w; x++) {
        double g = lock * streak * (.72 + .36 * StrictMath.pow(x / (w - 1.0), .7));
        argb[(h - 1 - y) * w + x] = Paint.argb(c[0] * g, c[1] * g, c[2] * g);
      }
    }
    return new Texels(w, h, argb);
  }

  private void cap(double thick, DoubleUnaryOperator line) {
    int around = 64;
    int rows = 16;
    boolean combed = style == Hairdo.CROP || style == Hairdo.SIDE_PART || style == Hairdo.MOP;
    int first = points.size();
    for (int j = 0; j < rows; j++) {
      double u = j / (rows - 1.0);
      for (int i = 0; i < around; i++) {
        double az = -Math.PI + 2 * Math.PI * i / around;
        double low = line.applyAsDouble(az) + .01 + (combed ? .03 : 0);
        double el = low + (Math.PI / 2 - low) * u;
        Vec3 p = s.surface(Skull.direction(az, el), thick * Steps.smooth(0, .22, u) - .03 * s.k);
        double t = .15 + .2 * (.5 + .5 * StrictMath.sin(az * 23 + 3 * StrictMath.sin(az * 5)));
        points.add(new double[] {p.x(), p.y(), p.z(), .25, t});
      }
    }
    for (int j = 0; j + 1 < rows; j++) {
      for (int i = 0; i < around; i++) {
        int a = first + j * around + i;
        int b = first + j * around + (i + 1) % around;
        quads.add(new int[] {a, b, b + around, a + around});
      }
    }
  }

  private void lock(Lock lock) {
    List<Vec3> path = lock.path(s);
    int n = path.size();
    boolean plain = lock.thin() < 0;
    double[] wide = new double[n];
    double[] thick = new double[n];
    for (int i = 0; i < n; i++) {
      double u = i / (n - 1.0);
      double root = plain ? .25 + 2.6 * u : lock.thin() + 2.2 * u;
      wide[i] =
          lock.width() * Math.min(1, root) * StrictMath.pow(Math.clamp((1 - u) * 1.9, .02, 1), .75);
      thick[i] =
          lock.thick()
              * Math.min(1, (plain ? .3 : lock.thin() * .7) + 2.2 * u)
              * StrictMath.pow(Math.clamp((1 - u) * 2.2, .05, 1), .8);
    }
    tube(path, s.centre, wide, thick, dice.unit());
  }

  /** A flattened tube: the side away from {@code inside} is round, the other flat. */
  private void tube(List<Vec3> path, Vec3 inside, double[] wide, double[] thick, double shade) {
    int first = points.size();
    int n = path.size();
    for (int i = 0; i < n; i++) {
      Vec3 t = Lock.tangent(path, i);
      Vec3 e = path.get(i).minus(inside);
      double low = Steps.smooth(-.35, -.9, e.y() / s.radius);
      Vec3 out = Lock.unit(Lock.unit(e).times(1 - low).plus(Lock.unit(e.withY(0)).times(low)));
      Vec3 side = Lock.unit(t.cross(out));
      out = Lock.unit(side.cross(t));
      for (int j = 0; j < SIDES; j++) {
        double a = 2 * Math.PI * j / SIDES;
        double sin = StrictMath.sin(a);
        Vec3 p =
            path.get(i)
                .plus(side.times(wide[i] * StrictMath.cos(a)))
                .plus(out.times(thick[i] * sin * (sin > 0 ? 1 : .45)));
        double streak = .1 * (.5 + .5 * StrictMath.cos(a));
        points.add(new double[] {p.x(), p.y(), p.z(), i / (n - 1.0), .05 + .8 * shade + streak});
      }
    }
    for (int i = 0; i + 1 < n; i++) {
      for (int j = 0; j < SIDES; j++) {
        int a = first + i * SIDES + j;
        int b = first + i * SIDES + (j + 1) % SIDES;
        quads.add(new int[] {a + SIDES, b + SIDES, b, a});
      }
    }
  }

  private void curl(Vec3 d) {
    double lift = (.25 + .27 * Steps.smooth(-.3, .7, d.y())) * s.k * dice.between(.85, 1.15);
    double r = .21 * s.k * dice.between(.85, 1.2);
    Vec3 c = s.surface(d, lift);
    double shade = dice.unit();
    int first = points.size();
    for (int i = 0; i < 7; i++) {
      double a = Math.PI * i / 6;
      for (int j = 0; j < 8; j++) {
        double b = 2 * Math.PI * j / 8;
        points.add(
            new double[] {
              c.x() + r * StrictMath.sin(a) * StrictMath.cos(b),
              c.y() + r * StrictMath.cos(a),
              c.z() + r * StrictMath.sin(a) * StrictMath.sin(b),
              .45 + .35 * StrictMath.cos(a),
              .05 + .8 * shade + .1 * StrictMath.cos(b)
            });
      }
    }
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 8; j++) {
        int a = first + i * 8 + j;
        int b = first + i * 8 + (j + 1) % 8;
        quads.add(new int[] {a, b, b + 8, a + 8});
      }
    }
  }

  private void bun(Vec3 knot) {
    Vec3 d = knot.minus(s.centre).unit();
    Vec3 c = knot.plus(d.times(.30 * s.k));
    for (int q = 0; q < 3; q++) {
      Vec3 a = d.cross(new Vec3(1, 0, .2 * q)).unit();
      Vec3 b = d.cross(a);
      double r = (.34 - .10 * q) * s.k;
      List<Vec3> ring = new ArrayList<>();
      for (int i = 0; i < 15; i++) {
        double t = 2 * Math.PI * i / 14;
        ring.add(
            c.plus(d.times((.13 * q - .1) * s.k))
                .plus(a.times(r * StrictMath.cos(t)))
                .plus(b.times(r * StrictMath.sin(t))));
      }
      double[] wide = new double[15];
      java.util.Arrays.fill(wide, .2 * s.k);
      tube(ring, c, wide, wide, .5 + .1 * q);
    }
  }

  private Piece piece() {
    int n = points.size();
    double[] v = new double[3 * n];
    int[] q = new int[4 * quads.size()];
    for (int k = 0; k < quads.size(); k++) {
      System.arraycopy(quads.get(k), 0, q, 4 * k, 4);
    }
    Piece p = new Piece("hair", v, q);
    Figure f = s.f;
    int spine = f.data.bone("spine_03");
    double top = s.chin + .15;
    double bottom = f.joint("neck").y() - 1;
    for (int i = 0; i < n; i++) {
      double[] a = points.get(i);
      System.arraycopy(a, 0, v, 3 * i, 3);
      p.u[i] = (float) a[3];
      p.t[i] = (float) Math.clamp(a[4], .02, .98);
      double hang = StrictMath.pow(Math.clamp((top - a[1]) / (top - bottom), 0, 1), 1.3);
      p.bones[4 * i] = (byte) f.headBone;
      p.bones[4 * i + 1] = (byte) spine;
      p.weights[4 * i] = (float) (1 - hang);
      p.weights[4 * i + 1] = (float) hang;
    }
    return p;
  }
}
