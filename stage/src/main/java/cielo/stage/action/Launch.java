package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Model;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing let go: dropped, thrown, rolled, slid or shot, aimed at a target in closed form; the
 * knobs shift the aim. From then on only physics moves it.
 *
 * @param target what it goes to, or null: the direction decides
 * @param direction "left", "right", "up", "away", "towards" or empty (right)
 * @param vigour 1 = ordinary, 0.5 gently, 1.7 hard
 * @param passing the aim is beside the target, not at it
 * @param off what it starts on and must leave over the edge
 * @param onto it shall come to lie on the target
 */
record Launch(
    Player thing,
    Mode mode,
    @Nullable Player target,
    String direction,
    double vigour,
    boolean passing,
    double lead,
    @Nullable Player off,
    boolean onto)
    implements Move {

  /** The same launch aimed at a target. */
  Launch at(Player other, boolean beside, boolean lying) {
    return new Launch(thing, mode, other, direction, vigour, beside, lead, off, lying);
  }

  /** The same launch, so much harder. */
  Launch harder(double by) {
    return new Launch(thing, mode, target, direction, vigour * by, passing, lead, off, onto);
  }

  enum Mode {
    DROP,
    KICK,
    THROW,
    ROLL,
    SLIDE
  }

  @Override
  public double seconds() {
    return switch (mode) {
      case DROP -> 0.9;
      case THROW, KICK -> 1.1;
      case ROLL, SLIDE -> 1.3;
    };
  }

  @Override
  public List<Knob> knobs() {
    return switch (mode) {
      case DROP ->
          List.of(new Knob("height", 0.8, 1.25), new Knob("tilt", -1, 1), new Knob("shift", -1, 1));
      case THROW, KICK ->
          List.of(
              mark().fromAbove()
                  ? new Knob("apex", 0.3, 0.8)
                  : mode == Mode.KICK
                      ? new Knob("elevation", 0.06, 0.3)
                      : new Knob("elevation", 0.35, 0.95),
              new Knob("aim across", -1, 1),
              new Knob("aim along", -1, 1),
              new Knob("spin", -6, 6));
      case ROLL, SLIDE ->
          List.of(
              new Knob("speed", 0.75, 1.35),
              new Knob("aim across", -1, 1),
              new Knob("start", 0.8, 1.2));
    };
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public List<Player> loose() {
    // what hangs on a wall stays there; it may break
    boolean wall = target == null || target.model().stands() == Model.Stands.WALL;
    return wall ? List.of() : List.of(target);
  }

  private boolean elevated(Layout l) {
    return l.at(thing).position().y() - l.blocking().support().get(thing.index()) > 0.3;
  }

  @Override
  public void arrange(Layout l, double[] k) {
    Pose at = l.at(thing);
    Vec3 s = thing.size();
    double floor = l.blocking().support().get(thing.index());
    switch (mode) {
      case DROP -> {
        double height = Math.clamp(2.5 * s.y() + 0.55, 0.5, 2.2) * k[0] * Math.min(1.8, vigour);
        Vec3 p = at.position();
        if (target != null && !passing) {
          p = aim(l).withY(0).plus(new Vec3(k[2] * 0.1 * target.size().x(), 0, 0));
          floor = l.at(target).position().y() + target.size().y();
        }
        double y = elevated(l) && target == null ? at.position().y() : floor + height;
        Quat tilt =
            round()
                ? Quat.about(new Vec3(0.4, 0.7, 0.6), 2.4 + k[1])
                : Quat.about(Vec3.Z, 0.25 * k[1]);
        l.put(thing, new Pose(p.withY(y), tilt.times(at.rotation())));
      }
      case THROW, KICK -> {
        Vec3 to = aim(l);
        double back = Math.clamp(6 * Math.max(s.x(), 0.2), 1.2, 4.2) * Math.max(1, vigour);
        Vec3 hand =
            target == null
                ? new Vec3(
                    at.position().x() - side() * 1.2,
                    floor + (mode == Mode.KICK ? 0.002 : Math.min(1.5, 0.5 + 3 * s.y())),
                    at.position().z())
                : to.plus(new Vec3(-0.55 * side() * back, 0, back * 0.9))
                    .withY(floor + (mode == Mode.KICK ? 0.002 : handHeight(s)));
        l.put(thing, new Pose(hand, at.rotation()));
      }
      case ROLL, SLIDE -> {
        if (off != null) {
          l.put(thing, new Pose(nearEdge(l, off, k[2]), at.rotation()));
        } else if (target != null) {
          Box group = mark().group(l, thing);
          Vec3 to = group.centre();
          Vec3 here = at.position();
          double gap = Math.clamp(8 * Math.max(s.x(), 0.1), 0.7, 3) * k[2];
          double clear = 0.5 * (Math.max(group.size().x(), group.size().z()) + s.x()) + gap;
          Vec3 dir = here.minus(to).withY(0);
          boolean wall = group.size().x() > 1.2 && group.size().x() > 2.5 * group.size().z();
          if (mark().many(l)) {
            l.put(
                thing,
                new Pose(
                    to.plus(new Vec3(-0.12 * side() * clear, 0, clear)).withY(here.y()),
                    at.rotation()));
          } else if (wall) { // square on, from the front
            double front = 0.5 * group.size().z() + s.z() + gap;
            l.put(
                thing,
                new Pose(
                    to.plus(new Vec3(-0.5 * side() * gap, 0, front)).withY(here.y()),
                    at.rotation()));
          } else if (dir.length() < clear) {
            Vec3 from = to.plus(new Vec3(-side() * clear, 0, 0.25 * clear)).withY(here.y());
            l.put(thing, new Pose(from, at.rotation()));
          }
          onto(l);
        } else if (target == null && l.blocking().carrier(thing) != null) {
          Box top = l.blocking().box(Objects.requireNonNull(l.blocking().carrier(thing)));
          double x = top.centre().x() - 0.32 * side() * top.size().x();
          l.put(thing, new Pose(new Vec3(x, at.position().y(), at.position().z()), at.rotation()));
        } else if (!elevated(l) && onOpenFloor(l)) {
          double back = Math.clamp(4 * s.x(), 0.3, 1.6);
          l.put(thing, new Pose(at.position().plus(new Vec3(-side() * back, 0, 0)), at.rotation()));
        }
        if (wheeled()) {
          l.put(thing, new Pose(l.at(thing).position(), Carry.facing(heading(l, k[1]))));
        }
      }
    }
  }

  /** On the table or rug that carries the target, or at least on the stage. */
  private void onto(Layout l) {
    Player carrier = l.blocking().carrier(Objects.requireNonNull(target));
    Spot stage = l.blocking().place().spot("stage");
    Box room =
        carrier != null
            ? carrier.model().bounds()
            : new Box(
                stage.centre().minus(new Vec3(stage.halfX(), 0, stage.halfZ())),
                stage.centre().plus(new Vec3(stage.halfX(), 0, stage.halfZ())));
    Pose frame = carrier != null ? l.at(carrier) : Pose.IDENTITY;
    Vec3 p = frame.inverse().apply(l.at(thing).position());
    double half = 0.6 * Math.max(thing.size().x(), thing.size().z());
    double x = Math.min(half, room.size().x() / 2);
    double z = Math.min(half, room.size().z() / 2);
    if (carrier != null || onOpenFloor(l)) {
      Vec3 in =
          new Vec3(
              Math.clamp(p.x(), room.min().x() + x, room.max().x() - x),
              p.y(),
              Math.clamp(p.z(), room.min().z() + z, room.max().z() - z));
      double y = carrier != null ? l.at(target).position().y() : p.y();
      l.put(thing, new Pose(frame.apply(in).withY(y), l.at(thing).rotation()));
    }
  }

  private boolean wheeled() {
    return Wheels.of(thing);
  }

  private Mark mark() {
    return new Mark(target, onto);
  }

  private Vec3 aim(Layout l) {
    return target == null
        ? l.at(thing).position().plus(new Vec3(side() * 2.5, 0.3, 0))
        : mark().point(l, thing);
  }

  /** Where it goes first, level. */
  private Vec3 heading(Layout l, double cross) {
    if (target == null) {
      return switch (direction) {
        case "towards", "forward" -> new Vec3(0.25, 0, 1).unit();
        case "away", "back" -> new Vec3(0.25, 0, -1).unit();
        default -> new Vec3(side(), 0, 0.12 * cross).unit();
      };
    }
    double width = mark().many(l) ? mark().group(l, thing).size().x() : target.size().x();
    double wide = cross * (mark().many(l) ? 0.5 : 0.35) * width;
    if (passing) { // close by, on the side that the sign says
      double half = 0.5 * Math.max(width, target.size().z()) + 0.5 * thing.size().x();
      wide = Math.copySign(half + (0.2 + 0.6 * Math.abs(cross)) * thing.size().x(), cross);
    }
    Vec3 dir = aim(l).minus(l.at(thing).position()).withY(0);
    return dir.plus(new Vec3(-dir.z(), 0, dir.x()).unit().times(wide)).unit();
  }

  /** On the carrier, a little inside the edge over which it will go. */
  private Vec3 nearEdge(Layout l, Player carrier, double k) {
    Box top = carrier.model().bounds().moved(l.at(carrier));
    Vec3 p = l.at(thing).position();
    double inside =
        (mode == Mode.ROLL ? 1.6 : 0.62) * Math.max(thing.size().x(), thing.size().z()) * k;
    double x = side() > 0 ? top.max().x() - inside : top.min().x() + inside;
    return new Vec3(x, p.y(), p.z());
  }

  private double handHeight(Vec3 s) {
    return s.y() < 0.5 ? 1.5 : 1 + s.y() / 2;
  }

  private boolean onOpenFloor(Layout l) {
    return Math.abs(
            l.blocking().place().spot("stage").centre().y()
                - l.blocking().support().get(thing.index()))
        < 0.02;
  }

  private double side() {
    return direction.equals("left") ? -1 : 1;
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Pose at = l.at(thing);
    Throw velocities = velocities(l, k);
    boolean held = mode == Mode.DROP || mode == Mode.THROW || mode == Mode.KICK;
    return new Controller() {
      private boolean gone;

      @Override
      public void act(Simulation world, double t) {
        if (gone || thing.model().links().getFirst().fixed()) {
          return;
        }
        if (t >= start) {
          gone = true;
          world.kinematic(thing.index(), 0, false);
          if (wheeled() && !held) {
            Wheels.launch(world, thing, velocities.linear());
          } else {
            world.launch(thing.index(), 0, velocities.linear(), velocities.angular());
          }
        } else if (held && t == 0) {
          world.kinematic(thing.index(), 0, true);
          world.carry(thing.index(), 0, thing.link(at));
        }
      }
    };
  }

  /** Share of its speed that the air takes for each metre at any speed, 1/m. */
  static double drag(Player thing) {
    return 0.6 * thing.model().dragArea() / Math.max(1e-4, thing.model().massKg());
  }

  private record Throw(Vec3 linear, Vec3 angular) {}

  private Throw velocities(Layout l, double[] k) {
    Vec3 from = l.at(thing).position().plus(new Vec3(0, thing.size().y() / 2, 0));
    double g = l.blocking().place().gravityMs2();
    return switch (mode) {
      case DROP -> new Throw(Vec3.ZERO, Vec3.ZERO);
      case THROW, KICK -> {
        Vec3 to = aim(l);
        double r = mark().radius();
        double wide = passing ? 2.6 * r : r * 0.8;
        // beyond the opening is where a board or a wall sends it back
        Vec3 off =
            new Vec3(
                k[1] * wide,
                passing ? 0.6 * r * k[2] : 0,
                passing ? -Math.abs(k[2]) * 1.6 * r : k[2] * wide);
        Vec3 v =
            mark().fromAbove()
                ? Flight.inAir(
                    x -> Flight.over(from, x, k[0], g), from, to.plus(off), drag(thing), g)
                : vigour > 1.3
                    ? Flight.quick(from, to.plus(off), 7 * vigour * (1.4 - 0.5 * k[0]), g)
                    : Flight.through(from, to.plus(off), k[0], g)
                        .times(mode == Mode.KICK ? 1.15 : 1);
        Vec3 axis = new Vec3(v.z(), 0, -v.x()).unit();
        yield new Throw(v, axis.times(-k[3]));
      }
      case ROLL, SLIDE -> {
        Vec3 dir = heading(l, k[1]);
        double v = k[0] * vigour * speed(l);
        Vec3 axis = new Vec3(dir.z(), 0, -dir.x());
        double radius = Math.max(0.005, thing.size().y() / 2);
        yield new Throw(dir.times(v), mode == Mode.ROLL ? axis.times(v / radius) : Vec3.ZERO);
      }
    };
  }

  /** A speed at which one can follow it: a few of its own lengths a second, enough to get there. */
  private double speed(Layout l) {
    double size = Math.max(thing.size().x(), 0.04);
    double brisk = Math.clamp(5 * size + 0.5, 0.5, 3.5);
    if (off != null) {
      double way = 1.3 * Math.max(thing.size().x(), thing.size().z());
      return mode == Mode.ROLL
          ? Math.max(0.5, 3 * thing.size().x())
          : 0.35 + Flight.toStop(way, 0.5, l.blocking().place().gravityMs2());
    }
    if (mark().many(l)) {
      return 2.2 * brisk; // enough to go through a whole set of pins or a pyramid
    }
    Player carrier = l.blocking().carrier(thing);
    if (target == null && carrier != null) {
      double way = 0.5 * carrier.size().x();
      return mode == Mode.ROLL
          ? Math.clamp(way, 0.25, 1)
          : Flight.toStop(way, 0.42, l.blocking().place().gravityMs2());
    }
    if (mode == Mode.SLIDE && !wheeled()) {
      // far enough to get there with some speed left
      double way =
          target == null
              ? 0.9
              : 0.4 + mark().group(l, thing).centre().distance(l.at(thing).position());
      return Math.max(1.1 * brisk, Flight.toStop(way, 0.45, l.blocking().place().gravityMs2()));
    }
    if (target != null) {
      double d = l.blocking().centre(target).minus(l.at(thing).position()).length();
      return Math.max(brisk, d / 1.2)
          * (target.model().massKg() > 0.5 * thing.model().massKg() ? 1.5 : 1);
    }
    return brisk;
  }

  private boolean round() {
    return thing.model().links().getFirst().solids().stream()
        .allMatch(p -> p.solid() instanceof Solid.Ball);
  }
}
