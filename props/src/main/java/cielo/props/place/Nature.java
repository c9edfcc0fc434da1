package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.props.maker.Surface;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Land, rocks and groves for open country. */
final class Nature {
  private static final Map<String, Model> ROCKS = new ConcurrentHashMap<>();

  private Nature() {}

  /** Height of the ground, metres. */
  interface Ground {
    double at(double x, double z);
  }

  /**
   * Ground with relief over a square of {@code side} metres round the origin, drawn and solid.
   * Texture coordinates are x and -z, so that it joins level pieces.
   */
  static void relief(Layout l, String name, Material m, double side, int n, Ground g) {
    Piece p = l.piece(name);
    MeshBuilder b = p.flat(m);
    float[] h = new float[n * n];
    double step = side / (n - 1);
    int first = b.vertices();
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        double x = i * step - side / 2;
        double z = j * step - side / 2;
        double y = g.at(x, z);
        h[j * n + i] = (float) y;
        double e = step * 0.5;
        Vec3 normal =
            new Vec3(g.at(x - e, z) - g.at(x + e, z), 2 * e, g.at(x, z - e) - g.at(x, z + e))
                .unit();
        b.vertex(new Vec3(x, y, z), normal, x, -z);
      }
    }
    for (int j = 0; j + 1 < n; j++) {
      for (int i = 0; i + 1 < n; i++) {
        int o = first + j * n + i;
        b.quad(o + n, o + n + 1, o + 1, o);
      }
    }
    p.solid(m, new Solid.Terrain(n, side, h), Pose.IDENTITY);
  }

  /** 0 within {@code inner} metres of the stage, 1 beyond {@code outer}, smooth between. */
  static double away(double x, double z, double inner, double outer) {
    double r = Math.sqrt(x * x + z * z);
    double t = Math.clamp((r - inner) / (outer - inner), 0, 1);
    return t * t * (3 - 2 * t);
  }

  /** Rolling waves of about {@code length} metres, -1 .. 1. */
  static double roll(double x, double z, double length, double seed) {
    double k = 2 * Math.PI / length;
    return 0.5 * StrictMath.sin(k * (x + 0.35 * z) + seed)
        + 0.3 * StrictMath.sin(k * (0.8 * z - 0.6 * x) * 1.7 + 2.1 * seed)
        + 0.2 * StrictMath.sin(k * (1.1 * x + 1.3 * z) * 2.3 + 3.7 * seed);
  }

  /** A boulder about as wide as {@code size}; a few shapes. */
  static Model rock(Material m, double size, int kind) {
    String key = m.look().hashCode() + " " + size + " " + kind;
    return ROCKS.computeIfAbsent(key, k -> boulder(m, size, kind));
  }

  private static Model boulder(Material m, double size, int kind) {
    Dice d = Dice.of(kind, "rock");
    double[] s = {d.between(0.8, 1.2), d.between(0.55, 0.8), d.between(0.75, 1.05)};
    double[][] cut = new double[9][4];
    for (double[] c : cut) {
      Vec3 n = new Vec3(d.normal(), d.normal() * 0.8 + 0.15, d.normal()).unit();
      c[0] = n.x();
      c[1] = n.y();
      c[2] = n.z();
      c[3] = d.between(0.66, 0.92);
    }
    double seed = d.between(0, 6);
    Surface shape =
        (u, t) -> {
          double a = u * 2 * Math.PI;
          double e = (t - 0.5) * Math.PI;
          Vec3 w =
              new Vec3(
                  StrictMath.cos(a) * StrictMath.cos(e),
                  StrictMath.sin(e),
                  -StrictMath.sin(a) * StrictMath.cos(e));
          double r = 1;
          for (double[] c : cut) {
            double dot = w.x() * c[0] + w.y() * c[1] + w.z() * c[2];
            if (dot > 0.2) {
              r = Math.min(r, c[3] / dot);
            }
          }
          r *=
              1
                  + 0.05
                      * StrictMath.sin(7 * w.x() + seed)
                      * StrictMath.sin(6 * w.y() + 2 * w.z() + seed);
          return new Vec3(w.x() * s[0] * r, w.y() * s[1] * r, w.z() * s[2] * r).times(size / 2);
        };
    List<Placed> solids = new ArrayList<>();
    float[] hull = new float[3 * 26];
    int n = 0;
    for (int j = 0; j < 5; j++) {
      for (int i = 0; i < (j == 0 || j == 4 ? 1 : 8); i++) {
        Vec3 q = shape.at(i / 8.0, j / 4.0);
        hull[n++] = (float) q.x();
        hull[n++] = (float) q.y();
        hull[n++] = (float) q.z();
      }
    }
    solids.add(new Placed(new Solid.Hull(hull), Pose.IDENTITY, m));
    Part part =
        new Part(
            "rock",
            List.of(
                new MeshBuilder().surface(22, 13, shape, Surface.Uv.METRES).mesh(),
                new MeshBuilder().surface(11, 7, shape, Surface.Uv.METRES).mesh()),
            m,
            true);
    Link link = new Link("rock", Pose.IDENTITY, List.of(part), solids, 0);
    return new Model(
        "rock",
        List.of(link),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Model.boundsOf(List.of(link)),
        Model.Stands.FLOOR,
        0);
  }

  /** Boulders over a ring, sunk a third into the ground. */
  static void rocks(
      Layout l,
      Material m,
      int count,
      double inner,
      double outer,
      double least,
      double most,
      Ground g) {
    Dice d = l.dice("rocks " + inner);
    for (int i = 0; i < count; i++) {
      double a = d.between(0, 2 * Math.PI);
      double r = inner + (outer - inner) * d.unit() * d.unit();
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      double q = d.unit();
      double size = Math.rint((least + (most - least) * q * q) * 5) / 5 + 0.1;
      int kind = d.below(4);
      double yaw = d.between(0, 6.28);
      if (!l.free(x, z, size * 0.6) || r < inner + size * 0.3) {
        continue;
      }
      l.add(
          "rock",
          rock(m, size, kind),
          new Pose(new Vec3(x, g.at(x, z) + size * 0.12, z), Quat.yaw(yaw)),
          true);
      l.keep(Box.of(x - size / 2, -1, z - size / 2, x + size / 2, 2, z + size / 2));
    }
  }

  /** What grows in a grove, and how thick. */
  record Grove(
      double broad,
      double slim,
      double pine,
      Greenery.Season season,
      int count,
      double inner,
      double outer,
      double solidTo) {}

  /** Trees over a ring; nearer than {@code solidTo} they are real, beyond they are backdrop. */
  static void grove(Layout l, Grove grove, Ground g, Meadow.Bare bare) {
    Dice d = l.dice("grove " + grove.inner);
    for (int i = 0; i < grove.count; i++) {
      double a = d.between(0, 2 * Math.PI);
      double q = d.unit();
      double r =
          Math.sqrt(
              grove.inner * grove.inner
                  + (grove.outer * grove.outer - grove.inner * grove.inner) * q);
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      double pick = d.unit() * (grove.broad + grove.slim + grove.pine);
      Greenery.Species s =
          pick < grove.broad
              ? Greenery.Species.BROAD
              : pick < grove.broad + grove.slim ? Greenery.Species.SLIM : Greenery.Species.PINE;
      int kind = d.below(3);
      double yaw = d.between(0, 6.28);
      if (bare.at(x, z) || !l.free(x, z, 0.7)) {
        continue;
      }
      boolean real = r < grove.solidTo;
      Model m = Greenery.tree(s, grove.season, kind);
      l.add(
          "tree",
          real ? m : Backdrop.shadowless(m),
          new Pose(new Vec3(x, g.at(x, z) - 0.08, z), Quat.yaw(yaw)),
          real);
      l.keep(Box.of(x - 0.7, -2, z - 0.7, x + 0.7, 4, z + 0.7));
    }
  }

  /** Bushes over a ring. */
  static void bushes(
      Layout l,
      Greenery.Season season,
      int count,
      double inner,
      double outer,
      Ground g,
      Meadow.Bare bare) {
    Dice d = l.dice("bushes " + inner);
    for (int i = 0; i < count; i++) {
      double a = d.between(0, 2 * Math.PI);
      double r = d.between(inner, outer);
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      int kind = d.below(3);
      if (!bare.at(x, z) && l.free(x, z, 0.7)) {
        l.add(
            "bush",
            Greenery.tree(Greenery.Species.BUSH, season, kind),
            new Pose(new Vec3(x, g.at(x, z) - 0.08, z), Quat.yaw(d.between(0, 6))),
            true);
        l.keep(Box.of(x - 0.5, -1, z - 0.5, x + 0.5, 1, z + 0.5));
      }
    }
  }

  /** A chain of hills or mountains all round in two rows, the farther the higher. */
  static void hills(Layout l, String name, Material m, double near, double tall, double seed) {
    Backdrop.land(
        l,
        name,
        m,
        near,
        near * 2.2,
        -0.5,
        0.5,
        96,
        6,
        (turns, out) -> {
          double w = 0.55 + 0.45 * Backdrop.waves(turns, seed);
          double rough = 0.12 * StrictMath.sin(turns * 260 + 9 * out + seed) * out;
          return -1.5 + tall * StrictMath.pow(out, 1.15) * Math.max(0.12, w + rough);
        });
  }

  /** Jagged peaks with snow above a line: cliffs of folded rock. */
  static void peaks(
      Layout l,
      Material rock,
      Material snow,
      double near,
      double far,
      double tall,
      double snowLine,
      double seed) {
    Backdrop.Ridge shape =
        (turns, out) -> {
          double a = turns * 2 * Math.PI;
          double w = 0;
          double k = 0.5;
          double f = 7;
          for (int i = 0; i < 5; i++) {
            w += k * (1 - Math.abs(StrictMath.sin(f * a + seed * (i + 1) + 1.3 * i * out)));
            k *= 0.52;
            f *= 2.07;
          }
          double rise = out * out * (3 - 2 * out);
          return -3 + tall * rise * (0.25 + 0.85 * w);
        };
    Backdrop.land(l, "mountains", rock, near, far, -0.5, 0.5, 160, 12, shape);
    Backdrop.land(
        l,
        "mountain snow",
        snow,
        near,
        far,
        -0.5,
        0.5,
        160,
        12,
        (turns, out) -> {
          double y = shape.at(turns, out);
          double patch = 1.6 * StrictMath.sin(turns * 410 + 3 * out) * StrictMath.sin(turns * 97);
          return y > snowLine + 6 * patch ? y + 0.9 : y - 4;
        });
  }
}
