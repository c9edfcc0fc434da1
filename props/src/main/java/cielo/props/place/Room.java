package cielo.props.place;

import cielo.scene.geometry.Box;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Scenery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shell of a room: floor, four walls with windows and doors, ceiling, and its light. */
final class Room {
  /*
   * Walls are single faces that look inwards: from outside one sees through them, so a camera may
   * step back through a wall. The sun comes in through windows only: behind each face stands
   * a thick box that nobody sees and that throws the shadow (a thin one leaks light in corners).
   * Each window has a reveal, a frame with bars, a sill, and an outlook.
   */
  private static final double THICK = 0.25;

  final double x0;
  final double z0;
  final double x1;
  final double z1;
  final double height;
  private final Layout layout;
  private final List<Opening> openings = new ArrayList<>();
  private final List<Box> lamps = new ArrayList<>();
  private Material floor;
  private boolean floorTurned;
  private Material[] walls;
  private @Nullable Material dado;
  private double dadoTop;
  private Material ceiling;
  private Material trim = Finish.lacquer(0xEDEBE5, 0.35);
  private double skirting = 0.10;
  private int bars = 1;
  private @Nullable Side sunSide;
  private double sunForward = 0.3;
  private double fill = 1;
  private double sunHigh = 0.66;

  Room(Layout layout, double x0, double z0, double x1, double z1, double height) {
    this.layout = layout;
    this.x0 = x0;
    this.z0 = z0;
    this.x1 = x1;
    this.z1 = z1;
    this.height = height;
    floor = Finish.of("boards");
    Material paint = Finish.of("wall");
    walls = new Material[] {paint, paint, paint, paint};
    ceiling = Finish.of("wall", 0xEDEBE6);
  }

  Room floor(Material m) {
    floor = m;
    return this;
  }

  /** Floor whose boards run away from the camera. */
  Room floorAway(Material m) {
    floorTurned = true;
    return floor(m);
  }

  Room walls(Material m) {
    walls = new Material[] {m, m, m, m};
    return this;
  }

  Room wall(Side side, Material m) {
    walls[side.ordinal()] = m;
    return this;
  }

  /** Another finish up to a height. */
  Room dado(Material m, double top) {
    dado = m;
    dadoTop = top;
    return this;
  }

  Room ceiling(Material m) {
    ceiling = m;
    return this;
  }

  Room trim(Material m) {
    trim = m;
    return this;
  }

  Room skirting(double heightM) {
    skirting = heightM;
    return this;
  }

  /** Upright and level bars of each window. */
  Room bars(int n) {
    bars = n;
    return this;
  }

  /** A window; {@code at} = x or z of its middle. */
  Room window(Side side, double at, double width, double sill, double head) {
    openings.add(new Opening(side, at, width, sill, head, false));
    if (sunSide == null && side != Side.FRONT) {
      sunSide = side;
    }
    return this;
  }

  Room door(Side side, double at, double width, double head) {
    openings.add(new Opening(side, at, width, 0, head, true));
    return this;
  }

  /** Which way along z the sun comes from, -1 .. 1. */
  Room sunForward(double z) {
    sunForward = z;
    return this;
  }

  /** The sun stands no higher than that, radians: low light reaches farther into the room. */
  Room sunHigh(double rad) {
    sunHigh = rad;
    return this;
  }

  /** Factor on the light from above. */
  Room fill(double k) {
    fill = k;
    return this;
  }

  /** A glowing panel on the ceiling for reflections and ambient light. */
  Room glow(double x, double z, double w, double d) {
    lamps.add(Box.of(x - w / 2, height - 0.05, z - d / 2, x + w / 2, height, z + d / 2));
    return this;
  }

  /** Builds the shell. */
  Room build() {
    floorPiece();
    return shellOnly();
  }

  private void floorPiece() {
    Piece f = layout.piece("floor");
    if (floorTurned) {
      f.levelTurned(floor, x0, z0, x1, z1, 0);
    } else {
      f.level(floor, x0, z0, x1, z1, 0);
    }
    f.block(floor, x0 - 0.3, -1, z0 - 0.3, x1 + 0.3, 0, z1 + 0.3);
  }

  /** Builds walls and ceiling over a floor that somebody else lays. */
  Room shellOnly() {
    layout
        .piece("ceiling")
        .ceiling(bounced(), x0, z0, x1, z1, height)
        .block(ceiling, x0 - 0.3, height, z0 - 0.3, x1 + 0.3, height + 0.3, z1 + 0.3);
    Piece blinds = layout.piece("roof");
    if (sunSide != null) {
      corners(blinds);
    }
    Joinery joinery = new Joinery(layout, this, trim);
    for (Side side : Side.values()) {
      Piece p = layout.piece("wall");
      for (double[] r : panels(side)) {
        rectangle(p, side, r[0], r[1], r[2], r[3]);
        if (sunSide != null && r[1] - r[0] > 0.01) {
          joinery.slab(blinds, side, ceiling, r[0], r[1], r[2], r[3], -THICK, -0.004, 0, true);
        }
      }
      solid(p, side);
      if (skirting > 0) {
        joinery.skirting(layout.piece("skirting"), side, skirting);
      }
    }
    for (Opening o : openings) {
      if (o.door()) {
        joinery.door(o);
      } else {
        joinery.window(o, walls[o.side().ordinal()], bars);
      }
    }
    return this;
  }

  /** The ceiling with what floor and walls throw up to it, which no light of the set does. */
  private Material bounced() {
    boolean night = Daylight.night(layout.scenery.hour());
    Rgb warm = night ? new Rgb(0.10, 0.085, 0.065) : new Rgb(0.20, 0.185, 0.165);
    return ceiling.withLook(ceiling.look().withEmission(ceiling.look().base().times(warm)));
  }

