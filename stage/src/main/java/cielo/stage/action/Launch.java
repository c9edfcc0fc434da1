package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
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
              opening()
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
    return target == null ? List.of() : List.of(target);
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
        double height = Math.clamp(2.5 * s.y() + 0.55, 0.5, 2.2) * k[0] * Math.min(1, vigour);
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
        double back = Math.clamp(6 * Math.max(s.x(), 0.2), 1.2, 4.2);
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
          Box group = group(l);
          Vec3 to = group.centre();
          Vec3 here = at.position();
          double gap = Math.clamp(8 * Math.max(s.x(), 0.1), 0.7, 3) * k[2];
          double clear = 0.5 * (Math.max(group.size().x(), group.size().z()) + s.x()) + gap;
          Vec3 dir = here.minus(to).withY(0);
          if (many(l)) {
            l.put(
                thing,
                new Pose(
                    to.plus(new Vec3(-0.12 * side() * clear, 0, clear)).withY(here.y()),
                    at.rotation()));
          } else if (dir.length() < clear) {
            Vec3 from = to.plus(new Vec3(-side() * clear, 0, 0.25 * clear)).withY(here.y());
            l.put(thing, new Pose(from, at.rotation()));
          }
        } else if (target == null && l.blocking().carrier(thing) != null) {
          Box top = l.blocking().box(Objects.requireNonNull(l.blocking().carrier(thing)));
          double x = top.centre().x() - 0.32 * side() * top.size().x();
          l.put(thing, new Pose(new Vec3(x, at.position().y(), at.position().z()), at.rotation()));
        } else if (!elevated(l) && onOpenFloor(l)) {
          double back = Math.clamp(4 * s.x(), 0.3, 1.6);
          l.put(thing, new Pose(at.position().plus(new Vec3(-side() * back, 0, 0)), at.rotation()));
        }
      }
    }
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

  /** The box of all that belong to the target's role: the aim is the group. */
  private Box group(Layout l) {
    Box all = null;
    for (Player q : l.blocking().troupe().of(Objects.requireNonNull(target).role())) {
      Box b = q.model().bounds().moved(l.at(q));
      all = all == null ? b : all.union(b);
    }
    return Objects.requireNonNull(all);
  }

  private boolean many(Layout l) {
    return target != null && l.blocking().troupe().of(target.role()).size() > 2;
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

  /** The opening that takes the thing, or the middle of the target; ahead when there is none. */
  private Vec3 aim(Layout l) {
    if (target == null) {
      return l.at(thing).position().plus(new Vec3(side() * 2.5, 0.3, 0));
    }
    if (onto) {
      return l.blocking().topOf(target, thing.size()).plus(new Vec3(0, thing.size().y() / 2, 0));
    }
    for (Spot spot : target.model().spots()) {
      if (spot.kind() == Spot.Kind.OPENING) {
        return l.at(target).apply(spot.centre());
      }
    }
    return group(l).centre();
  }

  private boolean opening() {
    return onto
        || target != null
            && target.model().spots().stream().anyMatch(x -> x.kind() == Spot.Kind.OPENING);
  }

  private double openingRadius() {
    if (target != null) {
      for (Spot spot : target.model().spots()) {
        if (spot.kind() == Spot.Kind.OPENING) {
          return spot.halfX();
        }
      }
      return 0.3 * target.size().x();
    }
    return 0.2;
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
          if (held) {
            world.kinematic(thing.index(), 0, false);
          }
          world.launch(thing.index(), 0, velocities.linear(), velocities.angular());
        } else if (held && t == 0) {
          world.kinematic(thing.index(), 0, true);
          world.carry(thing.index(), 0, thing.link(at));
        }
      }
    };
  }

  private record Throw(Vec3 linear, Vec3 angular) {}

  private Throw velocities(Layout l, double[] k) {
    Vec3 from = l.at(thing).position().plus(new Vec3(0, thing.size().y() / 2, 0));
    double g = l.blocking().place().gravityMs2();
    return switch (mode) {
      case DROP -> new Throw(Vec3.ZERO, Vec3.ZERO);
      case THROW, KICK -> {
        Vec3 to = aim(l);
        double r = openingRadius();
        double wide = passing ? 2.6 * r : r * 0.8;
        // beyond the opening is where a board or a wall sends it back
        Vec3 off =
            new Vec3(
                k[1] * wide,
                passing ? 0.6 * r * k[2] : 0,
                passing ? -Math.abs(k[2]) * 1.6 * r : k[2] * wide);
        Vec3 v =
            opening()
                ? Flight.over(from, to.plus(off), k[0], g)
                : Flight.through(from, to.plus(off), k[0], g).times(mode == Mode.KICK ? 1.15 : 1);
        Vec3 axis = new Vec3(v.z(), 0, -v.x()).unit();
        yield new Throw(v, axis.times(-k[3]));
      }
      case ROLL, SLIDE -> {
        Vec3 dir = new Vec3(side(), 0, 0);
        double cross = k[1];
        if (target != null) {
          Vec3 to = aim(l);
          double width = many(l) ? group(l).size().x() : target.size().x();
          double wide =
              passing ? 0.5 * target.size().z() + thing.size().z() : (many(l) ? 0.5 : 0.35) * width;
          dir = to.minus(from).withY(0);
          dir = dir.plus(new Vec3(-dir.z(), 0, dir.x()).unit().times(cross * wide)).unit();
        } else {
          dir =
              switch (direction) {
                case "towards", "forward" -> new Vec3(0.25, 0, 1).unit();
                case "away", "back" -> new Vec3(0.25, 0, -1).unit();
                default -> new Vec3(side(), 0, 0.12 * cross).unit();
              };
        }
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
    if (many(l)) {
      return 2.2 * brisk; // enough to go through a whole set of pins or a pyramid
    }
    Player carrier = l.blocking().carrier(thing);
    if (target == null && carrier != null) {
      double way = 0.5 * carrier.size().x();
      return mode == Mode.ROLL
          ? Math.clamp(way, 0.25, 1)
          : Flight.toStop(way, 0.42, l.blocking().place().gravityMs2());
    }
    if (mode == Mode.SLIDE) {
      return Math.max(1.1 * brisk, Flight.toStop(0.9, 0.4, l.blocking().place().gravityMs2()));
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
