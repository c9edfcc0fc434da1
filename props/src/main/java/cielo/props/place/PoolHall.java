package cielo.props.place;

import cielo.props.library.Library;
import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Spot;
import java.util.List;

/** A billiard room: one table in the light of a long shade; the stage is the cloth. */
final class PoolHall implements SetMaker {
  private static final double BED = 0.80;
  private static final double HALF_X = 1.27;
  private static final double HALF_Z = 0.635;
  private static final double CUSHION = 0.036;
  private static final double MOUTH = 0.064;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "billiard room",
            "billiard room",
            "billiard room",
            "pool hall",
            "pool table",
            "billiard table",
            "snooker hall",
            "billiards",
            "pool room",
            "billiard hall",
            "snooker table"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("billiard");
    Room room =
        new Room(l, -3.8, -3.6, 3.8, 5.8, 2.9)
            .floor(Finish.coated(Finish.of("carpet", 0x4A2E2C), 0.97, 0.03))
            .walls(Finish.of("wall", new int[] {0x3F4F46, 0x4A3B38, 0x38424F}[d.below(3)]))
            .dado(Finish.coated(Finish.of("wood", 0x5A3722), 0.4, 0.043), 1.15)
            .ceiling(Finish.plain("plaster", 0x6A655E, 0.9))
            .trim(Finish.coated(Finish.of("wood", 0x4A2C1A), 0.4, 0.043))
            .door(Side.RIGHT, 2.6, 0.95, 2.1)
            .build();
    l.stage(new Vec3(0, BED, 0), HALF_X - 0.06, HALF_Z - 0.06);
    l.region("floor", 0, 0, 2.6, 2.4, 0.8);
    table(l, Finish.of("felt", l.colour(Rgb.srgb(d.chance(0.7) ? 0x1F7A4A : 0x1F5A8A))));
    shade(l);
    wall(l, room, d);
    Air air =
        new Air(
            new Sky.Room(
                Box.of(-3.8, 0, -3.6, 3.8, 2.9, 5.8),
                new Rgb(0.09, 0.055, 0.045),
                new Rgb(0.16, 0.15, 0.13),
                Rgb.grey(0.16),
                List.of(
                    new Sky.Panel(Box.of(-1.0, 1.75, -0.2, 1.0, 1.8, 0.2), new Rgb(9, 7.6, 5.6)),
                    new Sky.Panel(Box.of(-3, 0.6, 5.7, 3, 2.2, 5.8), new Rgb(1.3, 1.1, 0.85)))),
            null,
            new KeyLight(new Vec3(0.05, 1, 0.05).unit(), new Rgb(3.4, 2.9, 2.2), 0.4),
            0,
            Rgb.grey(0.05),
            1.6);
    return l.place(
        air,
        Ambience.room(
            s, 7.6, 2.9, 9.4, 0.6, Ambience.bed("room_tone", 0), Ambience.bed("air_con", -4)),
        Box.of(-3.5, 0.3, -3.2, 3.5, 2.6, 5.6));
  }

  private static void table(Layout l, Material felt) {
    Piece p = l.piece("pool table");
    Material wood = Finish.coated(Finish.of("wood", 0x6B3A20), 0.22, 0.05);
    Material leather = Finish.plain("leather", 0x17130F, 0.6);
    Material rubber = felt;
    double rail = 0.05 + 0.13;
    double ox = HALF_X + rail;
    double oz = HALF_Z + rail;
    cloth(p, felt);
    p.block(felt, -HALF_X - 0.05, BED - 0.05, -HALF_Z - 0.05, HALF_X + 0.05, BED, HALF_Z + 0.05);
    // apron, rails between the pockets, legs
    p.box(wood, -ox, BED - 0.22, -oz, ox, BED - 0.04, -oz + 0.06, 0.012)
        .box(wood, -ox, BED - 0.22, oz - 0.06, ox, BED - 0.04, oz, 0.012);
    p.box(wood, -ox, BED - 0.22, -oz, -ox + 0.06, BED - 0.04, oz, 0.012)
        .box(wood, ox - 0.06, BED - 0.22, -oz, ox, BED - 0.04, oz, 0.012);
    double top = BED + CUSHION + 0.008;
    double g = 0.10;
    for (double sz : new double[] {-1, 1}) {
      for (double sx : new double[] {-1, 1}) {
        double a = sx > 0 ? 0.075 : -HALF_X + g;
        double b = sx > 0 ? HALF_X - g : -0.075;
        double z0 = sz * (HALF_Z + 0.05);
        double z1 = sz * oz;
        p.box(wood, a - 0.02, BED - 0.05, Math.min(z0, z1), b + 0.02, top, Math.max(z0, z1), 0.012);
        cushion(p, rubber, a, b, sz * HALF_Z, sz, true);
        p.block(rubber, a, BED, Math.min(sz * HALF_Z, z1), b, top, Math.max(sz * HALF_Z, z1));
      }
    }
    for (double sx : new double[] {-1, 1}) {
      double x0 = sx * (HALF_X + 0.05);
      double x1 = sx * ox;
      p.box(
          wood,
          Math.min(x0, x1),
          BED - 0.05,
          -HALF_Z + g - 0.02,
          Math.max(x0, x1),
          top,
          HALF_Z - g + 0.02,
          0.012);
      cushion(p, rubber, -HALF_Z + g, HALF_Z - g, sx * HALF_X, sx, false);
      p.block(
          rubber,
          Math.min(sx * HALF_X, x1),
          BED,
          -HALF_Z + g,
          Math.max(sx * HALF_X, x1),
          top,
          HALF_Z - g);
      for (double sz : new double[] {-1, 1}) {
        p.of(wood).at(sx * (ox - 0.2), 0, sz * (oz - 0.2)).cylinder(0.07, 0.1, BED - 0.2, 0.02, 20);
        p.block(
            wood,
            sx * (ox - 0.2) - 0.1,
            0,
            sz * (oz - 0.2) - 0.1,
            sx * (ox - 0.2) + 0.1,
            BED - 0.2,
            sz * (oz - 0.2) + 0.1);
        pocket(l, p, leather, wood, sx * (HALF_X + 0.025), sz * (HALF_Z + 0.025), "corner pocket");
      }
    }
    for (double sz : new double[] {-1, 1}) {
      pocket(l, p, leather, wood, 0, sz * (HALF_Z + 0.055), "middle pocket");
    }
    l.surface("pool table top", 0, BED, 0, HALF_X - 0.05, HALF_Z - 0.05);
    l.keep(Box.of(-ox, 0, -oz, ox, 1.2, oz));
    Material pearl = Finish.plain("plastic_hard", 0xE9E4D6, 0.25);
    for (int i = 1; i < 8; i++) {
      if (i != 4) {
        for (double sz : new double[] {-1, 1}) {
          p.flat(pearl)
              .at(-HALF_X + i * HALF_X / 4, top, sz * (HALF_Z + 0.12))
              .cylinder(0.008, 0.008, 0.0012, 0, 10);
        }
      }
    }
    new Lines(p, Finish.plain("felt", 0xD8D8CC, 0.9), BED + 0.0008)
        .rectangle(-HALF_X / 2 - 0.0015, -HALF_Z, -HALF_X / 2 + 0.0015, HALF_Z)
        .disc(HALF_X / 2, 0, 0.009, 12);
  }

  private static void cloth(Piece p, Material felt) {
    p.level(felt, -HALF_X - 0.05, -HALF_Z - 0.05, HALF_X + 0.05, HALF_Z + 0.05, BED);
  }

  /** A nose of cloth-covered rubber along x (or z), its edge at {@code face}. */
  private static void cushion(
      Piece p, Material m, double a, double b, double face, double side, boolean alongX) {
    MeshBuilder mesh = p.of(m);
    double h = BED + CUSHION;
    double back = face + side * 0.052;
    double cut = 0.035;
    Vec3[] lo = new Vec3[4];
    double[][] q = {
      {a + 0, face, h}, {b, face, h}, {b + cut, back, h + 0.008}, {a - cut, back, h + 0.008}
    };
    for (int i = 0; i < 4; i++) {
      lo[i] = alongX ? new Vec3(q[i][0], q[i][2], q[i][1]) : new Vec3(q[i][1], q[i][2], q[i][0]);
    }
    Vec3 n0 =
        alongX ? new Vec3(a, BED, face + side * 0.012) : new Vec3(face + side * 0.012, BED, a);
    Vec3 n1 =
        alongX ? new Vec3(b, BED, face + side * 0.012) : new Vec3(face + side * 0.012, BED, b);
    boolean flip = alongX == side > 0;
    quad(mesh, lo[0], lo[1], lo[2], lo[3], flip);
    quad(mesh, n0, n1, lo[1], lo[0], flip);
    Vec3 e0 = alongX ? new Vec3(a - cut, BED, back) : new Vec3(back, BED, a - cut);
    Vec3 e1 = alongX ? new Vec3(b + cut, BED, back) : new Vec3(back, BED, b + cut);
    quad(mesh, e0, n0, lo[0], lo[3], flip);
    quad(mesh, n1, e1, lo[2], lo[1], flip);
  }

  private static void quad(MeshBuilder m, Vec3 a, Vec3 b, Vec3 c, Vec3 d, boolean flip) {
    if (flip) {
      m.face(d, c, b, a);
    } else {
      m.face(a, b, c, d);
    }
  }

  private static void pocket(
      Layout l, Piece p, Material leather, Material wood, double x, double z, String name) {
    Material hole = Finish.plain("rubber", 0x050505, 1);
    new Lines(p, hole, BED + 0.0015).disc(x, z, MOUTH, 24);
    p.of(leather).at(x, BED + 0.02, z).torus(MOUTH + 0.016, 0.018, 28, 10);
    p.of(leather).at(x, BED - 0.17, z).cylinder(0.05, MOUTH + 0.02, 0.15, 0.01, 18);
    l.spot(Spot.opening(name, new Vec3(x, BED, z), new Vec3(0, -1, 0), MOUTH));
  }

  /** The long shade over the table: two lamps inside. */
  private static void shade(Layout l) {
    Piece p = l.piece("ceiling shade");
    Material green = Finish.bothSides(Finish.lacquer(0x1F4A34, 0.35));
    Material brass = Finish.metal(0xC9A24A, 0.28);
    double y = 1.78;
    p.flat(green)
        .face(
            new Vec3(-0.95, y, 0.24),
            new Vec3(0.95, y, 0.24),
            new Vec3(0.85, y + 0.22, 0.06),
            new Vec3(-0.85, y + 0.22, 0.06));
    p.flat(green)
        .face(
            new Vec3(0.95, y, -0.24),
            new Vec3(-0.95, y, -0.24),
            new Vec3(-0.85, y + 0.22, -0.06),
            new Vec3(0.85, y + 0.22, -0.06));
    p.flat(green)
        .face(
            new Vec3(0.95, y, 0.24),
            new Vec3(0.95, y, -0.24),
            new Vec3(0.85, y + 0.22, -0.06),
            new Vec3(0.85, y + 0.22, 0.06));
    p.flat(green)
        .face(
            new Vec3(-0.95, y, -0.24),
            new Vec3(-0.95, y, 0.24),
            new Vec3(-0.85, y + 0.22, 0.06),
            new Vec3(-0.85, y + 0.22, -0.06));
    p.flatBox(green, -0.85, y + 0.21, -0.06, 0.85, y + 0.23, 0.06, 0);
    p.flatBox(Finish.glow(new Rgb(11, 9.2, 6.6)), -0.82, y + 0.06, -0.05, 0.82, y + 0.075, 0.05, 0);
    for (double x : new double[] {-0.6, 0.6}) {
      p.flat(brass).rod(new Vec3(x, y + 0.22, 0), new Vec3(x, 2.9, 0), 0.008);
      l.lamp(
          new Lamp(
              "table lamp",
              new Vec3(x, y + 0.05, 0),
              new Vec3(0, -1, 0),
              1.3,
              new Rgb(1, 0.84, 0.6).times(4.4),
              0.16,
              x < 0));
    }
  }

  private static void wall(Layout l, Room room, Dice d) {
    Piece rack = l.piece("cue rack");
    Material wood = Finish.coated(Finish.of("wood", 0x5A3520), 0.4, 0.043);
    Material cue = Finish.coated(Finish.of("wood", 0xD2AA70), 0.3, 0.045);
    double z = room.z0;
    rack.box(wood, -2.5, 0.5, z + 0.01, -1.3, 0.58, z + 0.14, 0.01)
        .box(wood, -2.5, 1.75, z + 0.01, -1.3, 1.83, z + 0.12, 0.01);
    for (int i = 0; i < 6; i++) {
      double x = -2.38 + 0.196 * i;
      rack.of(cue).rod(new Vec3(x, 0.58, z + 0.08), new Vec3(x, 2.0, z + 0.06), 0.014, 0.007);
    }
    l.thing("dart-board", "dartboard").anywhere().at(2.2, 1.55, z + 0.03, 0);
    Material frame = Finish.metal(0xB08A44, 0.35);
    room.picture(
        Side.BACK, Finish.seeded(Finish.of("painting"), d.below(99)), frame, 0.4, 1.85, 1.1, 0.62);
    l.thing("stool-bar", "stool").at(-2.9, -2.0, 0.6);
    l.thing("stool-bar", "stool").at(2.8, -2.3, -0.6);
    l.thing("table-bar", "cafe table", "round table").at(2.9, -3.0, 0);
    l.thing("sofa-chesterfield", "sofa").at(-0.2, -3.0, 0);
  }
}
