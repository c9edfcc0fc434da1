package cielo.props.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shell of a room: floor, four walls with windows and doors, ceiling, and its light. */
final class Room {
  /*
   * Walls are single faces that look inwards: from outside one sees through them, so a camera may
   * step back through a wall. The sun comes in through windows only: each wall throws its shadow,
   * openings left out. Each window has a reveal, a frame with bars, a sill, and an outlook.
   */
  private record Opening(Side side, double at, double width, double sill, double head, boolean door) {}

  private static final double REVEAL = 0.22;

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
    layout.piece("ceiling").ceiling(ceiling, x0, z0, x1, z1, height).block(
        ceiling, x0 - 0.3, height, z0 - 0.3, x1 + 0.3, height + 0.3, z1 + 0.3);
    if (sunSide != null) {
      layout.piece("roof").box(ceiling, x0 - 0.3, height + 0.02, z0 - 0.3, x1 + 0.3, height + 0.3, z1 + 0.3, 0);
    }
    for (Side side : Side.values()) {
      Piece p = layout.piece("wall");
      boolean casts = sunSide != null;
      for (double[] r : panels(side)) {
        rectangle(p, side, r[0], r[1], r[2], r[3], casts);
      }
      solid(p, side);
      board(layout.piece("skirting"), side);
    }
    for (Opening o : openings) {
      if (o.door) {
        doorLeaf(o);
      } else {
        frame(o);
      }
    }
    return this;
  }

  /** Rectangles (from, to, low, high) of a wall round its openings. */
  private List<double[]> panels(Side side) {
    List<double[]> out = new ArrayList<>();
    double from = side == Side.BACK || side == Side.FRONT ? x0 : z0;
    double to = side == Side.BACK || side == Side.FRONT ? x1 : z1;
    List<Opening> own =
        openings.stream()
            .filter(o -> o.side == side)
            .sorted(java.util.Comparator.comparingDouble(Opening::at))
            .toList();
    double at = from;
    for (Opening o : own) {
      double a = o.at - o.width / 2;
      double b = o.at + o.width / 2;
      out.add(new double[] {at, a, 0, height});
      if (o.sill > 0) {
        out.add(new double[] {a, b, 0, o.sill});
      }
      out.add(new double[] {a, b, o.head, height});
      at = b;
    }
    out.add(new double[] {at, to, 0, height});
    return out;
  }

  private void rectangle(
      Piece p, Side side, double a, double b, double low, double high, boolean casts) {
    if (b - a < 1e-6 || high - low < 1e-6) {
      return;
    }
    Material m = walls[side.ordinal()];
    if (dado != null && low < dadoTop) {
      face(p, side, dado, a, b, low, Math.min(high, dadoTop), casts);
      low = Math.min(high, dadoTop);
    }
    if (high - low > 1e-6) {
      face(p, side, m, a, b, low, high, casts);
    }
  }

  private void face(
      Piece p, Side side, Material m, double a, double b, double low, double high, boolean casts) {
    switch (side) {
      case BACK -> p.wall(m, a, z0, b, z0, low, high, casts);
      case FRONT -> p.wall(m, b, z1, a, z1, low, high, casts);
      case LEFT -> p.wall(m, x0, b, x0, a, low, high, casts);
      case RIGHT -> p.wall(m, x1, a, x1, b, low, high, casts);
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

  private void board(Piece p, Side side) {
    if (skirting <= 0) {
      return;
    }
    for (double[] r : panels(side)) {
      if (r[2] > 0 || r[1] - r[0] < 0.05) {
        continue;
      }
      slab(p, side, trim, r[0], r[1], 0, skirting, 0, 0.018, 0.006, false);
    }
  }

  /**
   * A box along a wall: a..b along it, low..high, standing out from {@code back} (negative = into
   * the wall) to {@code out} metres.
   */
  private void slab(
      Piece p, Side side, Material m, double a, double b, double low, double high, double back,
      double out, double bevel, boolean casts) {
    double[] c =
        switch (side) {
          case BACK -> new double[] {a, z0 + back, b, z0 + out};
          case FRONT -> new double[] {a, z1 - out, b, z1 - back};
          case LEFT -> new double[] {x0 + back, a, x0 + out, b};
          case RIGHT -> new double[] {x1 - out, a, x1 - back, b};
        };
    if (casts) {
      p.box(m, c[0], low, c[1], c[2], high, c[3], bevel);
    } else {
      p.flatBox(m, c[0], low, c[1], c[2], high, c[3], bevel);
    }
  }

  /** Something flat on a wall: a picture, a board; {@code at} along it, middle at {@code y}. */
  Room hang(String name, Side side, Material m, double at, double y, double w, double h, double thick) {
    Piece p = layout.piece(name);
    slab(p, side, m, at - w / 2, at + w / 2, y - h / 2, y + h / 2, 0.004, thick, Math.min(0.008, thick / 3), true);
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

  private void frame(Opening o) {
    Piece p = layout.piece("window");
    double a = o.at - o.width / 2;
    double b = o.at + o.width / 2;
    double t = 0.055;
    Material reveal = walls[o.side.ordinal()];
    slab(p, o.side, reveal, a - 0.04, a, o.sill, o.head, -REVEAL, -0.001, 0, true);
    slab(p, o.side, reveal, b, b + 0.04, o.sill, o.head, -REVEAL, -0.001, 0, true);
    slab(p, o.side, reveal, a, b, o.head, o.head + 0.04, -REVEAL, -0.001, 0, true);
    slab(p, o.side, trim, a - 0.06, b + 0.06, o.sill - 0.035, o.sill, -REVEAL, 0.06, 0.008, true);
    double in = -REVEAL + 0.02;
    double out = in + 0.06;
    slab(p, o.side, trim, a, b, o.sill, o.sill + t, in, out, 0.006, true);
    slab(p, o.side, trim, a, b, o.head - t, o.head, in, out, 0.006, true);
    slab(p, o.side, trim, a, a + t, o.sill, o.head, in, out, 0.006, true);
    slab(p, o.side, trim, b - t, b, o.sill, o.head, in, out, 0.006, true);
    int across = Math.max(1, (int) Math.round(o.width / 0.85)) * Math.max(1, bars);
    for (int i = 1; i < across; i++) {
      double x = a + (b - a) * i / across;
      slab(p, o.side, trim, x - 0.02, x + 0.02, o.sill, o.head, in + 0.005, out - 0.005, 0.004, true);
    }
    int up = Math.max(1, bars);
    for (int i = 1; i <= up && bars > 0; i++) {
      double y = o.sill + (o.head - o.sill) * (up == 1 ? 0.68 : i / (up + 1.0));
      slab(p, o.side, trim, a, b, y - 0.018, y + 0.018, in + 0.005, out - 0.005, 0.004, true);
    }
  }

  private void doorLeaf(Opening o) {
    Piece p = layout.piece("door");
    double a = o.at - o.width / 2;
    double b = o.at + o.width / 2;
    Material leaf = Finish.coated(Finish.of("wood", 0x8A5A35), 0.4, 0.045);
    slab(p, o.side, trim, a - 0.07, a + 0.02, 0, o.head + 0.07, -0.1, 0.02, 0.006, false);
    slab(p, o.side, trim, b - 0.02, b + 0.07, 0, o.head + 0.07, -0.1, 0.02, 0.006, false);
    slab(p, o.side, trim, a - 0.07, b + 0.07, o.head - 0.02, o.head + 0.07, -0.1, 0.02, 0.006, false);
    slab(p, o.side, leaf, a + 0.02, b - 0.02, 0.01, o.head - 0.02, -0.07, -0.03, 0.004, false);
    for (double y : new double[] {0.55, 1.45}) {
      slab(p, o.side, leaf, a + 0.15, b - 0.15, y - 0.32, y + 0.32, -0.03, -0.018, 0.01, false);
    }
    slab(p, o.side, Finish.metal(0xC9B27A, 0.25), b - 0.13, b - 0.05, 1.02, 1.05, -0.03, 0.03, 0.01, false);
    slab(p, o.side, leaf, a, b, 0, o.head, -0.4, -0.1, 0, true);
    double mid = (a + b) / 2;
    switch (o.side) {
      case BACK -> p.block(leaf, a, 0, z0 - 0.3, b, o.head, z0);
      case FRONT -> p.block(leaf, a, 0, z1, b, o.head, z1 + 0.3);
      case LEFT -> p.block(leaf, x0 - 0.3, 0, a, x0, o.head, b);
      case RIGHT -> p.block(leaf, x1, 0, a, x1 + 0.3, o.head, b);
    }
    layout.spot(
        new cielo.scene.shape.Spot(
            cielo.scene.shape.Spot.Kind.REGION,
            "door",
            switch (o.side) {
              case BACK -> new Vec3(mid, 0, z0 + 0.6);
              case FRONT -> new Vec3(mid, 0, z1 - 0.6);
              case LEFT -> new Vec3(x0 + 0.6, 0, mid);
              case RIGHT -> new Vec3(x1 - 0.6, 0, mid);
            },
            Vec3.UP, 0.4, 0.4));
  }

  /** What is seen through the windows: a lawn, bushes, sky; dark by night. */
  Room outlook() {
    Scenery s = layout.scenery;
    boolean night = Daylight.night(s.hour());
    Outlook.build(layout, this, openingsOf(), night);
    return this;
  }

  private List<Side> openingsOf() {
    return openings.stream().filter(o -> !o.door).map(Opening::side).distinct().toList();
  }

  /** The light of the room: sun through the windows by day, lamps by night. */
  Air air() {
    Scenery s = layout.scenery;
    double e = Daylight.elevation(s.hour());
    boolean night = Daylight.night(s.hour());
    boolean fair = !night && Weathers.sunny(s.weather().kind());
    boolean lit = !openingsOf().isEmpty();
    double day = night ? 0 : Math.clamp(0.35 + e / 0.6, 0.35, 1);
    double grey = fair ? 1 : 0.8;
    List<Sky.Panel> panels = new ArrayList<>();
    Rgb window = fair ? new Rgb(5.5, 6.2, 7.0) : new Rgb(3.6, 3.9, 4.3);
    for (Opening o : openings) {
      if (!o.door) {
        panels.add(new Sky.Panel(pane(o), night ? new Rgb(0.02, 0.03, 0.06) : window.times(day)));
      }
    }
    boolean lampsOn = night || !lit || !lamps.isEmpty();
    for (Box b : lamps) {
      panels.add(new Sky.Panel(b, new Rgb(7, 6.3, 5.2).times(lampsOn ? 1 : 0.2)));
    }
    // what the rest of the house and the walls behind the camera send back
    Rgb bounce = night ? new Rgb(0.9, 0.72, 0.52) : new Rgb(1.55, 1.5, 1.42).times(day * grey);
    panels.add(
        new Sky.Panel(
            Box.of(x0 + 0.5, 0.4, z1 - 0.05, x1 - 0.5, height - 0.3, z1), bounce.times(fill)));
    Rgb top =
        night || !lit
            ? new Rgb(1.75, 1.5, 1.15)
            : new Rgb(2.2, 2.08, 1.86).times(0.55 + 0.45 * day * grey);
    KeyLight sun = null;
    if (fair && lit && sunSide != null) {
      double side = sunSide == Side.LEFT ? -1 : sunSide == Side.RIGHT ? 1 : -0.35;
      double forward = sunSide == Side.BACK ? -1 : sunForward;
      double high = Math.clamp(e * 0.72, 0.16, sunHigh);
      Rgb light = new Rgb(13.5, 10.2, 6.6).mix(new Rgb(12, 6.6, 2.9), Math.clamp(1 - e / 0.4, 0, 1));
      sun = new KeyLight(Daylight.towards(high, side, forward), light, 0.022);
    } else if (!night && lit && sunSide != null) {
      double side = sunSide == Side.LEFT ? -1 : sunSide == Side.RIGHT ? 1 : -0.35;
      double forward = sunSide == Side.BACK ? -1 : sunForward;
      sun =
          new KeyLight(
              Daylight.towards(0.42, side, forward), new Rgb(2.6, 2.7, 2.9).times(day), 0.3);
    }
    Rgb w = walls[0].look().base();
    return new Air(
        new Sky.Room(
            Box.of(x0, 0, z0, x1, height, z1),
            floor.look().base(),
            w,
            ceiling.look().base(),
            List.copyOf(panels)),
        sun,
        new KeyLight(new Vec3(0.06, 1, 0.10).unit(), top.times(fill), 0.3),
        0.0,
        w.times(0.5),
        night ? 1.15 : 1);
  }

  private Box pane(Opening o) {
    double a = o.at - o.width / 2;
    double b = o.at + o.width / 2;
    return switch (o.side) {
      case BACK -> Box.of(a, o.sill, z0, b, o.head, z0 + 0.05);
      case FRONT -> Box.of(a, o.sill, z1 - 0.05, b, o.head, z1);
      case LEFT -> Box.of(x0, o.sill, a, x0 + 0.05, o.head, b);
      case RIGHT -> Box.of(x1 - 0.05, o.sill, a, x1, o.head, b);
    };
  }

  /** Where a camera may be: inside, off the walls. */
  Box free() {
    return Box.of(x0 + 0.3, 0.12, z0 + 0.5, x1 - 0.3, height - 0.2, z1 - 0.2);
  }
}
