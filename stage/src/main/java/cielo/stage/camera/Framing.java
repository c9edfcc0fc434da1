package cielo.stage.camera;

import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import java.util.List;

/**
 * What a shot frames: one box that holds all, or a mover that is followed from an establishing
 * frame to a close one.
 *
 * @param leader the mover that is followed (everything, when nothing is)
 * @param wide frame at the start
 * @param close frame after the push in; equal to {@code wide} when nothing is followed
 */
record Framing(boolean follow, Subject leader, Box wide, Box close) {
  /*
   * One frame holds all if the main mover is still at least `share` of its height: below about 0.12
   * of the height a ball covers less than 0.5 % of the picture and nobody sees it. Otherwise the
   * camera starts on (nearly) everything and moves in on the mover.
   */
  static Framing of(Subject all, List<List<Subject>> each, CameraIntent intent, double aspect) {
    Box over = all.over();
    Subject leader = leader(each, all);
    Vec3 s = leader.size();
    double tall = Math.max(s.y(), 0.5 * Math.max(s.x(), s.z()));
    Vec3 o = over.size();
    double height = Math.max(o.y(), Math.max(o.x(), 0.6 * o.z()) / aspect) / 0.62;
    double least = share(intent.size(), tall);
    boolean lost = tall / height < least;
    boolean follow =
        (lost || intent.moves().contains(Move.FOLLOW)) && !intent.moves().contains(Move.STATIC);
    if (!follow) {
      return new Framing(false, leader, over, over);
    }
    double side = 0.62 * Math.max(tall / least, 1.3 * tall);
    Vec3 half =
        new Vec3(
            0.5 * Math.max(s.x(), side * Math.min(aspect, 1.2)),
            0.5 * Math.max(s.y(), side),
            0.25 * side);
    Box close = Box.around(over.centre(), half);
    double share = Math.min(1, 2.2 * half.length() / (0.5 * o.length()));
    Vec3 start = leader.at(leader.time(0)).centre();
    Vec3 first = over.centre().lerp(start, 1 - share);
    // what rises far is first seen where it stands
    first = first.withY(Math.clamp(first.y(), start.y() - half.y(), start.y() + 0.6 * half.y()));
    Box wide = Box.around(first, o.times(0.5 * share));
    return new Framing(true, leader, wide, close);
  }

  /** Of the first role that moves, the thing that goes furthest; everything when nothing moves. */
  private static Subject leader(List<List<Subject>> roles, Subject all) {
    for (List<Subject> role : roles) {
      Subject best = null;
      double most = 0.3;
      for (Subject s : role) {
        double way = s.travelled() / Math.max(0.05, s.size().length());
        if (way > most) {
          most = way;
          best = s;
        }
      }
      if (best != null) {
        return role.size() > 2 ? Subject.together(role) : best;
      }
    }
    return all;
  }

  /** Least share of the frame's height; large things want to be seen larger. */
  private static double share(Size size, double tall) {
    return switch (size) {
      case EXTREME_CLOSE_UP -> 0.6;
      case CLOSE_UP -> 0.4;
      case MEDIUM -> 0.22;
      case FULL, AUTO -> tall < 0.6 ? 0.13 : 0.22;
      case WIDE -> 0.06;
    };
  }
}
