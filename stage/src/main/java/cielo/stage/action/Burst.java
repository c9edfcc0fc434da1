package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Happening;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/** Breaks or explodes by itself at its time. */
record Burst(Player thing, boolean explosion, double vigour) implements Move {
  @Override
  public double seconds() {
    return 1.5;
  }

  @Override
  public List<Knob> knobs() {
    return List.of(new Knob("energy", 0.8, 1.2));
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Vec3 s = thing.size();
    double m = Math.max(0.01, thing.model().massKg());
    return new Controller() {
      private boolean gone;

      @Override
      public void act(Simulation world, double t) {
        if (gone || t < start) {
          return;
        }
        gone = true;
        Vec3 centre = thing.stance(world.pose(thing.index(), 0)).apply(new Vec3(0, 0.4 * s.y(), 0));
        thing.model().fractures().forEach(f -> world.shatter(thing.index(), f.link(), 1));
        if (explosion) {
          // pieces leave at about 5 m/s: E = m v^2 / 2
          world.explode(centre, 12.5 * m * vigour * k[0], 2.5 * Math.max(s.x(), s.y()));
          world.happen(
              new Happening(Happening.Kind.EMIT, t, t + 0.6, -1, "fire", centre, s.y(), 1));
          world.happen(
              new Happening(Happening.Kind.EMIT, t, t + 3, -1, "smoke", centre, 1.5 * s.y(), 1));
        }
      }
    };
  }
}
