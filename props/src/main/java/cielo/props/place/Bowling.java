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
import java.util.List;

/** A bowling alley seen from the approach: lanes run away from the camera to lit pin decks. */
final class Bowling implements SetMaker {
  /*
   * The stage is the approach and the first metres of the middle lane (x within its width). Lane
   * 1.06 m, gutters 0.24 m; for the picture the lanes are 10 m long, not 18, so that pins are seen.
   */
  private static final double LANE_TOP = 0.004;
  private static final double LANE = 1.06;
  private static final double PITCH = 1.76;
  private static final double FOUL = 1.2;
  private static final double PINS = -9.2;
  private static final double END = -10.6;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "bowling alley",
            "bowling alley",
            "bowling alley",
            "bowling hall",
            "bowling lane",
            "bowling",
            "bowling center",
            "bowling centre",
            "ten pin alley"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("bowling");
    l.stage(new Vec3(0, LANE_TOP, 0), 0.5, 1.1);
    l.mirror();
    l.region("approach", 0, 0, 3.4, 3, 1.6)
        .region("lane", 0, 0, (FOUL + PINS) / 2, LANE / 2, (FOUL - PINS) / 2);
    Material wood = Finish.coated(Finish.of("planks", 0xD2A774), 0.14, 0.05);
    Room room =
        new Room(l, -6.2, -11.2, 6.2, 7.5, 3.6)
            .floorAway(Finish.coated(Finish.of("planks", 0xB98A58), 0.22, 0.048))
            .walls(
                Finish.plain("plaster", new int[] {0x27304A, 0x3A2440, 0x1F3A40}[d.below(3)], 0.85))
            .ceiling(Finish.plain("plaster", 0x17181D, 0.9))
            .skirting(0)
            .build();
    for (int i = -3; i <= 3; i++) {
      lane(l, i * PITCH, wood);
      pins(l, i * PITCH, i == 0);
    }
    masks(l, d);
    ballReturn(l, d);
    seats(l);
    Rgb warm = new Rgb(1, 0.85, 0.66);
    Air air =
        new Air(
            new Sky.Room(
                Box.of(-6.2, 0, -11.2, 6.2, 3.6, 7.5),
                wood.look().base().times(0.6),
                new Rgb(0.05, 0.05, 0.09),
                Rgb.grey(0.03),
                List.of(
                    new Sky.Panel(Box.of(-6, 1.0, -10.7, 6, 2.0, -10.6), new Rgb(5, 4.8, 4.4)),
                    new Sky.Panel(Box.of(-5, 3.5, 1, 5, 3.55, 1.5), new Rgb(4.5, 3.9, 3.1)),
                    new Sky.Panel(Box.of(-5, 3.5, 4.5, 5, 3.55, 5), new Rgb(4.5, 3.9, 3.1)))),
            new KeyLight(new Vec3(-0.45, 0.8, 0.5).unit(), warm.times(5.2), 0.12),
            new KeyLight(new Vec3(0.05, 1, 0.05).unit(), new Rgb(1.1, 1.05, 1.15), 0.35),
            0,
            Rgb.grey(0.05),
            1.1);
    return l.place(
        air,
        Ambience.room(
            s, 24, 3.6, 26, 0.9, Ambience.bed("room_tone", 2), Ambience.bed("air_con", -4)),
        room.free());
  }

  private static void lane(Layout l, double x, Material wood) {
    Piece p = l.piece("lane");
    p.levelTurned(wood, x - LANE / 2, END, x + LANE / 2, FOUL, LANE_TOP);
    p.block(wood, x - LANE / 2, -0.05, END, x + LANE / 2, LANE_TOP, FOUL);
    Material gutter = Finish.plain("plastic_hard", 0x2A2C31, 0.45);
    MeshBuilder b = p.flat(gutter);
    for (double side : new double[] {-1, 1}) {
      double mid = x + side * (LANE / 2 + 0.12);
      b.surface(
          8,
          1,
          (s, t) -> {
            double a = Math.PI * (1 - s);
            return new Vec3(
                mid + 0.12 * StrictMath.cos(a),
                0.006 - 0.035 * StrictMath.sin(a) + 0.04,
                FOUL + (END - FOUL) * t);
          },
          cielo.props.maker.Surface.Uv.METRES);
      p.block(gutter, mid - 0.12, -0.05, END, mid + 0.12, 0.011, FOUL);
      p.block(gutter, mid - 0.12, -0.05, END, mid - 0.08, 0.02, FOUL);
      p.block(gutter, mid + 0.08, -0.05, END, mid + 0.12, 0.02, FOUL);
      p.box(
          Finish.plain("wood_hard", 0x3B2A1E, 0.4),
          mid + side * 0.12 - 0.02,
          0,
          END,
          mid + side * 0.12 + 0.02,
          0.05,
          FOUL,
          0);
      p.block(gutter, mid + side * 0.12 - 0.02, 0, END, mid + side * 0.12 + 0.02, 0.05, FOUL);
    }
    Material dark = Finish.coated(Finish.plain("wood_hard", 0x4A2A18, 0.2), 0.2, 0.05);
    new Lines(p, dark, LANE_TOP + 0.001).rectangle(x - LANE / 2, FOUL - 0.03, x + LANE / 2, FOUL);
    for (int i = -3; i <= 3; i++) {
      double ax = x + i * 0.145;
      double az = FOUL - 4.4 + 0.28 * Math.abs(i);
      MeshBuilder m = p.flat(dark);
      int o = m.vertex(new Vec3(ax - 0.03, LANE_TOP + 0.001, az), Vec3.UP, 0, 0);
      m.vertex(new Vec3(ax + 0.03, LANE_TOP + 0.001, az), Vec3.UP, 1, 0);
      m.vertex(new Vec3(ax, LANE_TOP + 0.001, az - 0.16), Vec3.UP, 0, 1);
      m.triangle(o, o + 1, o + 2);
    }
  }

  /** Ten pins in a triangle; those of the middle lane may fall. */
  private static void pins(Layout l, double x, boolean real) {
    int n = 0;
    for (int row = 0; row < 4; row++) {
      for (int k = 0; k <= row; k++) {
        double px = x + (k - row / 2.0) * 0.305;
        double pz = PINS + 0.4 - row * 0.264;
        if (real) {
          l.spot(
              cielo.scene.shape.Spot.surface("pin " + ++n, new Vec3(px, LANE_TOP, pz), 0.06, 0.06));
          l.thing("bowling pin").anywhere().loose().at(px, LANE_TOP, pz, 0);
        } else {
          l.thing("bowling pin").anywhere().at(px, LANE_TOP, pz, 0);
        }
      }
    }
  }

  private static void masks(Layout l, Dice d) {
    Piece p = l.piece("pin deck");
    Material black = Finish.plain("rubber", 0x101114, 0.8);
    p.flatBox(black, -6.2, 0, END - 0.1, 6.2, 1.1, END, 0);
    p.block(black, -6.2, 0, END - 0.3, 6.2, 2.0, END);
    for (int i = -3; i <= 4; i++) {
      double x = (i - 0.5) * PITCH;
      p.box(
          Finish.plain("painted_metal", 0x22252C, 0.5),
          x - 0.14,
          0,
          END,
          x + 0.14,
          0.95,
          PINS + 1.2,
          0.01);
    }
    int[] art = {0x1E4FA8, 0xA82A55, 0x1F8A6A, 0xC4822A};
    int first = d.below(4);
    for (int i = -3; i <= 3; i++) {
      Material mask = Finish.lacquer(art[(first + Math.abs(i)) % 4], 0.35);
      mask = mask.withLook(mask.look().withEmission(mask.look().base().times(0.9)));
      p.box(mask, i * PITCH - 0.86, 0.95, PINS + 0.9, i * PITCH + 0.86, 2.0, PINS + 1.0, 0.015);
      Material star = Finish.glow(new Rgb(1.6, 1.5, 1.2));
      p.flat(star)
          .at(i * PITCH, 1.48, PINS + 1.012, cielo.scene.geometry.Quat.about(Vec3.Z, 0.785))
          .box(0.34, 0.34, 0.01, 0, 0);
      p.flat(star).at(i * PITCH, 1.48, PINS + 1.012).box(0.34, 0.34, 0.012, 0, 0);
      p.flatBox(
          Finish.glow(new Rgb(9, 8.6, 7.8)),
          i * PITCH - 0.6,
          0.90,
          PINS + 0.55,
          i * PITCH + 0.6,
          0.93,
          PINS + 0.75,
          0);
      if (Math.abs(i) <= 1) {
        l.lamp(
            new Lamp(
                "pin light",
                new Vec3(i * PITCH, 0.9, PINS + 0.65),
                new Vec3(0, -1, -0.25).unit(),
                1.35,
                new Rgb(1.5, 1.45, 1.3),
                0.3,
                false));
      }
      p.flatBox(
          Finish.plain("painted_metal", 0x16171B, 0.5),
          i * PITCH - 0.5,
          2.55,
          PINS + 3.3,
          i * PITCH + 0.5,
          3.1,
          PINS + 3.36,
          0.02);
      p.flatBox(
          Finish.glow(new Rgb(0.35, 0.75, 1.5)),
          i * PITCH - 0.45,
          2.6,
          PINS + 3.355,
          i * PITCH + 0.45,
          3.05,
          PINS + 3.37,
          0);
    }
    p.flatBox(
        Finish.glow(new Rgb(2.8, 0.5, 1.9)), -6.2, 2.1, PINS + 0.98, 6.2, 2.14, PINS + 1.0, 0);
    p.flatBox(black, -6.2, 2.0, PINS + 0.8, 6.2, 3.6, PINS + 0.95, 0);
  }

  private static void ballReturn(Layout l, Dice d) {
    Piece p = l.piece("ball return");
    Material body = Finish.lacquer(0x2C3038, 0.3);
    double x = PITCH * 1.0 + PITCH / 2;
    p.solidBox(body, x - 0.32, 0, 1.6, x + 0.32, 0.55, 3.2, 0.06);
    p.box(Finish.metal(0xB9BBBE, 0.25), x - 0.30, 0.56, 1.7, x + 0.30, 0.60, 3.1, 0.015);
    l.keep(Box.of(x - 0.4, 0, 1.5, x + 0.4, 1, 3.3));
    String[] colours = {"red", "blue", "green", "purple", "orange", "black"};
    for (int i = 0; i < 5; i++) {
      l.thing("bowling ball")
          .with("color", colours[(i + d.below(2)) % 6])
          .anywhere()
          .seed(i)
          .at(x + (i % 2 == 0 ? -0.13 : 0.13), 0.60, 1.9 + 0.24 * i, d.between(0, 6));
    }
  }

  private static void seats(Layout l) {
    for (int i = 0; i < 3; i++) {
      l.thing("sofa-leather", "bench")
          .at(-4.6 + 9.2 * (i % 2), 3.2 + 1.6 * (i / 2), i % 2 == 0 ? Math.PI / 2 : -Math.PI / 2);
    }
  }
}
