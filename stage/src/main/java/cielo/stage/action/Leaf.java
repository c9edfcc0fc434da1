package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.shape.Joint;
import cielo.stage.cast.Ajar;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens or shuts a door, lid or drawer: its leaves are led along their joints, the rest stands
 * still. What stands in the way is pushed.
 */
record Leaf(Player thing, boolean open, double vigour) implements Move {
  @Override
  public double seconds() {
    return 1.6 / Math.sqrt(vigour);
  }

  @Override
  public List<Knob> knobs() {
    return List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  private record Wing(int link, Joint joint, double way, Pose rest) {}

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Pose home = l.at(thing);
    var model = thing.model();
    List<Wing> wings = new ArrayList<>();
    for (int i : Ajar.leaves(model)) {
      Joint j = model.joints().get(i);
      int link = Ajar.leaf(j);
      wings.add(new Wing(link, j, Ajar.place(model, i, open), model.links().get(link).rest()));
    }
    return new Controller() {
      private boolean held;

      @Override
      public void act(Simulation world, double t) {
        if (!held) {
          held = true;
          for (int i = 0; i < model.links().size(); i++) {
            world.kinematic(thing.index(), i, true);
            world.carry(thing.index(), i, home.times(model.links().get(i).rest()));
          }
        }
        double f = Math.clamp((t + 1 / 480.0 - start) / seconds(), 0, 1);
        double g = f * f * (3 - 2 * f);
        for (Wing w : wings) {
          Pose at = Ajar.shift(w.joint(), g * w.way()).times(w.rest());
          world.carry(thing.index(), w.link(), home.times(at));
        }
      }
    };
  }
}
