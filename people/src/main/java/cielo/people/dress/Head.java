package cielo.people.dress;

import cielo.people.body.BodyData;
import cielo.people.body.Figure;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Texels;
import java.util.ArrayList;
import java.util.List;

/** Eyes, mouth, brows and lashes. */
final class Head {
  private final Figure f;
  private final Features spec;
  private final List<Integer> front = new ArrayList<>();

  Head(Figure f, Features spec, double middleZ) {
    this.f = f;
    this.spec = spec;
    for (int i = 0; i < BodyData.SKIN; i++) {
      if (f.headWeight(i) > .5
          && f.normal(i).z() > .05
          && f.data.mask("inside-mouth", i) < .1
          && f.point(i).z() > middleZ) {
        front.add(i);
      }
    }
  }

  /** Eyeball of one side; its pole looks along the gaze, its texture is the disc of the angle. */
  Piece eye(boolean left) {
    Figure.Eyeball e = left ? f.left : f.right;
    int around = 24;
    double[] rings = new double[20];
    for (int i = 0; i < rings.length; i++) {
      rings[i] = i < 12 ? .7 * i / 11 : .7 + (Math.PI - .7) * (i - 11) / 8;
    }
    int n = around * rings.length;
    double[] v = new double[3 * n];
    int[] quads = new int[4 * around * (rings.length - 1)];
    Piece p = new Piece(left ? "left eye" : "right eye", v, quads);
    p.normals = new double[3 * n];
    int o = 0;
    for (int i = 0; i < rings.length; i++) {
      for (int a = 0; a < around; a++) {
        double turn = 2 * Math.PI * a / around;
        double s = StrictMath.sin(rings[i]);
        Vec3 d =
            new Vec3(s * StrictMath.cos(turn), s * StrictMath.sin(turn), StrictMath.cos(rings[i]));
        int at = i * around + a;
        p.set(at, e.centre().plus(d.times(e.radius())));
        p.normals[3 * at] = d.x();
        p.normals[3 * at + 1] = d.y();
        p.normals[3 * at + 2] = d.z();
        p.u[at] = (float) (.5 + .5 * rings[i] / Math.PI * StrictMath.cos(turn));
        p.t[at] = (float) (.5 + .5 * rings[i] / Math.PI * StrictMath.sin(turn));
        if (i + 1 < rings.length) {
          int b = i * around + (a + 1) % around;
          quads[o++] = at + around;
          quads[o++] = b + around;
          quads[o++] = b;
          quads[o++] = at;
        }
      }
    }
    return p.on(f.data.bones().size() + (left ? 0 : 1));
  }

