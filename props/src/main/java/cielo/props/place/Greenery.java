package cielo.props.place;

import cielo.props.library.Materials;
import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Trees, bushes and tufts: woody tubes and cards of painted leaves. */
final class Greenery {
  /*
   * A crown is a cloud of cards on the outside of a few overlapping balls. Each card has the normal
   * of the crown, not its own, and is drawn with both windings, so that it is lit as part of a
   * round mass from either side. Coarser levels have fewer, larger cards.
   */
  enum Species {
    BROAD,
    SLIM,
    PINE,
    PALM,
    BUSH,
    BARE
  }

  /** Colour of leaves. */
  enum Season {
    SUMMER(0x5F7F35, 0x93A94C),
    SPRING(0x7C9A45, 0xB5BF68),
    AUTUMN(0xB06A24, 0xD29A35),
    BLOSSOM(0xE3B7C4, 0xF2DCE2),
    SNOW(0xC9D2DA, 0xEDF1F5);

    final Rgb leaf;
    final Rgb young;

    Season(int leaf, int young) {
      this.leaf = Rgb.srgb(leaf);
      this.young = Rgb.srgb(young);
    }
  }

  private record Key(Species species, Season season, int kind) {}

  private static final Map<Key, Model> MADE = new ConcurrentHashMap<>();
  private static final Map<String, Material> CARDS = new ConcurrentHashMap<>();

  private Greenery() {}

  /** One of a few trees of that kind, about as tall as life; the same for equal arguments. */
  static Model tree(Species species, Season season, int kind) {
    Key key = new Key(species, season, kind);
    Model made = MADE.get(key);
    if (made == null) {
      made = grow(key);
      MADE.put(key, made);
    }
    return made;
  }

  static Material card(String name, java.util.function.Supplier<Texels> picture) {
    return CARDS.computeIfAbsent(
        name,
        n ->
            Materials.named("leaf")
                .withLook(
                    new Look(
                        Rgb.WHITE,
                        0.75,
                        0,
                        0.03,
                        0,
                        0.5,
                        Rgb.BLACK,
                        false,
                        Pattern.NONE,
                        picture.get())));
  }

  static Material spray(Season s) {
    return card("spray " + s, () -> Foliage.spray(s.leaf, s.young, 84, 0.15, 11));
  }

  private static Material needles(Season s) {
    Rgb green = Rgb.srgb(0x3F5A33);
    return card(
        "needles " + s,
        () -> Foliage.needles(s == Season.SNOW ? green.mix(Season.SNOW.young, 0.6) : green, 12));
  }

