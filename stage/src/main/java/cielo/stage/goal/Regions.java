package cielo.stage.goal;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.stage.action.Compass;
import cielo.stage.cast.Player;
import java.util.Locale;

/** Goals about where a thing is against another, or in the water. */
final class Regions {
  private Regions() {}

  static Vec3 towards(String direction) {
    return Compass.of(direction);
  }

  /** Distance between boxes, 0 when they touch. */
  static double gap(Box a, Box b) {
    double dx = Math.max(0, Math.max(a.min().x() - b.max().x(), b.min().x() - a.max().x()));
    double dy = Math.max(0, Math.max(a.min().y() - b.max().y(), b.min().y() - a.max().y()));
    double dz = Math.max(0, Math.max(a.min().z() - b.max().z(), b.min().z() - a.max().z()));
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  static Judgement lands(Witness w, Player p, String target, String axis) {
    double tilt = w.tilt(p, w.end());
    boolean turned =
        switch (axis) {
          case "up" -> tilt < Math.toRadians(25);
          case "side" -> tilt > Math.toRadians(60) && tilt < Math.toRadians(120);
          case "down" -> tilt > Math.toRadians(150);
          default -> true;
        };
    if (!turned) {
      return Judgement.no(
          0.4, String.format(Locale.ROOT, "lies at %.0f degrees", Math.toDegrees(tilt)));
    }
    if (w.of(target).isEmpty()) {
      boolean touched = !w.contacts(p, null).isEmpty();
      return Judgement.of(touched, touched ? "it lands" : "it never touches down");
    }
    return Verifiers.within(w, target, b -> on(w, p, b));
  }

  private static Judgement on(Witness w, Player p, Player b) {
    Box base = w.box(b, w.end());
    Vec3 c = w.centre(p, w.end());
    boolean over =
        c.x() > base.min().x() - 0.02
            && c.x() < base.max().x() + 0.02
            && c.z() > base.min().z() - 0.02
            && c.z() < base.max().z() + 0.02;
    double drop = w.box(p, w.end()).min().y() - base.min().y();
    boolean high = drop > 0.2 * base.size().y() || base.size().y() < 0.05;
    boolean calm = w.speed(p, w.end()) < 0.15;
    if (over && high && calm) {
      return Judgement.yes(w.end(), "ends on it");
    }
    return Judgement.no(
        (over ? 0.4 : 0.2) + (high ? 0.2 : 0) + (calm ? 0.1 : 0),
        over ? "not yet at rest on it" : "ends beside it");
  }

  static Judgement fallsOff(Witness w, Player p, String target) {
    return Verifiers.within(
        w,
        target,
        b -> {
          double start = w.box(p, 0).min().y();
          double end = w.box(p, w.end()).min().y();
          double edge = w.box(b, 0).max().y();
          boolean off =
              end < start - 0.5 * Math.max(0.05, Math.min(edge, start)) || end < start - 0.3;
          return off
              ? Judgement.yes(moment(w, p, start - 0.1), "falls off")
              : Judgement.no(0.5 * Math.clamp((start - end) / 0.3, 0, 1), "stays on it");
        });
  }

  private static double moment(Witness w, Player p, double below) {
    for (double t = 0; t < w.end(); t += Witness.LOOK) {
      if (w.box(p, t).min().y() < below) {
        return t;
      }
    }
    return w.end();
  }

  static Judgement staysIn(Witness w, Player p, String target) {
    if (w.of(target).isEmpty()) {
      double way = w.centre(p, w.end()).distance(w.centre(p, 0));
      return Judgement.of(
          way < Math.max(0.3, Witness.extent(p)), String.format(Locale.ROOT, "moves %.2f m", way));
    }
    return Verifiers.within(
        w,
        target,
        b -> {
          for (double t = 0; t <= w.end(); t += Witness.LOOK) {
            Box room = w.box(b, t).grow(Math.max(0.1, 0.5 * Witness.extent(p)));
            Vec3 c = w.centre(p, t);
            if (!room.contains(c.withY(Math.clamp(c.y(), room.min().y(), room.max().y())))) {
              return Judgement.no(t / w.end(), "leaves it at " + Verifiers.seconds(t));
            }
          }
          return Judgement.yes(Double.NaN, "stays there");
        });
  }

  static Judgement reaches(Witness w, Player p, String target, String side) {
    if (w.of(target).isEmpty()) {
      double way = w.centre(p, w.end()).distance(w.centre(p, 0));
      return Judgement.of(
          way > 0.5 * Witness.extent(p), String.format(Locale.ROOT, "goes %.2f m", way));
    }
    return Verifiers.within(w, target, b -> reaches(w, p, b, side));
  }

  private static Judgement reaches(Witness w, Player p, Player b, String side) {
    double near = Double.MAX_VALUE;
    double limit = 0.25 + 0.5 * Math.max(Witness.extent(p), 0.3 * Witness.extent(b));
    for (double t = 0.1; t <= w.end(); t += Witness.LOOK) {
      Box a = w.box(p, t);
      Box o = w.box(b, t);
      double gap = gap(a, o);
      boolean there = side.isEmpty() ? gap < limit : gap < 3 * limit && isAt(side, a, o);
      near = Math.min(near, gap);
      boolean stays = side.isEmpty() || isAt(side, w.box(p, w.end()), w.box(b, w.end()));
      if (there && stays) {
        return Judgement.yes(t, "is there at " + Verifiers.seconds(t));
      }
    }
    return Judgement.no(
        1 / (1 + near), String.format(Locale.ROOT, "stays %.2f m away or on another side", near));
  }

  /** Whether box a is on that side of box b, as the camera sees it. */
  static boolean isAt(String side, Box a, Box b) {
    Vec3 c = a.centre();
    return switch (side) {
      case "left" -> c.x() < b.min().x();
      case "right" -> c.x() > b.max().x();
      case "front" -> c.z() > b.max().z() - 0.05;
      case "back", "behind" -> c.z() < b.min().z() + 0.05;
      case "top", "on", "above" -> a.min().y() > b.centre().y();
      case "bottom", "under", "below" ->
          a.min().y() < b.centre().y() && c.x() > b.min().x() - 0.3 && c.x() < b.max().x() + 0.3;
      case "inside", "in" -> b.contains(c);
      default -> gap(a, b) < 0.5 + 0.5 * a.size().x();
    };
  }

  static Judgement passes(Witness w, Player p, String target, String how) {
    return Verifiers.within(
        w,
        target,
        b -> {
          Vec3 first = w.centre(p, 0).minus(w.centre(b, 0));
          Vec3 last = w.centre(p, w.end()).minus(w.centre(b, w.end()));
          boolean across = first.withY(0).dot(last.withY(0)) < 0;
          double highest = -Double.MAX_VALUE;
          double nearest = Double.MAX_VALUE;
          for (double t = 0; t <= w.end(); t += Witness.LOOK) {
            Box o = w.box(b, t);
            Vec3 c = w.centre(p, t);
            nearest = Math.min(nearest, gap(w.box(p, t), o));
            if (c.x() > o.min().x()
                && c.x() < o.max().x()
                && c.z() > o.min().z()
                && c.z() < o.max().z()) {
              highest = Math.max(highest, w.box(p, t).min().y() - o.max().y());
            }
          }
          boolean ok =
              switch (how) {
                case "over" -> across && highest > -0.02;
                case "under" -> across && highest < 0;
                default -> across && nearest < 2 * Math.max(1, Witness.extent(b));
              };
          return Judgement.of(ok, ok ? "passes " + how : "does not get to the other side");
        });
  }
}
