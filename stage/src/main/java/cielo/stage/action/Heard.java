package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Cue;
import cielo.scene.take.Happening;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * The sounds that the prompt asks for: one after the other, from who makes them or from the set.
 */
record Heard(List<Cue> cues, Troupe troupe, double seconds) implements Move {
  @Override
  public double seconds() {
    return 0;
  }

  @Override
  public List<Knob> knobs() {
    return List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of();
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    return new Controller() {
      private int next;

      @Override
      public void act(Simulation world, double t) {
        double apart = Math.max(0.4, (seconds - 0.6) / cues.size());
        if (next < cues.size() && t >= start + next * apart) {
          Cue cue = cues.get(next++);
          boolean has = troupe.has(cue.from());
          int entity = has ? troupe.first(cue.from()).index() : -1;
          Vec3 at = has ? world.pose(entity, 0).position() : Vec3.ZERO;
          // strength within +-40 is a level relative to the sound's natural one
          world.happen(
              new Happening(
                  Happening.Kind.SOUND,
                  t,
                  Math.min(seconds, t + 2),
                  entity,
                  cue.sound(),
                  at,
                  0,
                  0));
        }
      }
    };
  }
}
