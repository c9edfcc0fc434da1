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

/** Houses with gables, lawns and trees along a quiet road; the driveway leads to a garage. */
final class Suburb implements SetMaker {
  private static final double ROAD = 3.4;
  private static final double PAVE = 1.7;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "suburb",
            "suburb",
            "suburb",
            "suburban street",
            "neighborhood",
            "neighbourhood",
            "residential street",
            "residential area",
            "cul-de-sac",
            "cottage",
            "street of houses",
            "house",
            "mansion",
            "villa"),
        SetEntry.outdoor(
            "suburb",
            "driveway",
            "driveway",
            "front of a house",
            "front garden",
            "doorstep",
            "porch"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("suburb");
    boolean snow = Daylight.snowy(s);
    boolean wet = Daylight.wet(s);
    boolean on = Daylight.lampsOn(s.hour());
    boolean drive = l.variant("driveway");
    double road = drive ? 6.4 : 0; // z of the road's middle
    l.stage(3.6, 2.6);
    l.region("road", 0, 0, road, 34, ROAD - 0.6)
        .region("sidewalk", 0, 0.1, road - ROAD - PAVE / 2, 20, PAVE / 2 - 0.2);
    l.region("lawn", 4, 0.1, road - ROAD - PAVE - 3, 5, 2);
    ground(l, road, drive, snow, wet);
    Greenery.Season season = Park.season(l, snow);
    double front = road - ROAD - PAVE - 6.2;
    double x = -34;
    int n = 0;
    while (x < 34) {
      double w = d.between(8.5, 10.5);
      House.build(l, x + w / 2, drive ? 0.02 : 0.1, front - d.between(0, 1.2), 0, w, d, on, snow);
      garden(l, d, season, x, w, front, road);
      x += w + 4.2;
      n++;
    }
    for (int i = -3; i <= 3; i++) {
      House.build(l, i * 13 + 4, 0.1, road + ROAD + PAVE + 8, Math.PI, 9.5, d, on, snow);
    }
    for (int i = -3; i <= 3; i++) {
      double tx = i * 9.5 + d.between(-1.5, 1.5);
      if (Math.abs(tx) > 4.4) {
        Park.tree(l, Greenery.Species.BROAD, season, tx, road - ROAD - PAVE - 1.6, d, true);
      }
      Lantern.street(l, i * 17.0 + 6.5, 0.1, road - ROAD - 0.35, 0, on);
    }
    Backdrop.trees(l, season, 0.2, 62, 15, -0.5, 0.5, -0.3);
    Backdrop.trees(l, season, 0.2, 84, 22, -0.5, 0.5, -0.3);
    String[] paint = {"white", "silver", "blue", "red", "dark green", "grey"};
    l.thing("car").with("color", paint[d.below(6)]).at(-11.5, road - ROAD + 1.1, Math.PI / 2);
    l.thing("car").with("color", paint[d.below(6)]).at(10.6, road + ROAD - 1.1, -Math.PI / 2);
    l.thing("mailbox", "letter-box").at(5.2, 0.1, road - ROAD - PAVE - 0.3, 0);
    l.thing("trash-can-wheeled", "wheelie bin", "trash can")
        .at(-5.4, 0.1, road - ROAD - PAVE - 0.5, 0);
    if (wet) {
      Puddles.lay(l, 14, -14, road - ROAD + 0.4, 14, road + ROAD - 0.4, 0);
      l.mirror();
    }
    Air air = Daylight.of(s, snow ? Rgb.grey(0.6) : new Rgb(0.14, 0.16, 0.08), 0.2, 0.7);
    boolean night = Daylight.night(s.hour());
    return l.place(
        night ? air.town(0.5).withExposure(1.9) : air,
        Ambience.open(
            s,
            0.5,
            true,
            Ambience.bed(night ? "crickets" : "birds", 0),
            Ambience.bed(night ? "traffic_night" : "traffic_day", -14)),
        Box.of(-14, 0.15, -4, 14, 7, 11));
  }

  private static void ground(Layout l, double road, boolean drive, boolean snow, boolean wet) {
    Piece p = l.piece("ground");
    Material lawn = Finish.of(snow ? "snow" : "grass");
    Material asphalt =
        snow ? Finish.of("snow", 0xA9AEB6) : Finish.worn(Finish.of("asphalt"), wet ? 0.86 : 0.25);
    Material pave = snow ? Finish.of("snow") : Finish.worn(Finish.of("paving"), wet ? 0.76 : 0.25);
    double y = drive ? 0.0 : 0.1;
    double a = road - ROAD;
    double b = road + ROAD;
    p.level(asphalt, -70, a, 70, b, 0).block(asphalt, -70, -1, a, 70, 0, b);
    p.level(pave, -70, a - PAVE, 70, a, y).level(pave, -70, b, 70, b + PAVE, 0.1);
    p.level(lawn, -110, -110, 110, a - PAVE, y).level(lawn, -110, b + PAVE, 110, 60, 0.1);
    p.block(lawn, -110, -1, -110, 110, y, a).block(lawn, -110, -1, b, 110, 0.1, 60);
    Material kerb = Finish.of("concrete", 0xB0ADA6);
    for (double z : new double[] {a, b - 0.14}) {
      p.flatBox(kerb, -70, -0.1, z, 70, 0.104, z + 0.14, 0);
    }
    if (drive) {
      Material slab = Finish.worn(Finish.of("pavers"), wet ? 0.76 : 0.2);
      p.level(slab, -3.6, a - PAVE - 7, 3.6, a - PAVE, 0.006);
    }
    if (!snow) {
      Lines line = new Lines(l.piece("markings"), Finish.plain("asphalt", 0xD4D2CA, 0.75), 0.004);
      for (int i = -9; i <= 9; i++) {
        if (Math.abs(i) > 0) {
          line.rectangle(i * 4.4 - 1, road - 0.05, i * 4.4 + 1, road + 0.05);
        }
      }
    }
  }

  private static void garden(
      Layout l, Dice d, Greenery.Season season, double x, double w, double front, double road) {
    double pave = road - ROAD - PAVE;
    Piece p = l.piece("garden");
    Material path = Finish.of("paving", 0xA8A195);
    double mid = x + w / 2 + 1.6;
    if (Math.abs(mid) > 4.2 || front + 5 < -3) {
      p.level(path, mid - 0.5, front - 0.6, mid + 0.5, pave, 0.108);
    }
    int kind = d.below(3);
    double hx = x + w + 2.1;
    if (Math.abs(hx) > 4.6) {
      if (kind == 0) {
        p.solidBox(
            Finish.of("hedge", season == Greenery.Season.SNOW ? 0xC9D0D4 : 0x56752F),
            hx - 0.35,
            0,
            front - 4,
            hx + 0.35,
            1.4,
            pave - 0.5,
            0.1);
      } else {
        fence(p, hx, front - 4, pave - 0.5);
      }
    }
    for (int i = 0; i < 4; i++) {
      double bx = x + 0.8 + (w - 1.6) * i / 3;
      if (Math.abs(bx - mid) > 0.9) {
        l.add(
            "bush",
            Greenery.tree(Greenery.Species.BUSH, season, d.below(3)),
            new Pose(new Vec3(bx, 0.05, front + 0.75), Quat.yaw(d.between(0, 6))),
            false);
      }
    }
  }

  private static void fence(Piece p, double x, double z0, double z1) {
    Material white = Finish.plain("wood_painted", 0xE0DDD4, 0.5);
    for (double z = z0; z < z1; z += 0.24) {
      p.box(white, x - 0.012, 0.1, z - 0.045, x + 0.012, 0.95, z + 0.045, 0);
    }
    p.box(white, x - 0.03, 0.35, z0, x - 0.012, 0.43, z1, 0)
        .box(white, x - 0.03, 0.72, z0, x - 0.012, 0.80, z1, 0);
    p.block(white, x - 0.03, 0, z0, x + 0.03, 0.95, z1);
  }
}
