package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Spot;
import cielo.scene.take.Happening;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;
import java.util.Optional;

/** Something that is seen or heard but moves nothing: a lamp goes on, a dog barks, smoke rises. */
record Note(Player thing, Happening.Kind kind, String name, double length, double size)
    implements Move {
  @Override
  public double seconds() {
    return Math.min(length, 1.2);
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
      private boolean gone;

      @Override
      public void act(Simulation world, double t) {
        if (!gone && t >= start) {
          gone = true;
          Optional<Spot> flame =
              kind != Happening.Kind.EMIT
                  ? Optional.empty()
                  : thing.model().spots().stream()
                      .filter(s -> s.name().equals("flame"))
                      .findFirst();
          Pose now = world.pose(thing.index(), 0);
          Vec3 at =
              flame.isPresent()
                  ? now.times(thing.model().links().getFirst().rest().inverse())
                      .apply(flame.get().centre())
                  : thing.stance(now).apply(new Vec3(0, thing.size().y(), 0));
          double wide = flame.map(s -> 2 * s.halfX()).orElse(size);
          world.happen(new Happening(kind, t, t + length, thing.index(), name, at, wide, 1));
        }
      }
    };
  }
}
