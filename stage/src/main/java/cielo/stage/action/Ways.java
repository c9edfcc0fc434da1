package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Model;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;

/** Ways that living things, vehicles and carried things take; obstacles are walked round. */
final class Ways {
  private Ways() {}

  static List<Move> go(Part p) {
    Player first = p.subject().getFirst();
    if (first.kind() == Role.Kind.THING && Things.roundish(first)) {
      return Things.strike(p); // a ball that "goes into the hoop" is thrown, one that "goes" rolls
    }
    List<Move> out = new ArrayList<>();
    int i = 0;
    for (Player q : p.subject()) {
      Vec3 from = p.place(q);
      Vec3 to = goal(p, q, from, i++);
      if (p.target() != null
          && p.has(Action.Case.PAST)
          && !p.blocking().led().contains(q.index())) {
        double lane = lane(p, q, p.box(p.target()));
        from = new Vec3(from.x(), from.y(), lane);
        to = new Vec3(to.x(), to.y(), lane);
      }
      Path path =
          q.model().body() != null
              ? Path.strode(around(p, q, from, to))
              : new Path(around(p, q, from, to), true);
      double v = speed(p, q);
      double natural = Math.max(0.5, path.length() / v);
      double time = Math.min(natural, Math.max(0.8, p.seconds() - 0.2));
      out.add(led(p, q, path, time, gait(p, q), true, false));
    }
    return out;
  }

  /** Two that run into each other: from both sides, to where their fronts touch. */
  static List<Move> meet(Part p) {
    Player a = p.subject().getFirst();
    Player b = p.subject().get(1);
    Vec3 mid = p.place(a).lerp(p.place(b), 0.5);
    double time = Math.clamp(p.seconds() - 1.2, 0.8, 1.6);
    List<Move> out = new ArrayList<>();
    for (Player q : List.of(a, b)) {
      double side = q == a ? -1 : 1;
      double half = 0.5 * q.size().z() - 0.01;
      double far = half + Math.min(speed(p, q) * time, 2.5 * q.size().z());
      Vec3 to = mid.plus(new Vec3(side * half, 0, 0));
      Vec3 from = mid.plus(new Vec3(side * far, 0, 0));
      out.add(led(p, q, new Path(List.of(from, to), false), time, gait(p, q), true, false));
    }
    return out;
  }

  /** In front of what it passes, with room for both. */
  private static double lane(Part p, Player q, Box b) {
    double half = 0.5 * Math.min(q.size().x(), q.size().z());
    return Math.max(p.place(q).z(), b.max().z() + half + 0.15 + 0.4 * half);
  }

  private static double speed(Part p, Player q) {
    double size = Math.max(q.size().y(), q.size().z());
    double base =
        switch (p.action().primitive()) {
          case RUN, CRASH -> 2.6 * Math.sqrt(size) * 1.1;
          case DRIVE -> 5;
          case SWIM, CLIMB -> 0.6;
          default -> q.kind() == Role.Kind.VEHICLE ? 4.5 : 1.15 * Math.sqrt(Math.max(0.1, size));
        };
    return base * p.vigour();
  }

  /** Where it goes: to the named side of the target, else a few lengths in its direction. */
  private static Vec3 goal(Part p, Player q, Vec3 from, int i) {
    Player t = p.target();
    if (t == null
        || p.leaves()
        || p.has(Action.Case.ON, Action.Case.ALONG, Action.Case.ACROSS, Action.Case.WITH)) {
      double reach =
          q.model().body() != null
              ? Math.clamp(speed(p, q) * (p.seconds() - 0.4), 1.2, 3.6)
              : Math.max(1.2, Math.min(2.4 * Math.max(q.size().z(), q.size().x()), 14));
      String d = p.action().direction();
      Vec3 dir = d.isEmpty() ? new Vec3(1, 0, 0.15).unit() : Compass.of(d);
      if (d.equals("up") || d.equals("down")) {
        dir = dir.plus(new Vec3(0.4, 0, 0)).unit();
      }
      return on(p, q, from.plus(dir.times(reach)));
    }
    Box b = p.box(t);
    Vec3 c = b.centre();
    double room = 0.12 + 0.6 * Math.max(q.size().x(), q.size().z());
    double floor = p.blocking().support().get(t.index());
    double gap = 0.5 * i * q.size().x();
    return switch (side(p)) {
      case "left" -> new Vec3(b.min().x() - room - gap, floor, c.z());
      case "right" -> new Vec3(b.max().x() + room + gap, floor, c.z());
      case "front" -> new Vec3(c.x() + gap, floor, b.max().z() + room);
      case "back" -> new Vec3(c.x() + 0.3 * b.size().x() + gap, floor, b.min().z() - room);
      case "top" -> p.blocking().topOf(t, q.size()).plus(new Vec3(gap, 0, 0));
      case "under" -> new Vec3(c.x() + gap, floor, c.z());
      case "past" ->
          c.plus(c.minus(from).withY(0).unit().times(0.5 * b.size().x() + 3 * room))
              .withY(from.y());
      default -> {
        Vec3 back = from.minus(c).withY(0);
        Vec3 dir = back.length() < 0.05 ? Vec3.X : back.unit();
        boolean strike =
            Primitive.HIT == p.action().primitive()
                || Primitive.CRASH == p.action().primitive()
                || Primitive.COLLIDE == p.action().primitive();
        double stop =
            0.5 * extentAlong(b, dir)
                + (strike ? 0.1 : 0.75) * Math.max(q.size().x(), q.size().z());
        yield c.plus(dir.times(stop)).withY(from.y());
      }
    };
  }