  /** Unseen boxes outside that keep the sun out of the seams between walls, floor and roof. */
  private void corners(Piece p) {
    double o = THICK + 0.05;
    p.box(ceiling, x0 - o, height + 0.02, z0 - o, x1 + o, height + o, z1 + o, 0);
    for (double x : new double[] {x0 - o, x1 + 0.004}) {
      p.box(ceiling, x, -o, z0 - o, x + o - 0.004, 0.2, z1 + o, 0);
      for (double z : new double[] {z0 - o, z1 + 0.004}) {
        p.box(ceiling, x, -o, z, x + o - 0.004, height + o, z + o - 0.004, 0);
      }
    }
    for (double z : new double[] {z0 - o, z1 + 0.004}) {
      p.box(ceiling, x0 - o, -o, z, x1 + o, 0.2, z + o - 0.004, 0);
    }
  }

  /** Rectangles (from, to, low, high) of a wall round its openings. */
  List<double[]> panels(Side side) {
    List<double[]> out = new ArrayList<>();
    double from = side == Side.BACK || side == Side.FRONT ? x0 : z0;
    double to = side == Side.BACK || side == Side.FRONT ? x1 : z1;
    List<Opening> own =
        openings.stream()
            .filter(o -> o.side() == side)
            .sorted(java.util.Comparator.comparingDouble(Opening::at))
            .toList();
    double at = from;
    for (Opening o : own) {
      double a = o.from();
      double b = o.to();
      out.add(new double[] {at, a, 0, height});
      if (o.sill() > 0) {
        out.add(new double[] {a, b, 0, o.sill()});
      }
      out.add(new double[] {a, b, o.head(), height});
      at = b;
    }
    out.add(new double[] {at, to, 0, height});
    return out;
  }

  private void rectangle(Piece p, Side side, double a, double b, double low, double high) {
    if (b - a < 1e-6 || high - low < 1e-6) {
      return;
    }
    Material m = walls[side.ordinal()];
    if (dado != null && low < dadoTop) {
      face(p, side, dado, a, b, low, Math.min(high, dadoTop));
      low = Math.min(high, dadoTop);
    }
    if (high - low > 1e-6) {
      face(p, side, m, a, b, low, high);
    }
  }

  private void face(Piece p, Side side, Material m, double a, double b, double low, double high) {
    switch (side) {
      case BACK -> p.wall(m, a, z0, b, z0, low, high, false);
      case FRONT -> p.wall(m, b, z1, a, z1, low, high, false);
      case LEFT -> p.wall(m, x0, b, x0, a, low, high, false);
      case RIGHT -> p.wall(m, x1, a, x1, b, low, high, false);
    }
  }

  private void solid(Piece p, Side side) {
    Material m = walls[side.ordinal()];
    for (double[] r : panels(side)) {
      if (r[1] - r[0] < 0.01) {
        continue;
      }
      switch (side) {
        case BACK -> p.block(m, r[0], r[2], z0 - 0.3, r[1], r[3], z0);
        case FRONT -> p.block(m, r[0], r[2], z1, r[1], r[3], z1 + 0.3);
        case LEFT -> p.block(m, x0 - 0.3, r[2], r[0], x0, r[3], r[1]);
        case RIGHT -> p.block(m, x1, r[2], r[0], x1 + 0.3, r[3], r[1]);
      }
    }
  }

  /** Something flat on a wall: a picture, a board; {@code at} along it, middle at {@code y}. */
  Room hang(
      String name, Side side, Material m, double at, double y, double w, double h, double thick) {
    Piece p = layout.piece(name);
    new Joinery(layout, this, trim)
        .slab(
            p,
            side,
            m,
            at - w / 2,
            at + w / 2,
            y - h / 2,
            y + h / 2,
            0.004,
            thick,
            Math.min(0.008, thick / 3),
            true);
    return this;
  }

  /** A picture in a frame. */
  Room picture(Side side, Material image, Material frame, double at, double y, double w, double h) {
    hang("picture frame", side, frame, at, y, w + 0.09, h + 0.09, 0.03);
    Piece p = layout.piece("picture");
    double out = 0.031;
    switch (side) {
      case BACK -> p.sheet(image, at, y, z0 + out, 0, w, h);
      case FRONT -> p.sheet(image, at, y, z1 - out, Math.PI, w, h);
      case LEFT -> p.sheet(image, x0 + out, y, at, Math.PI / 2, w, h);
      case RIGHT -> p.sheet(image, x1 - out, y, at, -Math.PI / 2, w, h);
    }
    return this;
  }

  /** What is seen through the windows: a lawn, bushes, sky; dark by night. */
  Room outlook() {
    Scenery s = layout.scenery;
    boolean night = Daylight.night(s.hour());
    Outlook.build(layout, this, windows().stream().map(Opening::side).distinct().toList(), night);
    return this;
  }

  private List<Opening> windows() {
    return openings.stream().filter(o -> !o.door()).toList();
  }

  /** The light of the room. */
  Air air() {
    return new RoomLight(this, layout.scenery, windows(), lamps)
        .air(
            sunSide,
            sunForward,
            sunHigh,
            fill,
            floor.look().base(),
            walls[0].look().base(),
            ceiling.look().base());
  }

  /** Where a camera may be: inside, off the walls. */
  Box free() {
    return Box.of(x0 + 0.3, 0.12, z0 + 0.5, x1 - 0.3, height - 0.2, z1 - 0.2);
  }
}
