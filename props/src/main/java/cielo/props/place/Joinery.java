package cielo.props.place;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Spot;

/** What a joiner puts into the walls of a room: windows, doors, skirting, boards and frames. */
final class Joinery {
  private static final double REVEAL = 0.22;

  private final Layout layout;
  private final Room room;
  private final Material trim;

  Joinery(Layout layout, Room room, Material trim) {
    this.layout = layout;
    this.room = room;
    this.trim = trim;
  }

  void skirting(Piece p, Side side, double height) {
    for (double[] r : room.panels(side)) {
      if (r[2] > 0 || r[1] - r[0] < 0.05) {
        continue;
      }
      slab(p, side, trim, r[0], r[1], 0, height, 0, 0.018, 0.006, false);
    }
  }

  /**
   * A box along a wall: a..b along it, low..high, standing out from {@code back} (negative = into
   * the wall) to {@code out} metres.
   */
  void slab(
      Piece p,
      Side side,
      Material m,
      double a,
      double b,
      double low,
      double high,
      double back,
      double out,
      double bevel,
      boolean casts) {
    double[] c =
        switch (side) {
          case BACK -> new double[] {a, room.z0 + back, b, room.z0 + out};
          case FRONT -> new double[] {a, room.z1 - out, b, room.z1 - back};
          case LEFT -> new double[] {room.x0 + back, a, room.x0 + out, b};
          case RIGHT -> new double[] {room.x1 - out, a, room.x1 - back, b};
        };
    if (casts) {
      p.box(m, c[0], low, c[1], c[2], high, c[3], bevel);
    } else {
      p.flatBox(m, c[0], low, c[1], c[2], high, c[3], bevel);
    }
  }

  void window(Opening o, Material reveal, int bars) {
    Piece p = layout.piece("window");
    double a = o.from();
    double b = o.to();
    double t = 0.055;
    slab(p, o.side(), reveal, a - 0.04, a, o.sill(), o.head(), -REVEAL, -0.001, 0, true);
    slab(p, o.side(), reveal, b, b + 0.04, o.sill(), o.head(), -REVEAL, -0.001, 0, true);
    slab(p, o.side(), reveal, a, b, o.head(), o.head() + 0.04, -REVEAL, -0.001, 0, true);
    slab(
        p,
        o.side(),
        trim,
        a - 0.06,
        b + 0.06,
        o.sill() - 0.035,
        o.sill(),
        -REVEAL,
        0.06,
        0.008,
        true);
    double in = -REVEAL + 0.02;
    double out = in + 0.06;
    slab(p, o.side(), trim, a, b, o.sill(), o.sill() + t, in, out, 0.006, true);
    slab(p, o.side(), trim, a, b, o.head() - t, o.head(), in, out, 0.006, true);
    slab(p, o.side(), trim, a, a + t, o.sill(), o.head(), in, out, 0.006, true);
    slab(p, o.side(), trim, b - t, b, o.sill(), o.head(), in, out, 0.006, true);
    int across = Math.max(1, (int) Math.round(o.width() / 0.85)) * Math.max(1, bars);
    for (int i = 1; i < across; i++) {
      double x = a + (b - a) * i / across;
      slab(
          p,
          o.side(),
          trim,
          x - 0.02,
          x + 0.02,
          o.sill(),
          o.head(),
          in + 0.005,
          out - 0.005,
          0.004,
          true);
    }
    int up = Math.max(1, bars);
    for (int i = 1; i <= up && bars > 0; i++) {
      double y = o.sill() + (o.head() - o.sill()) * (up == 1 ? 0.68 : i / (up + 1.0));
      slab(p, o.side(), trim, a, b, y - 0.018, y + 0.018, in + 0.005, out - 0.005, 0.004, true);
    }
  }

  void door(Opening o) {
    Piece p = layout.piece("door");
    double a = o.from();
    double b = o.to();
    Material leaf = Finish.coated(Finish.of("wood", 0x8A5A35), 0.4, 0.045);
    slab(p, o.side(), trim, a - 0.07, a + 0.02, 0, o.head() + 0.07, -0.1, 0.02, 0.006, false);
    slab(p, o.side(), trim, b - 0.02, b + 0.07, 0, o.head() + 0.07, -0.1, 0.02, 0.006, false);
    slab(
        p,
        o.side(),
        trim,
        a - 0.07,
        b + 0.07,
        o.head() - 0.02,
        o.head() + 0.07,
        -0.1,
        0.02,
        0.006,
        false);
    slab(p, o.side(), leaf, a + 0.02, b - 0.02, 0.01, o.head() - 0.02, -0.07, -0.03, 0.004, false);
    for (double y : new double[] {0.55, 1.45}) {
      slab(p, o.side(), leaf, a + 0.15, b - 0.15, y - 0.32, y + 0.32, -0.03, -0.018, 0.01, false);
    }
    slab(
        p,
        o.side(),
        Finish.metal(0xC9B27A, 0.25),
        b - 0.13,
        b - 0.05,
        1.02,
        1.05,
        -0.03,
        0.03,
        0.01,
        false);
    slab(p, o.side(), leaf, a, b, 0, o.head(), -0.4, -0.1, 0, true);
    double mid = (a + b) / 2;
    switch (o.side()) {
      case BACK -> p.block(leaf, a, 0, room.z0 - 0.3, b, o.head(), room.z0);
      case FRONT -> p.block(leaf, a, 0, room.z1, b, o.head(), room.z1 + 0.3);
      case LEFT -> p.block(leaf, room.x0 - 0.3, 0, a, room.x0, o.head(), b);
      case RIGHT -> p.block(leaf, room.x1, 0, a, room.x1 + 0.3, o.head(), b);
    }
    layout.spot(
        new Spot(
            Spot.Kind.REGION,
            "door",
            switch (o.side()) {
              case BACK -> new Vec3(mid, 0, room.z0 + 0.6);
              case FRONT -> new Vec3(mid, 0, room.z1 - 0.6);
              case LEFT -> new Vec3(room.x0 + 0.6, 0, mid);
              case RIGHT -> new Vec3(room.x1 - 0.6, 0, mid);
            },
            Vec3.UP,
            0.4,
            0.4));
  }
}