  private static double extentAlong(Box b, Vec3 dir) {
    return Math.abs(dir.x()) * b.size().x() + Math.abs(dir.z()) * b.size().z();
  }

  /** What walks on a table stays on it. */
  private static Vec3 on(Part p, Player q, Vec3 to) {
    Player carrier = p.blocking().carrier(q);
    if (carrier == null || p.leaves()) {
      return to;
    }
    Box b = p.box(carrier);
    double room = 0.5 * Math.max(q.size().x(), q.size().z());
    return new Vec3(
        Math.clamp(
            to.x(),
            b.min().x() + Math.min(room, b.size().x() / 2),
            Math.max(b.min().x() + b.size().x() / 2, b.max().x() - room)),
        to.y(),
        Math.clamp(
            to.z(),
            b.min().z() + Math.min(room, b.size().z() / 2),
            Math.max(b.min().z() + b.size().z() / 2, b.max().z() - room)));
  }

  /** Side of the target that the action or its outcome names, or "". */
  static String side(Part p) {
    for (Goal g : p.action().outcomes()) {
      if (g instanceof Goal.Reaches r && !r.side().isEmpty()) {
        return switch (r.side()) {
          case "bottom", "below" -> "under";
          case "behind" -> "back";
          case "on", "above" -> "top";
          default -> r.side();
        };
      }
    }
    for (Action.Target t : p.action().targets()) {
      String side =
          switch (t.as()) {
            case LEFT_OF -> "left";
            case RIGHT_OF -> "right";
            case IN_FRONT -> "front";
            case BEHIND -> "back";
            case ONTO -> "top";
            case UNDER -> "under";
            case PAST, OVER, THROUGH -> "past";
            default -> "";
          };
      if (!side.isEmpty()) {
        return side;
      }
    }
    return "";
  }

  /** Bends the way round what stands in it: past the nearer corner of its box. */
  private static List<Vec3> around(Part p, Player q, Vec3 from, Vec3 to) {
    List<Vec3> way = new ArrayList<>(List.of(from));
    double clear = 0.55 * Math.max(q.size().x(), 0.3 * q.size().z()) + 0.08;
    for (Player o : p.blocking().troupe().players()) {
      if (o == q || p.subject().contains(o)) {
        continue;
      }
      Box b = p.box(o).grow(clear);
      boolean inside =
          b.contains(to.withY(b.centre().y())) || b.contains(from.withY(b.centre().y()));
      if (!inside && crosses(from, to, b)) {
        boolean front = from.z() + to.z() >= 2 * b.centre().z() - 0.2;
        double z = front ? b.max().z() : b.min().z();
        boolean leftFirst = from.x() < to.x();
        way.add(new Vec3(leftFirst ? b.min().x() : b.max().x(), from.y(), z));
        way.add(new Vec3(leftFirst ? b.max().x() : b.min().x(), from.y(), z));
      }
    }
    way.add(to);
    return way;
  }

  private static boolean crosses(Vec3 a, Vec3 b, Box box) {
    for (int i = 1; i < 20; i++) {
      Vec3 x = a.lerp(b, i / 20.0);
      if (box.contains(x.withY(Math.clamp(x.y(), box.min().y(), box.max().y())))) {
        return true;
      }
    }
    return false;
  }

  private static Carry.Gait gait(Part p, Player q) {
    double h = q.size().y();
    if (q.kind() == Role.Kind.ANIMAL) {
      boolean runs =
          p.action().primitive() == Primitive.RUN || p.action().primitive() == Primitive.JUMP;
      return new Carry.Gait(runs ? 0.18 * h : 0.03 * h, runs ? 1.4 * h : 0.5 * h, 0.03, 0);
    }
    if (q.model().body() != null) {
      return Carry.Gait.GLIDE; // its legs do it
    }
    if (q.kind() == Role.Kind.PERSON) {
      return new Carry.Gait(0.02 * h, 0.42 * h, 0.025, 0);
    }
    return Carry.Gait.GLIDE;
  }

