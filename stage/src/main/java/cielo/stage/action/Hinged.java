package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Motor;
import cielo.world.physics.Simulation;
import java.util.List;

/** Moves that use a model's joint: doors and lids open, fans turn, pendulums swing. */
record Hinged(Player thing, int joint, Mode mode, double vigour) implements Move {
  enum Mode {
    OPEN,
    CLOSE,
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
    return mode == Mode.SPIN || mode == Mode.SWING ? 2 : 1.4;
  }

  @Override
  public List<Knob> knobs() {
    return mode == Mode.SWING ? List.of(new Knob("amplitude", 0.45, 0.8)) : List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    double g = Math.max(0.5, l.blocking().place().gravityMs2());
    return new Controller() {
      private boolean begun;

      @Override
      public void act(Simulation world, double t) {
        if (mode == Mode.CLOSE && t == 0) {
          world.motor(thing.index(), joint, new Motor.Angle(far(), 2, 1, 500));
        }
        if (!begun && t >= start) {
          begun = true;
          begin(world, g, k);
        }
      }
    };
  }

  private void begin(Simulation world, double g, double[] k) {
    switch (mode) {
      case OPEN -> world.motor(thing.index(), joint, new Motor.Angle(far(), 0.6 * vigour, 1, 500));
      case CLOSE ->
          world.motor(thing.index(), joint, new Motor.Angle(near(), 0.6 * vigour, 1, 500));
      case SPIN -> world.motor(thing.index(), joint, new Motor.Velocity(6 * vigour, 50));
      case SWING -> {
        if (thing.model().joints().get(joint) instanceof Joint.Hinge h) {
          int bob = h.b() < 0 ? h.a() : Math.max(h.a(), h.b());
          Pose at = world.pose(thing.index(), bob);
          Vec3 anchor = thing.stance(world.pose(thing.index(), 0)).apply(h.anchor());
          double length = Math.max(0.1, anchor.distance(at.position()));
          // from the lowest point: w^2 = 2 g (1 - cos a) / L
          double w = Math.sqrt(2 * g * (1 - StrictMath.cos(k[0])) / length) * vigour;
          Vec3 spin =
              thing
                  .stance(world.pose(thing.index(), 0))
                  .rotation()
                  .rotate(h.axis().unit())
                  .times(w);
          Vec3 arm = at.position().minus(anchor);
          world.launch(thing.index(), bob, spin.cross(arm), spin);
        } else {
          hung(world, g, k[0]);
        }
      }
    }
  }

  /** Everything that hangs gets the speed that lifts it to the angle: v^2 = 2 g L (1 - cos a). */
  private void hung(Simulation world, double g, double angle) {
    double top = thing.stance(world.pose(thing.index(), 0)).position().y() + thing.size().y();
    for (int i = 0; i < thing.model().links().size(); i++) {
      if (thing.model().links().get(i).fixed()) {
        continue;
      }
      double length = Math.max(0.1, top - world.pose(thing.index(), i).position().y());
      double v = Math.sqrt(2 * g * length * (1 - StrictMath.cos(angle))) * vigour;
      Vec3 side = thing.stance(world.pose(thing.index(), 0)).rotation().rotate(Vec3.Z);
      world.launch(thing.index(), i, side.times(v), Vec3.ZERO);
    }
  }

  private double far() {
    return switch (thing.model().joints().get(joint)) {
      case Joint.Hinge h ->
          Math.abs(h.maxRad()) >= Math.abs(h.minRad()) ? 0.9 * h.maxRad() : 0.9 * h.minRad();
      case Joint.Slider s ->
          Math.abs(s.maxM()) >= Math.abs(s.minM()) ? 0.9 * s.maxM() : 0.9 * s.minM();
      default -> 0;
    };
  }

  private double near() {
    return 0;
  }
}