  private static Model grow(Key key) {
    Dice d = Dice.of(91, key.species(), key.kind());
    MeshBuilder wood = new MeshBuilder();
    MeshBuilder thin = new MeshBuilder(1);
    MeshBuilder[] crown = {new MeshBuilder(), new MeshBuilder()};
    double trunk =
        switch (key.species()) {
          case BROAD -> broad(d, wood, thin, crown, key.season() == Season.SNOW);
          case BARE -> broad(d, wood, thin, crown, true);
          case SLIM -> slim(d, wood, thin, crown);
          case PINE -> Boughs.pine(d, wood, thin, crown);
          case PALM -> Boughs.palm(d, wood, thin, crown);
          case BUSH -> bush(d, crown);
        };
    Material bark =
        Finish.of(
            "bark",
            key.species() == Species.SLIM
                ? 0xB9B4A8
                : key.species() == Species.PALM ? 0x8E7A60 : 0x665344);
    Material leaves =
        switch (key.species()) {
          case PINE -> needles(key.season());
          case PALM -> card("frond", () -> Foliage.frond(Rgb.srgb(0x62803A), 13));
          default -> spray(key.season());
        };
    List<Part> parts = new ArrayList<>();
    if (!wood.empty()) {
      parts.add(new Part("trunk", List.of(wood.mesh(), thin.mesh()), bark, true));
    }
    if (!crown[0].empty()) {
      parts.add(new Part("crown", List.of(crown[0].mesh(), crown[1].mesh()), leaves, true));
    }
    List<Placed> solids = new ArrayList<>();
    if (trunk > 0) {
      solids.add(new Placed(new Solid.Cylinder(2, trunk), Pose.at(0, 2, 0), bark));
    } else {
      solids.add(new Placed(new Solid.Ball(0.45), Pose.at(0, 0.4, 0), leaves));
    }
    String name = key.species() == Species.BUSH ? "bush" : "tree";
    Link link = new Link(name, Pose.IDENTITY, List.copyOf(parts), List.copyOf(solids), 0);
    return new Model(
        name,
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

  private static double broad(
      Dice d, MeshBuilder wood, MeshBuilder thin, MeshBuilder[] crown, boolean bare) {
    double tall = d.between(6.5, 8.5);
    double foot = d.between(0.17, 0.24);
    Vec3 fork = new Vec3(d.between(-0.2, 0.2), tall * 0.34, d.between(-0.2, 0.2));
    trunk(wood, thin, fork, foot, foot * 0.72, d);
    int blobs = 11;
    Vec3 centre = new Vec3(fork.x(), tall * 0.64, fork.z());
    List<Vec3> balls = new ArrayList<>();
    for (int i = 0; i < blobs; i++) {
      double angle = i * 2.4 + d.between(-0.3, 0.3);
      double out = i == 0 ? 0.1 : tall * d.between(0.16, 0.26);
      double up = tall * (i == 0 ? 0.86 : 0.46 + 0.34 * i / blobs + d.between(-0.04, 0.04));
      Vec3 ball =
          new Vec3(
              fork.x() + out * StrictMath.cos(angle), up, fork.z() + out * StrictMath.sin(angle));
      balls.add(ball);
      Vec3 bend = fork.lerp(ball, 0.5).plus(new Vec3(0, tall * 0.05, 0));
      double thick = foot * 0.42;
      List<Vec3> path =
          List.of(fork.lerp(new Vec3(fork.x(), tall * 0.2, fork.z()), 0.3), bend, ball);
      wood.tube(path, t -> thick * (1 - 0.8 * t), 7, false);
      thin.tube(path, t -> thick * (1 - 0.8 * t), 4, false);
      if (bare) {
        twigs(d, wood, ball, thick * 0.3, tall * 0.14);
      }
    }
    if (!bare) {
      cloud(d, crown, balls, centre, tall * 0.155, 0.85, 26);
    }
    return foot;
  }

  private static void twigs(Dice d, MeshBuilder wood, Vec3 from, double thick, double reach) {
    for (int k = 0; k < 9; k++) {
      Vec3 way = new Vec3(d.between(-1, 1), d.between(-0.1, 1.1), d.between(-1, 1)).unit();
      Vec3 mid = from.plus(way.times(reach * 0.55));
      Vec3 tip =
          mid.plus(
              way.plus(new Vec3(d.between(-0.5, 0.5), 0.5, d.between(-0.5, 0.5)))
                  .unit()
                  .times(reach * 0.6));
      wood.tube(List.of(from, mid, tip), t -> thick * (1 - 0.85 * t), 4, false);
    }
  }

  private static double slim(Dice d, MeshBuilder wood, MeshBuilder thin, MeshBuilder[] crown) {
    double tall = d.between(7.5, 9.5);
    double foot = d.between(0.11, 0.14);
    Vec3 top = new Vec3(d.between(-0.3, 0.3), tall * 0.92, d.between(-0.3, 0.3));
    trunk(wood, thin, top, foot, 0.02, d);
    List<Vec3> balls = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      double t = 0.30 + 0.64 * i / 10;
      double out =
          tall * 0.10 * StrictMath.sin(Math.PI * Math.min(1, 0.25 + 0.75 * (1 - (t - 0.3) / 0.64)));
      double angle = i * 2.4;
      Vec3 ball =
          top.times(t)
              .withY(tall * t)
              .plus(new Vec3(out * StrictMath.cos(angle), 0, out * StrictMath.sin(angle)));
      balls.add(ball);
      Vec3 from = top.times(t * 0.85).withY(tall * t * 0.85);
      wood.tube(List.of(from, ball), q -> 0.03 * (1 - 0.7 * q), 5, false);
    }
    cloud(d, crown, balls, new Vec3(0, tall * 0.62, 0), tall * 0.082, 0.72, 22);
    return foot;
  }

  /* A card along a bough, folded down a little at both sides so that it never vanishes edge-on. */
  private static double bush(Dice d, MeshBuilder[] crown) {
    List<Vec3> balls = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      balls.add(new Vec3(d.between(-0.4, 0.4), d.between(0.3, 0.6), d.between(-0.4, 0.4)));
    }
    cloud(d, crown, balls, new Vec3(0, 0.15, 0), 0.42, 0.6, 16);
    return 0;
  }

