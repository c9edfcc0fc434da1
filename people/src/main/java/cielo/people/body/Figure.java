package cielo.people.body;

import cielo.scene.geometry.Vec3;
import java.util.Map;

/**
 * One person's shape: the neutral body, morphed, warped to the house style, standing on y = 0.
 * Decimetres. Nothing changes after construction.
 */
public final class Figure {
  public final BodyData data;
  public final Build build;

  /** Points, xyz triples: vertices, then joints. */
  public final double[] v;

  /** Unit normals of the vertices. */
  public final double[] normals;

  /** Local growth of each vertex against the average adult: face units are scaled by it. */
  final double[] growth;

  /** Size of the face against the average adult's. */
  public final double faceScale;

  /** Left and right eyeball. */
  public final Eyeball left;

  public final Eyeball right;
  public final int headBone;
  public final int neckBone;
  private final boolean[] handL;
  private final boolean[] handR;
  private final boolean[] armL;
  private final boolean[] armR;
  private final boolean[] legs;

  /**
   * @param radius of the eyeball, dm
   */
  public record Eyeball(Vec3 centre, double radius) {}

  public Figure(BodyData data, Build build) {
    this.data = data;
    this.build = build;
    headBone = data.bone("head");
    neckBone = data.bone("neck_01");
    handL = bones(data, HAND, "_l");
    handR = bones(data, HAND, "_r");
    armL = bones(data, ARM, "_l");
    armR = bones(data, ARM, "_r");
    legs = bones(data, LEG, "");
    v = morphed(data, build);
    growth = new double[data.vertices()];
    double[] average = morphed(data, Build.AVERAGE);
    faceScale =
        (at(v, data.joint("l-eye")).x() - at(v, data.joint("r-eye")).x())
            / (at(average, data.joint("l-eye")).x() - at(average, data.joint("r-eye")).x());
    warpEyes();
    warpHead();
    warpHands();
    for (int i = 0; i < growth.length; i++) {
      growth[i] *= (1 + (build.head() - 1) * data.weight(i, headBone)) * faceScale;
    }
    teeth("helper-upper-teeth", -.09);
    teeth("helper-lower-teeth", .03);
    double ground = joint("ground").y();
    for (int i = 1; i < v.length; i += 3) {
      v[i] -= ground;
    }
    left = eyeball("helper-l-eye", true);
    right = eyeball("helper-r-eye", true);
    clearLids();
    normals = normals(data, v);
  }

  static double[] morphed(BodyData data, Build build) {
    double[] v = data.base().clone();
    Macros.add(data, build, v);
    for (Map.Entry<String, Double> d : new java.util.TreeMap<>(build.details()).entrySet()) {
      if (d.getKey().indexOf('*') >= 0) {
        Macros.put(data, v, d.getKey().replace('*', 'l'), d.getValue());
        Macros.put(data, v, d.getKey().replace('*', 'r'), d.getValue());
      } else {
        Macros.put(data, v, d.getKey(), d.getValue());
      }
    }
    return v;
  }

  /** Where a joint is, dm. */
  public Vec3 joint(String name) {
    return at(v, data.joint(name));
  }

  public Vec3 point(int i) {
    return at(v, i);
  }

  public Vec3 normal(int i) {
    return at(normals, i);
  }

  public Vec3 boneHead(int bone) {
    return at(v, data.vertices() + data.heads()[bone]);
  }

  public Vec3 boneTail(int bone) {
    return at(v, data.vertices() + data.tails()[bone]);
  }

  public double headWeight(int vertex) {
    return data.weight(vertex, headBone);
  }

