package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Motor;
import cielo.world.physics.Simulation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves that use a model's joint: fans turn, pendulums swing.
 *
 * @param target what it swings into: put in its way; null = nothing
 * @param times turning points after which it is caught; 0 = it swings on
 */
record Hinged(Player thing, int joint, Mode mode, double vigour, @Nullable Player target, int times)
    implements Move {
  enum Mode {
    SPIN,
    SWING
  }

  /** First hinge or slider of a model, or -1. */
  static int jointOf(Player p) {
    List<Joint> joints = p.model().joints();
    for (int i = 0; i < joints.size(); i++) {
      if (joints.get(i) instanceof Joint.Hinge || joints.get(i) instanceof Joint.Slider) {
        return i;
      }
    }
    // hung on ropes or rods: it can swing, though it has no motor
    for (int i = 0; i < joints.size(); i++) {
      if (joints.get(i) instanceof Joint.Distance
          || joints.get(i) instanceof Joint.Point
          || joints.get(i) instanceof Joint.Cone) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public double seconds() {
    return 2;
  }

  @Override
  public List<Knob> knobs() {
    return mode == Mode.SWING
        ? List.of(new Knob("amplitude", 0.45, 0.8), new Knob("nearness", 0.2, 0.9))
        : List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public List<Player> loose() {
    return target == null ? List.of() : List.of(target);
  }

  /** What it shall hit stands where the bob comes by. */
  @Override
  public void arrange(Layout l, double[] k) {
    if (target == null || mode != Mode.SWING) {
      return;
    }
    Pose home = l.at(thing);
    Vec3 bob = home.apply(middle());
    double length = Math.max(0.1, home.apply(anchor()).distance(bob));
    Vec3 way = way(home);
    Vec3 size = target.size();
    double thick = Math.abs(way.x()) * size.x() + Math.abs(way.z()) * size.z();
    double near = k[1] * length * StrictMath.sin(k[0]);
    Vec3 at = bob.plus(way.times(near + 0.5 * thick + bobRadius()));
    l.put(target, new Pose(at.withY(l.at(target).position().y()), l.at(target).rotation()));
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    double g = Math.max(0.5, l.blocking().place().gravityMs2());
    Vec3 way = way(l.at(thing));
    return new Controller() {
      private boolean begun;
      private int turns;
      private double last;

      @Override
      public void act(Simulation world, double t) {
        if (!begun && t >= start) {
          begun = true;
          if (mode == Mode.SPIN) {
            world.motor(thing.index(), joint, new Motor.Velocity(6 * vigour, 50));
          } else {
            swing(world, l.at(thing), g, k[0]);
          }
        }
        if (mode == Mode.SWING && begun && times > 0) {
          double v = world.velocity(thing.index(), bob()).dot(way);
          turns += v * last < 0 ? 1 : 0;
          last = v;
          if (turns >= times) {
            catchIt(world);
          }
        }
      }
    };
  }

  /** Braked harder than it can swing: it hangs down and stays there. */
  private void catchIt(Simulation world) {
    Link link = thing.model().links().get(bob());
    Vec3 v = world.centreVelocity(thing.index(), bob());
    world.force(
        thing.index(), bob(), v.times(-14 * link.massKg()), world.centre(thing.index(), bob()));
  }

  /** From the lowest point: w^2 = 2 g (1 - cos a) / L. */
  private void swing(Simulation world, Pose home, double g, double angle) {
    if (thing.model().joints().get(joint) instanceof Joint.Hinge h) {
      Vec3 at = world.centre(thing.index(), bob());
      Vec3 anchor = home.apply(h.anchor());
      double length = Math.max(0.1, anchor.distance(at));
      double w = Math.sqrt(2 * g * (1 - StrictMath.cos(angle)) / length) * vigour;
      Vec3 spin = home.rotation().rotate(h.axis().unit()).times(w);
      world.launch(thing.index(), bob(), spin.cross(at.minus(anchor)), spin);
      return;
    }
    // everything that hangs gets the speed that lifts it to the angle: v^2 = 2 g L (1 - cos a)
    double top = home.position().y() + thing.size().y();
    for (int i = 0; i < thing.model().links().size(); i++) {
      if (thing.model().links().get(i).fixed()) {
        continue;
      }
      double length = Math.max(0.1, top - world.centre(thing.index(), i).y());
      double v = Math.sqrt(2 * g * length * (1 - StrictMath.cos(angle))) * vigour;
      world.launch(thing.index(), i, way(home).times(v), Vec3.ZERO);
    }
  }

  private int bob() {
    Joint j = thing.model().joints().get(joint);
    return j.b() < 0 ? j.a() : Math.max(j.a(), j.b());
  }

  /** Middle of the bob at rest, model space. */
  private Vec3 middle() {
    return Model.boundsOf(List.of(thing.model().links().get(bob()))).centre();
  }

  private Vec3 anchor() {
    return switch (thing.model().joints().get(joint)) {
      case Joint.Hinge h -> h.anchor();
      case Joint.Point p -> p.anchor();
      case Joint.Cone c -> c.anchor();
      case Joint.Distance d -> d.anchorA();
      case Joint.Slider s -> s.anchor();
      case Joint.Weld w -> w.anchor();
    };
  }

  /** Where the bob goes first. */
  private Vec3 way(Pose home) {
    if (thing.model().joints().get(joint) instanceof Joint.Hinge h) {
      Vec3 arm = middle().minus(h.anchor());
      Vec3 d = home.rotation().rotate(h.axis().unit().cross(arm)).withY(0);
      return d.length() < 1e-6 ? Vec3.X : d.unit();
    }
    return home.rotation().rotate(Vec3.Z);
  }

  private double bobRadius() {
    Vec3 s = Model.boundsOf(List.of(thing.model().links().get(bob()))).size();
    return 0.5 * Math.min(s.x(), s.z());
  }
}