  /** The picture of the eyeballs: pupil, iris with fibres and a dark rim, white. */
  Texels iris() {
    int size = 256;
    int[] argb = new int[size * size];
    double[] colour = Paint.of(spec.iris());
    double[] white = Paint.of(0xF1EDE6);
    double wide = .56;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double px = (x + .5) / size * 2 - 1;
        double py = 1 - (y + .5) / size * 2;
        double angle = Math.sqrt(px * px + py * py) * Math.PI;
        double turn = StrictMath.atan2(py, px);
        double top = Math.max(0, StrictMath.sin(turn));
        double share = (angle - .42 * wide) / (.58 * wide);
        double fibre = 1 + .18 * StrictMath.sin(turn * 11 + 3 * StrictMath.sin(turn * 3));
        double light = .75 + .9 * Math.max(0, -StrictMath.sin(turn)) * Math.clamp(share, 0, 1);
        double rim = 1 - .65 * cielo.people.body.Steps.smooth(.72, .92, share);
        double pupil = cielo.people.body.Steps.smooth(-.08, .08, share);
        double sclera = cielo.people.body.Steps.smooth(.98, 1.16, share);
        double shade = 1 - .25 * top * cielo.people.body.Steps.smooth(.5, 1.2, angle);
        double[] c = new double[3];
        for (int k = 0; k < 3; k++) {
          double in = Math.min(1, colour[k] * fibre * light * rim) * pupil + .004 * (1 - pupil);
          c[k] = in * (1 - sclera) + white[k] * shade * sclera;
        }
        argb[y * size + x] = Paint.argb(c[0], c[1], c[2]);
      }
    }
    return new Texels(size, size, argb);
  }

  /** The catch light: a small disc fixed to the head, in front of the eye. */
  Piece glint(boolean left) {
    Figure.Eyeball e = left ? f.left : f.right;
    Vec3 d = new Vec3(-.20, .27, 1).unit();
    Vec3 a = Vec3.UP.cross(d).unit();
    Vec3 b = d.cross(a);
    double[] v = new double[3 * 13];
    int[] quads = new int[4 * 12];
    Piece p = new Piece("glint", v, quads);
    p.set(12, e.centre().plus(d.times(1.02 * e.radius())));
    for (int i = 0; i < 12; i++) {
      double turn = 2 * Math.PI * i / 12;
      Vec3 side = a.times(StrictMath.cos(turn)).plus(b.times(StrictMath.sin(turn)));
      p.set(i, e.centre().plus(d.times(1.016 * e.radius())).plus(side.times(.105 * e.radius())));
      quads[4 * i] = i;
      quads[4 * i + 1] = (i + 1) % 12;
      quads[4 * i + 2] = 12;
      quads[4 * i + 3] = 12;
    }
    return p.on(f.headBone);
  }

  /** A strip on the forehead that follows the skin under it. */
  Piece brow(boolean left) {
    Figure.Eyeball e = left ? f.left : f.right;
    double r = e.radius();
    double sign = left ? 1 : -1;
    int n = 14;
    double[] offset = {-1, -.55, .1, .6, 1};
    double[] height = {.012, .055, .075, .05, .01};
    int m = offset.length;
    Piece p = new Piece("brow", new double[3 * n * m], new int[4 * (n - 1) * (m - 1)]);
    p.carrier = new int[5 * n * m];
    p.share = new float[5 * n * m];
    for (int i = 0; i < n; i++) {
      double t = i / (n - 1.0);
      double x = -.80 * r + t * 2.45 * r;
      double y =
          (1.66 + .06 * spec.browArch()) * r
              + .30 * r * spec.browArch() * StrictMath.sin(Math.min(1, t * 1.05) * Math.PI * .8)
              - .30 * r * t * t * t;
      double wide =
          spec.browThick()
              * r
              * .24
              * (1 - .15 * (1 - t))
              * Math.min(1, (1 - t) * 2.2 + .08)
              * Math.min(1, t * 5 + .45);
      for (int k = 0; k < m; k++) {
        int at = i * m + k;
        double px = e.centre().x() + sign * x;
        double py = e.centre().y() + y + offset[k] * wide;
        double z = bind(p, at, px, py);
        p.set(at, new Vec3(px, py, z + height[k] * r / .16 * .9));
      }
    }
    strip(p.quads, n, m, left);
    return p.on(f.headBone);
  }

  private static void strip(int[] quads, int n, int m, boolean turn) {
    int o = 0;
    for (int i = 0; i + 1 < n; i++) {
      for (int j = 0; j + 1 < m; j++) {
        int[] q = {i * m + j, (i + 1) * m + j, (i + 1) * m + j + 1, i * m + j + 1};
        for (int k = 0; k < 4; k++) {
          quads[o++] = q[turn ? k : 3 - k];
        }
      }
    }
  }

  /** Binds to the five nearest points of the front of the face; returns the depth there. */
  private double bind(Piece p, int at, double x, double y) {
    int[] best = new int[5];
    double[] far = new double[5];
    java.util.Arrays.fill(far, Double.MAX_VALUE);
    for (int i : front) {
      Vec3 q = f.point(i);
      double d = (q.x() - x) * (q.x() - x) + (q.y() - y) * (q.y() - y);
      for (int k = 0; k < 5; k++) {
        if (d < far[k]) {
          for (int s = 4; s > k; s--) {
            far[s] = far[s - 1];
            best[s] = best[s - 1];
          }
          far[k] = d;
          best[k] = i;
          break;
        }
      }
    }
    double sum = 0;
    double z = 0;
    for (int k = 0; k < 5; k++) {
      double w = 1 / (far[k] + 1e-4);
      p.carrier[5 * at + k] = best[k];
      p.share[5 * at + k] = (float) w;
      sum += w;
      z += w * f.point(best[k]).z();
    }
    for (int k = 0; k < 5; k++) {
      p.share[5 * at + k] /= (float) sum;
    }
    return z / sum;
  }

  /** A thin dark fin grown from the upper lid; its tips swing down when the lid shuts. */
  Piece lashes(boolean left) {
    Figure.Eyeball e = left ? f.left : f.right;
    Vec3 c = e.centre();
    double r = e.radius();
    double sign = left ? 1 : -1;
    int[] lid = sorted(f.data.lids().get(left ? 0 : 1), sign);
    int n = lid.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = (f.point(lid[i]).x() - c.x()) * sign / r;
    }
    double[] fy = Cubic.fit(x, lid, f, 1);
    double[] fz = Cubic.fit(x, lid, f, 2);
    double size = r / .16;
    Piece p = new Piece("lashes", new double[9 * n], new int[8 * (n - 1)]);
    double[] swing = new double[9 * n];
    int[] carrier = new int[3 * n];
    for (int i = 0; i < n; i++) {
      double t = i / (n - 1.0);
      Vec3 root = new Vec3(f.point(lid[i]).x(), Cubic.at(fy, x[i]), Cubic.at(fz, x[i]));
      Vec3 d = root.minus(c).unit();
      double length =
          r * .26 * spec.lash() * (.3 + .9 * StrictMath.pow(t, .8)) * (t > .97 ? .55 : 1);
      Vec3 up = new Vec3(d.x() + sign * .5 * t, d.y() * .5 + .5, d.z()).unit();
      Vec3 down = new Vec3(d.x() + sign * .25 * t, d.y() * .2 - .55, d.z()).unit();
      p.set(i, root.plus(d.times(.016 * size)).plus(new Vec3(0, .022 * size, 0)));
      p.set(n + i, root.plus(d.times(.02 * size)).plus(new Vec3(0, -.014 * size, 0)));
      p.set(2 * n + i, root.plus(d.times(.012 * size)).plus(up.times(length)));
      Vec3 fall = down.times(.6).minus(up).times(length);
      swing[3 * (2 * n + i)] = fall.x();
      swing[3 * (2 * n + i) + 1] = fall.y();
      swing[3 * (2 * n + i) + 2] = fall.z();
      for (int k = 0; k < 3; k++) {
        carrier[k * n + i] = lid[i];
      }
    }
    int o = 0;
    for (int row = 0; row < 2; row++) {
      for (int i = 0; i + 1 < n; i++) {
        int a = row * n + i;
        int[] q = {a, a + 1, a + n + 1, a + n};
        for (int k = 0; k < 4; k++) {
          p.quads[o++] = q[k];
        }
      }
    }
    p.own.put(left ? "eyeBlinkLeft" : "eyeBlinkRight", swing);
    return p.carriedBy(carrier).on(f.headBone);
  }

  private int[] sorted(int[] lid, double sign) {
    return java.util.Arrays.stream(lid)
        .boxed()
        .sorted(java.util.Comparator.comparingDouble(i -> sign * f.point(i).x()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
