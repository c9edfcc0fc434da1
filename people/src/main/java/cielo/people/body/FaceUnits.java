package cielo.people.body;

import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** The face units of one person: displacements of the points at full strength, dm. */
public final class FaceUnits {
  private static final String PREFIX = "unit/";

  /**
   * @param delta xyz triples; {@code index}: vertices that move
   */
  public record Unit(String name, int[] index, double[] delta) {}

  private final List<Unit> units = new ArrayList<>();

  public FaceUnits(Figure f) {
    double[] average = Figure.morphed(f.data, Build.AVERAGE);
    f.data
        .targets()
        .forEach((name, t) -> {
          if (name.startsWith(PREFIX)) {
            units.add(unit(f, name.substring(PREFIX.length()), t, average));
          }
        });
  }

  public List<Unit> units() {
    return List.copyOf(units);
  }

  /** Names in the order of {@link #units}. */
  public static List<String> names(BodyData data) {
    return data.targets().keySet().stream()
        .filter(n -> n.startsWith(PREFIX))
        .map(n -> n.substring(PREFIX.length()))
        .toList();
  }

  private static Unit unit(Figure f, String name, Target t, double[] average) {
    int n = 0;
    for (int i : t.index()) {
      n += moves(f, i) ? 1 : 0;
    }
    int[] index = new int[n];
    double[] delta = new double[3 * n];
    double gain = name.equals("browInnerUp") ? 2.1 : name.startsWith("brow") ? 1.35 : 1;
    double lid = name.startsWith("eyeBlink") ? lidGap(f, t, average) : 0;
    int o = 0;
    for (int k = 0; k < t.index().length; k++) {
      int i = t.index()[k];
      if (moves(f, i)) {
        double scale = (lid > 0 ? lid : f.growth[i] * gain) / 1000;
        index[o] = i;
        delta[3 * o] = t.x()[k] * scale;
        delta[3 * o + 1] = t.y()[k] * scale;
        delta[3 * o + 2] = t.z()[k] * scale;
        o++;
      }
    }
    if (lid > 0) {
      clear(f, name.endsWith("Left") ? f.left : f.right, index, delta);
    }
    return new Unit(name, index, delta);
  }

  /** Skin, tongue and teeth; eyeballs turn, and clothes stay. */
  private static boolean moves(Figure f, int i) {
    int eyes = f.data.group("helper-l-eye")[0];
    int teeth = f.data.group("helper-lower-teeth")[0];
    int tights = f.data.group("helper-tights")[0];
    return i < eyes || i >= teeth && i < tights;
  }

  /** This face's lid gap over the average one's: a blink closes exactly this eye. */
  private static double lidGap(Figure f, Target t, double[] average) {
    int up = 0;
    for (int k = 0; k < t.index().length; k++) {
      up = t.y()[k] < t.y()[up] ? k : up;
    }
    Vec3 shut =
        point(average, t.index()[up]).plus(new Vec3(t.x()[up], t.y()[up], t.z()[up]).times(.001));
    int low = up;
    double best = Double.MAX_VALUE;
    for (int k = 0; k < t.index().length; k++) {
      if (k != up && Math.abs(t.y()[k]) < 30) {
        Vec3 p =
            point(average, t.index()[k]).plus(new Vec3(t.x()[k], t.y()[k], t.z()[k]).times(.001));
        Vec3 d = p.minus(shut);
        double far = d.x() * d.x() + d.y() * d.y() + .3 * d.z() * d.z();
        if (far < best) {
          best = far;
          low = k;
        }
      }
    }
    int u = 3 * t.index()[up] + 1;
    int l = 3 * t.index()[low] + 1;
    return 1.04 * (f.v[u] - f.v[l]) / Math.max(average[u] - average[l], 1e-3);
  }

  /** Keeps the shut lid outside the eyeball. */
  private static void clear(Figure f, Figure.Eyeball eye, int[] index, double[] delta) {
    for (int k = 0; k < index.length; k++) {
      Vec3 p = f.point(index[k]).plus(new Vec3(delta[3 * k], delta[3 * k + 1], delta[3 * k + 2]));
      Vec3 d = p.minus(eye.centre());
      double r = d.length();
      if (r < 1.05 * eye.radius() && d.z() > 0) {
        Vec3 out = eye.centre().plus(d.times(1.05 * eye.radius() / r)).minus(f.point(index[k]));
        delta[3 * k] = out.x();
        delta[3 * k + 1] = out.y();
        delta[3 * k + 2] = out.z();
      }
    }
  }

  private static Vec3 point(double[] p, int i) {
    return new Vec3(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
  }
}
