package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/**
 * A crossing in a town: one road runs left and right through the stage, one away from the camera.
 */
final class Street implements SetMaker {
  /*
   * Plan (x right, z to the camera): the cross road fills |z| < ROAD, the street away |x| < LANE,
   * z < -ROAD. Pavements of width PAVE lie on both sides of both, KERB above the road. Corner
   * houses have two fronts. The houses behind the camera close the view of reverse shots.
   */
  private static final double ROAD = 4.0;
  private static final double LANE = 3.1;
  private static final double PAVE = 2.6;
  private static final double KERB = 0.12;
  private static final double FAR = -64;
  private static final double WIDE = 46;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "street",
            "street",
            "street",
            "city street",
            "road crossing",
            "city",
            "town",
            "urban street",
            "avenue",
            "sidewalk",
            "pavement",
            "side street",
            "city road",
            "main street",
            "intersection",
            "junction",
            "crossroads",
            "shop",
            "outside"),
        SetEntry.outdoor(
            "street",
            "downtown",
            "downtown",
            "city centre",
            "city center",
            "skyscraper",
            "metropolis",
            "business district",
            "boulevard"),
        SetEntry.outdoor(
            "street",
            "old town",
            "old town",
            "village",
            "village street",
            "cobblestone street",
            "courtyard",
            "square",
            "town square",
            "plaza",
            "market square",
            "piazza"),
        SetEntry.outdoor(
            "street",
            "phone booth",
            "phone booth",
            "telephone box",
            "phone box",
            "telephone booth"),
        SetEntry.outdoor(
            "street", "crosswalk", "crosswalk", "zebra crossing", "pedestrian crossing"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("street");
    boolean wet = Daylight.wet(s);
    boolean snow = Daylight.snowy(s);
    boolean on = Daylight.lampsOn(s.hour());
    boolean old = l.variant("old town");
    l.stage(4.2, 2.8);
    l.region("road", 0, 0, 0, 34, ROAD - 0.6).region("road away", 0, 0, -24, LANE - 0.5, 18);
    l.region("sidewalk", 0, KERB, ROAD + PAVE / 2, 20, PAVE / 2 - 0.3);
    l.region("far sidewalk", -LANE - 8, KERB, -ROAD - PAVE / 2, 6, PAVE / 2 - 0.4);
    l.region("crosswalk", 0, 0, -ROAD - 1.2, LANE, 1.2);
    ground(l, old, wet, snow);
    houses(l, d);
    furniture(l, d, on, snow);
    cars(l, d);
    if (l.variant("phone booth")) {
      PhoneBooth.build(l, LANE + PAVE + 0.4, -ROAD - 0.9, KERB, on);
    }
    Greenery.Season season = snow ? Greenery.Season.SNOW : Greenery.Season.SUMMER;
    Backdrop.trees(l, season, 0.2, 80, 13, -0.06, 0.06, -0.3);
    if (l.variant("downtown")) {
      Backdrop.skyline(l, 70, -0.16, -0.035, 52, on);
      Backdrop.skyline(l, 74, 0.03, 0.16, 58, on);
    }
    Backdrop.skyline(l, 120, -0.14, 0.14, l.variant("downtown") ? 70 : 26, on);
    Air air = Daylight.of(s, new Rgb(0.16, 0.155, 0.15), 0.25, 0.75);
    if (Daylight.night(s.hour())) {
      air =
          air.withHaze(wet ? 0.016 : 0.010, new Rgb(0.060, 0.054, 0.058)).town(1).withExposure(1.9);
    }
    air = air.over(0.27);
    if (wet) {
      Puddles.lay(l, 26, -13, -16, 13, ROAD - 0.3, 0);
      l.mirror();
    }
    double quiet = on ? -4 : 0;
    return l.place(
        air,
        Ambience.open(
            s,
            1.0,
            false,
            Ambience.bed(Daylight.night(s.hour()) ? "traffic_night" : "traffic_day", quiet)),
        Box.of(-16, 0.15, -14, 16, 7, 8.4));
  }

  private static void ground(Layout l, boolean old, boolean wet, boolean snow) {
    double wear = wet ? 0.86 : 0.25;
    Material road =
        snow
            ? Finish.of("snow", 0xA4A9B1)
            : Finish.worn(old ? Finish.of("cobble") : Finish.of("asphalt"), wear);
    Material pave =
        snow
            ? Finish.of("snow")
            : Finish.worn(Finish.of(old ? "pavers" : "paving"), wet ? 0.75 : 0.3);
    Material kerb = Finish.of("concrete", 0xB0ADA6);
    Piece p = l.piece("road");
    p.level(road, -WIDE, -ROAD, WIDE, ROAD, 0).level(road, -LANE, FAR, LANE, -ROAD, 0);
    p.block(road, -WIDE, -1, FAR, WIDE, 0, 24);
    Piece q = l.piece("pavement");
    for (double side : new double[] {-1, 1}) {
      double a = side * LANE;
      double b = side * WIDE;
      q.level(pave, Math.min(a, b), -ROAD - PAVE, Math.max(a, b), -ROAD, KERB);
      double c = side * (LANE + PAVE);
      q.level(pave, Math.min(a, c), FAR, Math.max(a, c), -ROAD - PAVE, KERB);
      q.block(pave, Math.min(a, b), 0, -ROAD - PAVE, Math.max(a, b), KERB, -ROAD);
      q.block(pave, Math.min(a, c), 0, FAR, Math.max(a, c), KERB, -ROAD - PAVE);
      stones(q, kerb, side);
    }
    q.level(pave, -WIDE, ROAD, WIDE, 14, KERB).block(pave, -WIDE, 0, ROAD, WIDE, KERB, 24);
    for (int i = -6; i < 6; i++) {
      q.flatBox(
          kerb,
          i * 2.0 + 0.01,
          -0.1,
          ROAD - 0.16,
          i * 2.0 + 1.99,
          KERB + 0.004,
          ROAD + 0.002,
          0.018);
    }
    for (double side : new double[] {-1, 1}) {
      q.flatBox(
          kerb,
          Math.min(side * 12, side * WIDE),
          -0.1,
          ROAD - 0.16,
          Math.max(side * 12, side * WIDE),
          KERB + 0.004,
          ROAD + 0.002,
          0);
    }
    if (!old && !snow) {
      paint(l, wet);
    }
    l.piece("drain")
        .flatBox(
            Finish.plain("iron", 0x2B2B2C, 0.5),
            2.1,
            -0.02,
            -ROAD + 0.3,
            2.55,
            0.004,
            -ROAD + 0.6,
            0.003);
  }

  private static void stones(Piece q, Material kerb, double side) {
    for (int i = 0; i < 5; i++) {
      double a = LANE + 2.0 * i;
      double x0 = side > 0 ? a : -a - 1.98;
      q.flatBox(kerb, x0, -0.1, -ROAD - 0.002, x0 + 1.98, KERB + 0.004, -ROAD + 0.16, 0.018);
    }
    double a = side * (LANE + 10);
    q.flatBox(
        kerb,
        Math.min(a, side * WIDE),
        -0.1,
        -ROAD - 0.002,
        Math.max(a, side * WIDE),
        KERB + 0.004,
        -ROAD + 0.16,
        0);
    double far = side * (LANE - 0.078);
    q.flatBox(kerb, far - 0.08, -0.1, FAR, far + 0.08, KERB + 0.004, -ROAD - 14, 0);
    for (int i = 0; i < 7; i++) {
      double z1 = -ROAD - 2.0 * i;
      double x = side * (LANE - 0.078);
      q.flatBox(kerb, x - 0.08, -0.1, z1 - 1.98, x + 0.08, KERB + 0.004, z1 - 0.01, 0.018);
    }
  }

  private static void paint(Layout l, boolean wet) {
    Material white = Finish.plain("asphalt", 0xD4D2CA, wet ? 0.3 : 0.75);
    Piece p = l.piece("markings");
    Lines line = new Lines(p, white, 0.004);
    for (int i = -9; i <= 9; i++) {
      if (Math.abs(i) > 1) {
        line.rectangle(i * 4.4 - 1.1, -0.07, i * 4.4 + 1.1, 0.07);
      }
    }
    for (int i = 0; i < 12; i++) {
      line.rectangle(-0.06, -10.5 - 4.4 * i, 0.06, -8.3 - 4.4 * i);
    }
    boolean zebra = l.variant("crosswalk") || l.dice("zebra").chance(0.7);
    if (zebra) {
      for (int i = -3; i < 3; i++) {
        line.rectangle(i * 1.02 + 0.24, -ROAD - 2.5, i * 1.02 + 0.76, -ROAD - 0.35);
      }
      line.rectangle(0.1, -ROAD - 3.3, LANE - 0.2, -ROAD - 2.95);
    }
    if (l.variant("crosswalk")) {
      for (int i = -4; i < 4; i++) {
        line.rectangle(-1.5, i * 0.98 + 0.24, 1.5, i * 0.98 + 0.74);
      }
    }
  }

  private static void houses(Layout l, Dice d) {
    boolean tall = l.variant("downtown");
    int low = tall ? 5 : l.variant("old town") ? 1 : 2;
    int high = tall ? 8 : l.variant("old town") ? 2 : 4;
    double face = LANE + PAVE;
    for (double side : new double[] {-1, 1}) {
      Facade.Style corner = Facade.style(d, low, high);
      double w = d.between(8.5, 10.5);
      // the corner house: one front to the camera, one to the street
      front(l, corner, side > 0 ? face : -face - w, -ROAD - PAVE, 0, w, true, d);
      along(l, corner, side, -ROAD - PAVE, 9, true, d);
      double z = -ROAD - PAVE - 9;
      int n = 0;
      while (z > FAR + 8) {
        double v = d.between(7.5, 11);
        Facade.Style style = Facade.style(d, low, high);
        if (n < 2) {
          along(l, style, side, z, v, n < 1, d);
        } else if (side > 0) {
          flat(l, style, face, z - v, -Math.PI / 2, v, d);
        } else {
          flat(l, style, -face, z, Math.PI / 2, v, d);
        }
        z -= v;
        n++;
      }
      double x = face + w;
      while (x < WIDE - 8) {
        double v = d.between(8, 11);
        flat(l, Facade.style(d, low, high), side > 0 ? x : -x - v, -ROAD - PAVE, 0, v, d);
        x += v;
      }
    }
    double x = -34;
    while (x < 34) {
      double v = d.between(8.5, 11.5);
      flat(l, Facade.style(d, low, high), x + v, 13, Math.PI, v, d);
      x += v;
    }
    for (double side : new double[] {-1, 1}) {
      double z = 13;
      while (z > -ROAD - PAVE) {
        double v = 9;
        flat(
            l,
            Facade.style(d, low, high),
            side * WIDE,
            side > 0 ? z - v : z,
            side > 0 ? -Math.PI / 2 : Math.PI / 2,
            v,
            d);
        z -= v;
      }
    }
  }

  private static void front(
      Layout l, Facade.Style s, double x, double z, double yaw, double w, boolean near, Dice d) {
    Facade.build(l, Frame.facing(l.piece("house"), x, KERB, z, yaw), s, w, near, d);
  }

  private static void flat(
      Layout l, Facade.Style s, double x, double z, double yaw, double w, Dice d) {
    Facade.flat(l, Frame.facing(l.piece("house"), x, KERB, z, yaw), s, w, d);
  }

  /** A front along the street that runs away, on the left (-1) or right (1), from z backwards. */
  private static void along(
      Layout l, Facade.Style s, double side, double z, double w, boolean near, Dice d) {
    double face = side * (LANE + PAVE);
    if (side > 0) {
      front(l, s, face, z - w, -Math.PI / 2, w, near, d);
    } else {
      front(l, s, face, z, Math.PI / 2, w, near, d);
    }
  }

  private static void furniture(Layout l, Dice d, boolean on, boolean snow) {
    Greenery.Season season = snow ? Greenery.Season.SNOW : Greenery.Season.SUMMER;
    for (int i = 0; i < 5; i++) {
      double z = -ROAD - 5 - 11 * i;
      Lantern.street(l, LANE + 0.55, KERB, z, -Math.PI / 2, on && i < 4);
      Lantern.street(l, -LANE - 0.55, KERB, z - 5.5, Math.PI / 2, on && i < 3);
    }
    Lantern.street(l, -9.5, KERB, -ROAD - 0.5, 0, on);
    Lantern.street(l, 10.5, KERB, -ROAD - 0.5, 0, on);
    Lantern.street(l, -6.2, KERB, ROAD + 0.5, Math.PI, on);
    Lantern.street(l, 8.5, KERB, ROAD + 0.5, Math.PI, on);
    for (int i = 0; i < (l.variant("downtown") ? 1 : 4); i++) {
      tree(l, season, LANE + 0.8, -ROAD - 10.5 - 11 * i, d);
      tree(l, season, -LANE - 0.8, -ROAD - 5.2 - 11 * i, d);
    }
    tree(l, season, -13.5, -ROAD - 0.8, d);
    for (double x : new double[] {-17, -11, 12.5, 19}) {
      tree(l, season, x, ROAD + 0.9, d);
    }
    l.thing("bench-park", "bench").at(-9, KERB, 11.8, Math.PI);
    l.thing("bicycle").at(6.5, KERB, 12.3, 1.5);
    tree(l, season, 14.5, -ROAD - 0.8, d);
    l.thing("fire-hydrant", "fire hydrant").at(LANE + 0.7, KERB, -ROAD - 1.0, d.between(-0.4, 0.4));
    l.thing("letter-box", "mailbox").at(-LANE - 0.75, KERB, -ROAD - 2.3, Math.PI / 2);
    l.thing("trash-can-park", "trash can").at(LANE + 0.6, KERB, -ROAD - 3.2, 0);
    l.thing("bench-park", "bench").at(-LANE - PAVE + 0.5, KERB, -ROAD - 6.2, Math.PI / 2);
    l.thing("bicycle").at(LANE + PAVE - 0.5, KERB, -ROAD - 5.4, 0.15);
    for (int i = 0; i < 2; i++) {
      l.thing("table-bistro", "cafe table", "round table")
          .at(-LANE - PAVE - 2.6 - 2.4 * i, KERB, -ROAD - 1.5, d.between(0, 1));
      l.thing("chair-cafe", "chair").at(-LANE - PAVE - 3.3 - 2.4 * i, KERB, -ROAD - 1.5, 1.6);
      l.thing("chair-cafe", "chair").at(-LANE - PAVE - 1.9 - 2.4 * i, KERB, -ROAD - 1.5, -1.6);
    }
  }

  private static void tree(Layout l, Greenery.Season season, double x, double z, Dice d) {
    if (!l.free(x, z, 0.3)) {
      return;
    }
    l.add(
        "tree",
        Greenery.tree(Greenery.Species.SLIM, season, d.below(3)),
        new Pose(new Vec3(x, KERB, z), Quat.yaw(d.between(0, 6.2))),
        true);
    l.piece("tree pit")
        .level(Finish.of("soil"), x - 0.45, z - 0.45, x + 0.45, z + 0.45, KERB + 0.006);
    l.keep(Box.of(x - 0.25, 0, z - 0.25, x + 0.25, 3, z + 0.25));
  }

  private static void cars(Layout l, Dice d) {
    String[] paint = {"white", "silver", "dark blue", "red", "black", "grey", "green"};
    String[] far = {"car-sedan", "car-saloon"}; // few triangles, for the distance
    for (int i = 0; i < 5; i++) {
      boolean right = i % 2 == 0;
      double z = -ROAD - 6.5 - 7.5 * (i / 2) - (right ? 0 : 3) - 5.5 * (i / 2);
      l.thing(i < 2 ? "car" : far[d.below(far.length)], "car")
          .with("color", paint[d.below(paint.length)])
          .at((right ? 1 : -1) * (LANE - 1.05), z, right ? Math.PI : 0);
    }
    l.thing("car-saloon", "car")
        .with("color", paint[d.below(paint.length)])
        .at(15, -ROAD + 1.15, -Math.PI / 2);
    l.thing("car-sedan", "car")
        .with("color", paint[d.below(paint.length)])
        .at(-12.5, -ROAD + 1.15, -Math.PI / 2);
  }
}
