package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import java.util.List;

/** What is seen through the windows of a room: bright sky, a line of trees, a lawn. */
final class Outlook {
  private Outlook() {}

  static void build(Layout l, Room r, List<Side> sides, boolean night) {
    for (Side side : sides) {
      double yaw =
          switch (side) {
            case BACK -> 0;
            case LEFT -> Math.PI / 2;
            case RIGHT -> -Math.PI / 2;
            case FRONT -> Math.PI;
          };
      Vec3 middle =
          switch (side) {
            case BACK -> new Vec3(0, 0, r.z0);
            case LEFT -> new Vec3(r.x0, 0, (r.z0 + r.z1) / 2);
            case RIGHT -> new Vec3(r.x1, 0, (r.z0 + r.z1) / 2);
            case FRONT -> new Vec3(0, 0, r.z1);
          };
      one(l, Pose.facing(middle, yaw), night);
    }
  }

  /* In the pose's space the wall is at z = 0 and the world outside is -z. */
  private static void one(Layout l, Pose at, boolean night) {
    boolean rain = Daylight.wet(l.scenery);
    Rgb sky =
        night
            ? new Rgb(0.010, 0.014, 0.028)
            : Weathers.sunny(l.scenery.weather().kind())
                ? new Rgb(2.4, 3.0, 3.7)
                : new Rgb(2.0, 2.15, 2.3).times(rain ? 0.7 : 1);
    Piece p = l.piece("outlook");
    sheet(p, Finish.glow(sky), at, -18, 6, 120, 22);
    Dice d = l.dice("outlook " + at.position().x());
    Greenery.Season season =
        Daylight.snowy(l.scenery) ? Greenery.Season.SNOW : Greenery.Season.SUMMER;
    if (!night) {
      Material lawn = Finish.of(Daylight.snowy(l.scenery) ? "snow" : "grass");
      Vec3 a = at.apply(new Vec3(-60, -0.35, -0.4));
      Vec3 b = at.apply(new Vec3(60, -0.35, -0.4));
      Vec3 c = at.apply(new Vec3(60, -0.35, -17.9));
      Vec3 e = at.apply(new Vec3(-60, -0.35, -17.9));
      p.flat(lawn).face(a, b, c, e);
    }
    for (int i = 0; i < 11; i++) {
      Vec3 where = at.apply(new Vec3(-25 + i * 5 + d.between(-1, 1), -0.4, d.between(-13, -9)));
      var tree =
          Greenery.tree(
              i % 3 == 0 ? Greenery.Species.SLIM : Greenery.Species.BROAD, season, d.below(3));
      l.add(
          "outlook", Backdrop.shadowless(tree), new Pose(where, Quat.yaw(d.between(0, 6))), false);
    }
  }

  private static void sheet(Piece p, Material m, Pose at, double z, double y, double w, double h) {
    Vec3 c = at.apply(new Vec3(0, y, z));
    p.flat(m).at(new Pose(c, at.rotation())).sheet(w, h);
  }
}
