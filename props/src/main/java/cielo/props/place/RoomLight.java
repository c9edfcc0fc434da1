package cielo.props.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The light of a room: sun or grey sky through the windows by day, lamps by night. */
final class RoomLight {
  /*
   * Values are the renderer's: sun through glass (13.5, 10.2, 6.6), from above (2.2, 2.08, 1.86). A
   * panel on the wall behind the camera stands for what the rest of the house sends back.
   */
  private final Room room;
  private final Scenery s;
  private final List<Opening> windows;
  private final List<Box> lamps;

  RoomLight(Room room, Scenery scenery, List<Opening> windows, List<Box> lamps) {
    this.room = room;
    this.s = scenery;
    this.windows = windows;
    this.lamps = lamps;
  }

  /**
   * @param sunSide wall the sun comes through, null = none
   * @param forward which way along z
   * @param highest elevation, radians
   * @param fill factor on the light from above
   */
  Air air(
      @Nullable Side sunSide,
      double forward,
      double highest,
      double fill,
      Rgb floor,
      Rgb wall,
      Rgb ceiling) {
    double e = Daylight.elevation(s.hour());
    boolean night = Daylight.night(s.hour());
    boolean fair = !night && Weathers.sunny(s.weather().kind());
    double day = night ? 0 : Math.clamp(0.35 + e / 0.6, 0.35, 1);
    double dim = day * (fair ? 1 : 0.8);
    Rgb top =
        night || windows.isEmpty()
            ? new Rgb(1.75, 1.5, 1.15)
            : new Rgb(2.2, 2.08, 1.86).times(0.55 + 0.45 * dim);
    KeyLight sun = night || sunSide == null ? null : sun(sunSide, forward, highest, e, fair, day);
    return new Air(
        new Sky.Room(
            Box.of(room.x0, 0, room.z0, room.x1, room.height, room.z1),
            floor,
            wall,
            ceiling,
            panels(night, fair, day, dim, fill)),
        sun,
        new KeyLight(new Vec3(0.06, 1, 0.10).unit(), top.times(fill), 0.3),
        0.0,
        wall.times(0.5),
        night ? 1.15 : 1);
  }

  private List<Sky.Panel> panels(boolean night, boolean fair, double day, double dim, double fill) {
    List<Sky.Panel> panels = new ArrayList<>();
    Rgb window = fair ? new Rgb(5.5, 6.2, 7.0) : new Rgb(3.6, 3.9, 4.3);
    for (Opening o : windows) {
      panels.add(new Sky.Panel(pane(o), night ? new Rgb(0.02, 0.03, 0.06) : window.times(day)));
    }
    for (Box b : lamps) {
      panels.add(new Sky.Panel(b, new Rgb(7, 6.3, 5.2)));
    }
    Rgb bounce = night ? new Rgb(0.9, 0.72, 0.52) : new Rgb(1.55, 1.5, 1.42).times(dim);
    panels.add(
        new Sky.Panel(
            Box.of(room.x0 + 0.5, 0.4, room.z1 - 0.05, room.x1 - 0.5, room.height - 0.3, room.z1),
            bounce.times(fill)));
    return List.copyOf(panels);
  }

  private static KeyLight sun(
      Side from, double forward, double highest, double e, boolean fair, double day) {
    double side = from == Side.LEFT ? -1 : from == Side.RIGHT ? 1 : -0.35;
    double z = from == Side.BACK ? -1 : forward;
    if (!fair) {
      return new KeyLight(Daylight.towards(0.42, side, z), new Rgb(2.6, 2.7, 2.9).times(day), 0.3);
    }
    Rgb light = new Rgb(13.5, 10.2, 6.6).mix(new Rgb(12, 6.6, 2.9), Math.clamp(1 - e / 0.4, 0, 1));
    return new KeyLight(
        Daylight.towards(Math.clamp(e * 0.72, 0.16, highest), side, z), light, 0.022);
  }

  private Box pane(Opening o) {
    double a = o.from();
    double b = o.to();
    return switch (o.side()) {
      case BACK -> Box.of(a, o.sill(), room.z0, b, o.head(), room.z0 + 0.05);
      case FRONT -> Box.of(a, o.sill(), room.z1 - 0.05, b, o.head(), room.z1);
      case LEFT -> Box.of(room.x0, o.sill(), a, room.x0 + 0.05, o.head(), b);
      case RIGHT -> Box.of(room.x1 - 0.05, o.sill(), a, room.x1, o.head(), b);
    };
  }
}
