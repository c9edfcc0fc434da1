package cielo.people.dress;

import cielo.people.body.BodyData;
import cielo.people.body.Figure;
import cielo.people.body.Steps;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The scalp as a table of radius over azimuth (0 = face, to the left positive) and elevation, and
 * what hair may not enter: neck, shoulders, chest.
 */
final class Skull {
  private static final int AZIMUTHS = 73;
  private static final int ELEVATIONS = 40;
  private static final double LOWEST = -1.2;

  final Figure f;
  final Vec3 centre;
  final double radius;

  /** Size against the usual head, 1 = usual. */
  final double k;

  final double chin;
  private final double[] table = new double[AZIMUTHS * ELEVATIONS];
  private final List<Pill> pills = new ArrayList<>();

  private record Pill(Vec3 a, Vec3 b, double radius) {}

  Skull(Figure f) {
    this.f = f;
    double earZ = 0;
    int ears = 0;
    double low = 1e9;
    for (int i = 0; i < BodyData.SKIN; i++) {
      if (f.data.mask("ears", i) > .5) {
        earZ += f.point(i).z();
        ears++;
      }
      if (f.headWeight(i) > .6) {
        low = Math.min(low, f.point(i).y());
      }
    }
    chin = low;
    centre =
        new Vec3(
            0, f.left.centre().y() + .12 * f.left.radius() / .16, earZ / Math.max(1, ears) + .12);
    List<Vec3> directions = new ArrayList<>();
    List<Double> radii = new ArrayList<>();
    for (int i = 0; i < BodyData.SKIN; i++) {
      if (f.headWeight(i) > .55
          && f.data.mask("ears", i) < .05
          && f.data.mask("inside-mouth", i) < .1) {
        Vec3 d = f.point(i).minus(centre);
        radii.add(d.length());
        directions.add(d.unit());
      }
    }
    double[] sorted = radii.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    radius = sorted[sorted.length / 2];
    k = radius / 1.05;
    fill(directions, radii);
    pills();
  }

  /** Each entry: the six nearest points, by inverse square distance. */
  private void fill(List<Vec3> directions, List<Double> radii) {
    for (int a = 0; a < AZIMUTHS; a++) {
      for (int e = 0; e < ELEVATIONS; e++) {
        Vec3 d =
            direction(
                -Math.PI + 2 * Math.PI * a / (AZIMUTHS - 1),
                LOWEST + (Math.PI / 2 - LOWEST) * e / (ELEVATIONS - 1));
        double[] far = new double[6];
        double[] r = new double[6];
        Arrays.fill(far, 1e9);
        for (int i = 0; i < directions.size(); i++) {
          Vec3 q = directions.get(i);
          double x = q.x() - d.x();
          double y = q.y() - d.y();
          double z = q.z() - d.z();
          double s = x * x + y * y + z * z;
          if (s < far[5]) {
            int at = 5;
            while (at > 0 && far[at - 1] > s) {
              far[at] = far[at - 1];
              r[at] = r[at - 1];
              at--;
            }
            far[at] = s;
            r[at] = radii.get(i);
          }
        }
        double sum = 0;
        double all = 0;
        for (int n = 0; n < 6; n++) {
          double w = Math.sqrt(far[n]) + .03;
          w = 1 / (w * w);
          sum += w * r[n];
          all += w;
        }
        table[a * ELEVATIONS + e] = sum / all;
      }
    }
  }

  private void pills() {
    Vec3 neck = f.joint("neck");
    Vec3 head = f.joint("head");
    List<Double> round = new ArrayList<>();
    Vec3 middle = neck.lerp(head, .5);
    for (int i = 0; i < BodyData.SKIN; i++) {
      if (f.data.weight(i, f.neckBone) > .6) {
        round.add(f.point(i).minus(middle).withY(0).length());
      }
    }
    round.sort(null);
    double thick = round.get(round.size() / 2);
    pills.add(
        new Pill(neck.plus(new Vec3(0, -.3, 0)), head.plus(new Vec3(0, .2, 0)), thick * 1.02));
    for (String q : new String[] {"l", "r"}) {
      pills.add(
          new Pill(
              f.joint("spine-1").lerp(neck, .8).plus(new Vec3(0, -.45, 0)),
              f.joint(q + "-shoulder").plus(new Vec3(0, .05, 0)),
              .52 * k));
    }
    pills.add(
        new Pill(
            f.joint("spine-2"),
            f.joint("spine-1").lerp(neck, .5).plus(new Vec3(0, -.6, 0)),
            .95 * k));
  }

  static Vec3 direction(double azimuth, double elevation) {
    double c = StrictMath.cos(elevation);
    return new Vec3(
        StrictMath.sin(azimuth) * c, StrictMath.sin(elevation), StrictMath.cos(azimuth) * c);
  }

  /** Radius of the skin in a direction. */
  double radius(Vec3 d) {
    double az = StrictMath.atan2(d.x(), d.z());
    double el = StrictMath.asin(Math.clamp(d.y(), -1, 1));
    double a = Math.clamp((az + Math.PI) / (2 * Math.PI) * (AZIMUTHS - 1), 0, AZIMUTHS - 1.001);
    double b =
        Math.clamp(
            (el - LOWEST) / (Math.PI / 2 - LOWEST) * (ELEVATIONS - 1), 0, ELEVATIONS - 1.001);
    int i = (int) a;
    int j = (int) b;
    double fa = a - i;
    double fb = b - j;
    int o = i * ELEVATIONS + j;
    return (table[o] * (1 - fa) + table[o + ELEVATIONS] * fa) * (1 - fb)
        + (table[o + 1] * (1 - fa) + table[o + ELEVATIONS + 1] * fa) * fb;
  }

  Vec3 surface(Vec3 d, double lift) {
    return centre.plus(d.times(radius(d) + lift));
  }

  /** The point, moved out of skull, neck and shoulders by {@code lift}. */
  Vec3 out(Vec3 p, double lift) {
    Vec3 d = p.minus(centre);
    double r = Math.max(d.length(), 1e-6);
    d = d.times(1 / r);
    double most = radius(d) + lift;
    if (r < most && StrictMath.asin(Math.clamp(d.y(), -1, 1)) > -.95) {
      p = centre.plus(d.times(most));
    }
    for (Pill pill : pills) {
      Vec3 ab = pill.b().minus(pill.a());
      double t = Math.clamp(p.minus(pill.a()).dot(ab) / ab.dot(ab), 0, 1);
      Vec3 q = pill.a().plus(ab.times(t));
      Vec3 away = p.minus(q);
      double l = away.length();
      if (l < pill.radius() + lift) {
        p = q.plus(away.times((pill.radius() + lift) / Math.max(l, 1e-6)));
      }
    }
    return p;
  }

  /** The part of {@code v} that lies along the skull at direction {@code d}. */
  static Vec3 along(Vec3 d, double x, double y, double z) {
    Vec3 v = new Vec3(x, y, z);
    return v.minus(d.times(v.dot(d)));
  }

  /** Weight of the part of the front sector that hair keeps free at an elevation. */
  static double face(double elevation) {
    return elevation > -1.1 ? 1.12 * (1 - Steps.smooth(.1, .62, elevation)) : 0;
  }
}