  private static Vec3 at(double[] p, int i) {
    return new Vec3(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
  }

  private void set(int i, Vec3 p) {
    v[3 * i] = p.x();
    v[3 * i + 1] = p.y();
    v[3 * i + 2] = p.z();
  }

  private Eyeball eyeball(String group, boolean largest) {
    int[] g = data.group(group);
    Vec3 c = Vec3.ZERO;
    for (int i = g[0]; i < g[0] + g[1]; i++) {
      c = c.plus(at(v, i));
    }
    c = c.times(1.0 / g[1]);
    double most = 0;
    double sum = 0;
    for (int i = g[0]; i < g[0] + g[1]; i++) {
      double r = at(v, i).distance(c);
      most = Math.max(most, r);
      sum += r;
    }
    return new Eyeball(c, largest ? most : sum / g[1]);
  }

  /** Grows the eyes and what is round them, radially, smooth to the second derivative. */
  private void warpEyes() {
    Eyeball[] eyes = {eyeball("helper-l-eye", false), eyeball("helper-r-eye", false)};
    java.util.Arrays.fill(growth, 1);
    for (int side = 0; side < 2; side++) {
      Vec3 c = eyes[side].centre();
      double r = eyes[side].radius();
      double out = side == 0 ? 1 : -1;
      for (int i = 0; i < data.vertices(); i++) {
        if (headWeight(i) <= .3) {
          continue;
        }
        Vec3 d = at(v, i).minus(c);
        double away = new Vec3(.9 * d.x(), d.y(), .8 * d.z()).length();
        double x = Math.clamp((away - 1.15 * r) / (2.7 * r), 0, 1);
        double fall = 1 - x * x * x * (10 - 15 * x + 6 * x * x);
        fall *= .35 + .65 * Steps.smooth(-.1, .75, v[3 * i] * out / Math.abs(c.x()));
        double f = 1 + (build.eye() - 1) * fall;
        set(i, c.plus(d.times(f)));
        growth[i] *= f;
      }
    }
  }

  private void warpHead() {
    Vec3 pivot = joint("neck").times(.4).plus(joint("head").times(.6));
    double s = build.head() - 1;
    for (int i = 0; i < data.vertices(); i++) {
      double f = 1 + s * (headWeight(i) + .35 * data.weight(i, neckBone));
      set(i, pivot.plus(at(v, i).minus(pivot).times(f)));
    }
    for (int b = 0; b < data.bones().size(); b++) {
      if (b == headBone) { // the joints of the head grow with it; those of the neck stay
        int tail = data.vertices() + data.tails()[b];
        set(tail, pivot.plus(at(v, tail).minus(pivot).times(1 + s)));
      }
    }
  }

  private void warpHands() {
    for (String q : new String[] {"l", "r"}) {
      Vec3 pivot = joint(q + "-hand");
      for (int i = 0; i < BodyData.SKIN; i++) {
        double w = hand(i, q);
        if (w > 0) {
          set(i, pivot.plus(at(v, i).minus(pivot).times(1 + (build.hand() - 1) * w)));
        }
      }
    }
  }

  private static final String HAND = " hand thumb index middle ring pinky ";
  private static final String ARM = " upperarm lowerarm" + HAND;
  private static final String LEG = " thigh calf foot ball ";

  /** Share of a vertex that belongs to the hand of a side, "l" or "r". */
  public double hand(int vertex, String side) {
    return share(vertex, side.equals("l") ? handL : handR);
  }

  /** Share of a vertex that belongs to an arm with its hand. */
  public double arm(int vertex, String side) {
    return share(vertex, side.equals("l") ? armL : armR);
  }

  /** Share of a vertex that belongs to the legs. */
  public double leg(int vertex) {
    return share(vertex, legs);
  }

  /** Which bones have one of the stems and an ending. */
  private static boolean[] bones(BodyData data, String stems, String ending) {
    boolean[] in = new boolean[data.bones().size()];
    for (int b = 0; b < in.length; b++) {
      String bone = data.bones().get(b);
      int cut = bone.indexOf('_');
      String stem = cut < 0 ? bone : bone.substring(0, cut);
      in[b] = bone.endsWith(ending) && stems.contains(" " + stem + " ");
    }
    return in;
  }

  private double share(int vertex, boolean[] bones) {
    double w = 0;
    for (int k = 4 * vertex; k < 4 * vertex + 4; k++) {
      if (bones[data.weightBone()[k]]) {
        w += (data.weightValue()[k] & 255) / 255.0;
      }
    }
    return w;
  }

  private void teeth(String group, double dy) {
    int[] g = data.group(group);
    for (int i = g[0]; i < g[0] + g[1]; i++) {
      v[3 * i + 1] += dy * build.head() * faceScale;
    }
  }

  /** No skin comes nearer to an eyeball than 3.5 % of its radius. */
  private void clearLids() {
    for (Eyeball e : new Eyeball[] {left, right}) {
      for (int i = 0; i < BodyData.SKIN; i++) {
        Vec3 d = at(v, i).minus(e.centre());
        double r = d.length();
        if (r < 1.035 * e.radius() && r > 1e-6 && d.z() > 0) {
          set(i, e.centre().plus(d.times(1.035 * e.radius() / r)));
        }
      }
    }
  }

  private static double[] normals(BodyData data, double[] v) {
    double[] n = new double[3 * data.vertices()];
    for (Quads q : data.faces().values()) {
      addNormals(q.vertex(), v, n);
    }
    unit(n);
    return n;
  }

  /** Adds the area-weighted normals of quads to their vertices. */
  public static void addNormals(int[] quads, double[] v, double[] n) {
    for (int k = 0; k < quads.length; k += 4) {
      int a = 3 * quads[k];
      int b = 3 * quads[k + 1];
      int c = 3 * quads[k + 2];
      int d = 3 * quads[k + 3];
      double ux = v[c] - v[a];
      double uy = v[c + 1] - v[a + 1];
      double uz = v[c + 2] - v[a + 2];
      double wx = v[d] - v[b];
      double wy = v[d + 1] - v[b + 1];
      double wz = v[d + 2] - v[b + 2];
      double x = uy * wz - uz * wy;
      double y = uz * wx - ux * wz;
      double z = ux * wy - uy * wx;
      for (int m = 0; m < 4; m++) {
        if (m == 3 && quads[k + 3] == quads[k + 2]) {
          break;
        }
        int o = 3 * quads[k + m];
        n[o] += x;
        n[o + 1] += y;
        n[o + 2] += z;
      }
    }
  }

  /** Makes all triples unit length. */
  public static void unit(double[] n) {
    for (int i = 0; i < n.length; i += 3) {
      double l = Math.sqrt(n[i] * n[i] + n[i + 1] * n[i + 1] + n[i + 2] * n[i + 2]);
      double k = 1 / Math.max(l, 1e-12);
      n[i] *= k;
      n[i + 1] *= k;
      n[i + 2] *= k;
    }
  }
}