  /** Up along what it climbs, close to its side; in the air when nothing is named. */
  static List<Move> climb(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      Vec3 from = p.place(q);
      double up = p.target() == null ? 1.5 * q.size().y() : 0.6 * p.target().size().y();
      Vec3 foot =
          p.target() == null
              ? from
              : p.box(p.target())
                  .centre()
                  .withY(from.y())
                  .plus(new Vec3(-0.5 * q.size().x(), 0, 0.5 * q.size().z()));
      Vec3 top = foot.plus(new Vec3(0, Math.max(up, 1.1 * q.size().y()), 0));
      out.add(
          led(
              p,
              q,
              new Path(List.of(from, foot, top), true),
              Math.max(1.2, p.seconds() - 0.4),
              gait(p, q),
              false,
              false));
    }
    return out;
  }

  static List<Move> jump(Part p) {
    List<Move> out = new ArrayList<>();
    int i = 0;
    for (Player q : p.subject()) {
      Vec3 from = p.place(q);
      Vec3 to =
          p.target() == null
              ? from.plus(new Vec3(0.8 * q.size().y(), 0, 0))
              : goal(p, q, from, i++);
      Vec3 mid = from.lerp(to, 0.5);
      double hurdle = Math.max(from.y(), to.y());
      if (p.target() != null && p.has(Action.Case.OVER, Action.Case.ACROSS)) {
        Box over = p.box(p.target());
        hurdle = over.max().y();
        mid = over.centre();
      }
      mid = mid.withY(hurdle + 0.45 * Math.max(0.3, q.size().y()));
      out.add(
          led(
              p,
              q,
              new Path(List.of(from, mid, to), true),
              0.9 / Math.sqrt(p.vigour()),
              Carry.Gait.GLIDE,
              true,
              false));
    }
    return out;
  }

  static List<Move> fly(Part p) {
    List<Move> out = new ArrayList<>();
    int i = 0;
    for (Player q : p.subject()) {
      double size = Math.max(q.size().x(), q.size().z());
      Vec3 here = p.place(q);
      double height =
          Math.max(here.y(), p.blocking().support().get(q.index()) + Math.clamp(2 * size, 1.2, 25));
      double span = Math.clamp(3.2 * size, 1.5, 60);
      double dir = p.action().direction().equals("left") ? -1 : 1;
      Vec3 a =
          new Vec3(
              here.x() - dir * span / 2,
              height + 0.1 * i * size,
              here.z() - 0.2 * span - 1.4 * i * size);
      Vec3 b = new Vec3(here.x(), height + 0.12 * span, here.z() - 1.4 * i * size);
      Vec3 c =
          new Vec3(
              here.x() + dir * span / 2,
              height + 0.05 * span,
              here.z() - 0.35 * span - 1.4 * i * size);
      out.add(
          led(
              p,
              q,
              new Path(List.of(a, b, c), false),
              Math.max(1, p.seconds()),
              new Carry.Gait(0, 1, 0, 0.35),
              true,
              false));
      i++;
    }
    return out;
  }

  static List<Move> land(Part p) {
    Player q = p.subject().getFirst();
    boolean flies = q.alive() || p.rides() || q.model().stands() == Model.Stands.AIR;
    if (!flies) {
      return Things.letDown(p);
    }
    double size = Math.max(q.size().x(), q.size().z());
    Vec3 to = p.target() == null ? p.place(q) : p.blocking().topOf(p.target(), q.size());
    Vec3 from = to.plus(new Vec3(-2.2 * size, 1.2 * size + 0.6, -0.6 * size));
    Vec3 mid = to.plus(new Vec3(-0.8 * size, 0.35 * size + 0.1, -0.2 * size));
    return List.of(
        led(
            p,
            q,
            new Path(List.of(from, mid, to), true),
            Math.min(2.2, Math.max(1, p.seconds() - 0.4)),
            new Carry.Gait(0, 1, 0, 0.2),
            true,
            true));
  }

  static List<Move> orbit(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      Vec3 c = p.target() == null ? p.place(q) : p.box(p.target()).centre();
      Vec3 d = p.place(q).minus(c).withY(0);
      double r =
          Math.max(
              d.length(), (p.target() == null ? 1 : 0.5 * p.target().size().x()) + q.size().x());
      double y = p.target() == null ? p.place(q).y() : c.y() - q.size().y() / 2;
      double a0 = StrictMath.atan2(d.x(), d.z());
      List<Vec3> ring = new ArrayList<>();
      for (int k = 0; k <= 16; k++) {
        double a = a0 + 2 * Math.PI * k / 16 * (p.action().direction().equals("left") ? -1 : 1);
        ring.add(new Vec3(c.x() + r * StrictMath.sin(a), y, c.z() + r * StrictMath.cos(a)));
      }
      out.add(
          led(
              p,
              q,
              new Path(ring, false),
              Math.max(2, p.seconds() - 0.1),
              Carry.Gait.GLIDE,
              true,
              false));
    }
    return out;
  }

  static Carry led(
      Part p, Player q, Path path, double time, Carry.Gait gait, boolean turns, boolean letGo) {
    boolean opening = !p.blocking().led().contains(q.index());
    boolean rolls = opening && turns && Wheels.of(q) && path.length() > 0.01;
    return new Carry(
        q,
        path,
        time,
        gait,
        turns,
        letGo,
        rolls
            ? Carry.facing(path.heading(0))
            : p.blocking().at(q).rotation(), // no turn on the spot
        opening);
  }
}
