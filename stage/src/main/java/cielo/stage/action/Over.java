package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Thrown or kicked over something: from one side of it, clear of its top, down on the other side.
 *
 * @param low it starts on the ground (a kick), else from a hand
 */
record Over(Player thing, Player target, boolean low, double vigour) implements Move {
  @Override
  public double seconds() {
    return 1.3;
  }

  @Override
  public List<Knob> knobs() {
    return List.of(
        new Knob("clearance", 0.15, 0.7), new Knob("across", -0.5, 0.5), new Knob("far", 0.7, 1.6));
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public void arrange(Layout l, double[] k) {
    Box b = target.model().bounds().moved(l.at(target));
    double floor = l.blocking().support().get(target.index());
    double back = Math.clamp(5 * thing.size().x(), 1, 2.5);
    double y = low ? floor + 0.002 : floor + Math.min(1.4, 0.6 + thing.size().y());
    Vec3 at =
        b.centre()
            .plus(new Vec3(-0.3 * back, 0, 0.5 * b.size().z() + 0.6 * thing.size().z() + back));
    l.put(thing, new Pose(at.withY(y), l.at(thing).rotation()));
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Box b = target.model().bounds().moved(l.at(target));
    Pose home = l.at(thing);
    double radius = 0.5 * thing.size().y();
    Vec3 from = home.position().plus(new Vec3(0, radius, 0));
    double floor = l.blocking().support().get(target.index());
    double beyond = 0.5 * b.size().z() + k[2] * (0.6 + thing.size().z());
    Vec3 to = b.centre().plus(new Vec3(k[1], 0, -beyond)).withY(floor + radius);
    double above = Math.max(0.1, b.max().y() + radius + k[0] * vigour - Math.max(from.y(), to.y()));
    double g = l.blocking().place().gravityMs2();
    Vec3 v = Flight.inAir(x -> Flight.over(from, x, above, g), from, to, Launch.drag(thing), g);
    Vec3 spin = new Vec3(v.z(), 0, -v.x()).unit().times(4);
    return new Controller() {
      private boolean gone;

      @Override
      public void act(Simulation world, double t) {
        if (gone) {
          return;
        }
        if (t >= start) {
          gone = true;
          world.kinematic(thing.index(), 0, false);
          world.launch(thing.index(), 0, v, spin);
        } else if (t == 0) {
          world.kinematic(thing.index(), 0, true);
          world.carry(thing.index(), 0, thing.link(home));
        }
      }
    };
  }
}