  static void trunk(MeshBuilder wood, MeshBuilder thin, Vec3 top, double foot, double end, Dice d) {
    Vec3 mid = top.times(0.5).plus(new Vec3(d.between(-0.08, 0.08), 0, d.between(-0.08, 0.08)));
    List<Vec3> path =
        List.of(
            new Vec3(0, -0.15, 0),
            new Vec3(0, 0.12, 0),
            new Vec3(0, 0.5, 0).lerp(mid, 0.15),
            mid,
            top);
    MeshBuilder.Radius r =
        t -> {
          double flare = t < 0.12 ? 0.55 * (1 - t / 0.12) * (1 - t / 0.12) : 0;
          return (foot + (end - foot) * t) * (1 + flare);
        };
    wood.tube(path, r, 12, false);
    thin.tube(path, r, 6, false);
  }

  /** Cards of about {@code size} on balls of about {@code radius}. */
  private static void cloud(
      Dice d,
      MeshBuilder[] crown,
      List<Vec3> balls,
      Vec3 centre,
      double radius,
      double size,
      int each) {
    for (int level = 0; level < 2; level++) {
      Dice s = Dice.of(17, "cloud", d.bits());
      int n = level == 0 ? each : each * 2 / 5;
      double grow = level == 0 ? 1 : 1.5;
      for (Vec3 ball : balls) {
        for (int k = 0; k < n; k++) {
          Vec3 way = new Vec3(s.normal(), s.normal(), s.normal()).unit();
          double out = radius * (0.35 + 0.72 * Math.sqrt(s.unit()));
          Vec3 at = ball.plus(new Vec3(way.x() * out, way.y() * out * 0.85, way.z() * out));
          Vec3 n0 = at.minus(centre).unit().plus(way.times(0.7)).plus(new Vec3(0, 0.35, 0)).unit();
          Vec3 lean = new Vec3(s.normal(), s.normal() * 0.6, s.normal()).unit();
          Vec3 right = lean.cross(way).unit();
          if (right.length() < 0.5) {
            right = Vec3.X;
          }
          Vec3 up = lean;
          double half = size * grow * s.between(0.38, 0.62);
          card(crown[level], at, right.times(half), up.times(half), n0, s);
        }
      }
    }
  }

  private static void card(MeshBuilder b, Vec3 at, Vec3 right, Vec3 up, Vec3 normal, Dice d) {
    double flip = d.chance(0.5) ? 0 : 1;
    Vec3[] p = {
      at.minus(right).minus(up),
      at.plus(right).minus(up),
      at.plus(right).plus(up),
      at.minus(right).plus(up)
    };
    double[][] uv = {{flip, 0}, {1 - flip, 0}, {1 - flip, 1}, {flip, 1}};
    both(b, p, uv, normal);
  }

  /** A four-cornered card with one normal, wound both ways. */
  static void both(MeshBuilder b, Vec3[] p, double[][] uv, Vec3 normal) {
    int i = b.vertices();
    for (int k = 0; k < 4; k++) {
      b.vertex(p[k], normal, uv[k][0], uv[k][1]);
    }
    b.quad(i, i + 1, i + 2, i + 3);
    b.quad(i + 3, i + 2, i + 1, i);
  }
}
