package cielo.people.dress;

import cielo.people.body.Steps;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * One lock of hair: where it grows, which way it lies and how thick it is. Lengths in dm.
 *
 * @param root direction from the middle of the skull
 * @param thin share of its width at the root
 * @param rings cross-sections
 * @param gravity 0 .. 1, pull down towards the tip
 * @param curl sideways waves, @param waves their number, @param phase of the first
 * @param rise lifts off at the root
 * @param openFace may not fall into the face
 */
record Lock(
    Vec3 root,
    Flow flow,
    double length,
    double width,
    double thick,
    double lift,
    double thin,
    int rings,
    double gravity,
    double curl,
    double waves,
    double phase,
    double rise,
    boolean openFace) {

  /** Which way hair lies at a place. */
  interface Flow {
    /**
     * @param d direction of the place from the middle of the skull
     * @param p the place
     * @param u 0 root .. 1 tip
     */
    Vec3 at(Vec3 d, Vec3 p, double u);
  }

  static Lock of(Vec3 root, Flow flow, double length, double width, double thick, double lift) {
    return new Lock(root, flow, length, width, thick, lift, -1, 10, 0, 0, 2, 0, 0, true);
  }

  Lock rings(int n) {
    return new Lock(
        root, flow, length, width, thick, lift, thin, n, gravity, curl, waves, phase, rise,
        openFace);
  }

  Lock rise(double r) {
    return new Lock(
        root, flow, length, width, thick, lift, thin, rings, gravity, curl, waves, phase, r,
        openFace);
  }

  Lock thin(double share) {
    return new Lock(
        root, flow, length, width, thick, lift, share, rings, gravity, curl, waves, phase, rise,
        openFace);
  }

  Lock gravity(double g) {
    return new Lock(
        root, flow, length, width, thick, lift, thin, rings, g, curl, waves, phase, rise, openFace);
  }

  Lock curl(double c, double n, double first) {
    return new Lock(
        root, flow, length, width, thick, lift, thin, rings, gravity, c, n, first, rise, openFace);
  }

  Lock anywhere() {
    return new Lock(
        root, flow, length, width, thick, lift, thin, rings, gravity, curl, waves, phase, rise,
        false);
  }

  /** Its middle line, {@code rings} points. */
  List<Vec3> path(Skull s) {
    int m = Math.max(rings, (int) (length / (.085 * s.k)) + 1);
    double h = length / (m - 1);
    double l0 = .01 * s.k;
    List<Vec3> fine = new ArrayList<>();
    fine.add(s.surface(root, l0));
    Vec3 v = null;
    for (int i = 1; i < m; i++) {
      double u = i / (m - 1.0);
      Vec3 p = fine.getLast();
      Vec3 d = p.minus(s.centre).unit();
      Vec3 f = flow.at(d, p, u);
      double low = Steps.smooth(-.45, -.8, d.y());
      f = f.minus(d.times(f.dot(d) * (1 - low))).plus(d.times(rise * Math.max(0, 1 - 2.5 * u)));
      double g = gravity * StrictMath.pow(u, 1.2);
      f = unit(unit(f).times(1 - g).plus(new Vec3(0, -g, 0)));
      v = v == null ? f : unit(v.times(.35).plus(f.times(.65)));
      double up = l0 + (lift - l0) * Steps.smooth(0, .3, u);
      fine.add(step(s, p.plus(v.times(h)), up));
    }
    return waved(s, resampled(fine));
  }

  private Vec3 step(Skull s, Vec3 to, double up) {
    Vec3 q = to;
    Vec3 e = q.minus(s.centre);
    double r = e.length();
    double skin = s.radius(e.times(1 / r)) + up;
    if (r > skin && e.y() / r > -.3) { // hug the skull from outside
      q = s.centre.plus(e.times((skin + (r - skin) * .5) / r));
    }
    q = s.out(q, up);
    if (openFace) {
      e = q.minus(s.centre);
      double flat = Math.hypot(e.x(), e.z());
      double el = StrictMath.atan2(e.y(), flat);
      double az = StrictMath.atan2(e.x(), e.z());
      double limit = Skull.face(el);
      if (Math.abs(az) < limit) {
        double side = Math.copySign(1, Math.abs(az) > .02 ? az : root.x() + 1e-6);
        double to2 = side * (Math.abs(az) + (limit - Math.abs(az)) * .45);
        q = s.centre.plus(new Vec3(flat * StrictMath.sin(to2), e.y(), flat * StrictMath.cos(to2)));
        q = s.out(q, up);
      }
    }
    return q;
  }

  private List<Vec3> resampled(List<Vec3> fine) {
    List<Vec3> out = new ArrayList<>();
    for (int i = 0; i < rings; i++) {
      double at = i * (fine.size() - 1.0) / (rings - 1);
      int a = Math.min((int) at, fine.size() - 2);
      out.add(fine.get(a).lerp(fine.get(a + 1), at - a));
    }
    return out;
  }

  private List<Vec3> waved(Skull s, List<Vec3> path) {
    if (curl == 0) {
      return path;
    }
    List<Vec3> out = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      double t = i / (path.size() - 1.0);
      Vec3 side = unit(tangent(path, i).cross(path.get(i).minus(s.centre)));
      double a =
          curl
              * .3
              * s.k
              * StrictMath.sin(waves * 2 * Math.PI * t + phase)
              * Steps.smooth(.2, .6, t);
      out.add(path.get(i).plus(side.times(a)));
    }
    return out;
  }

  static Vec3 tangent(List<Vec3> path, int i) {
    return unit(path.get(Math.min(path.size() - 1, i + 1)).minus(path.get(Math.max(0, i - 1))));
  }

  static Vec3 unit(Vec3 v) {
    double l = v.length();
    return l < 1e-9 ? Vec3.UP : v.times(1 / l);
  }
}
