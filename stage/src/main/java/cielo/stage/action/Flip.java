package cielo.stage.action;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Tossed up with so much spin that it comes down with the wanted side below. What is loose in it
 * (water in a bottle) takes up the blow: it does not hop on.
 *
 * @param axis "up", "side" or "down": how its own vertical shall lie at the end
 */
record Flip(Player thing, String axis, double vigour) implements Move {
  @Override
  public double seconds() {
    return 1.6;
  }

  @Override
  public List<Knob> knobs() {
    return List.of(
        new Knob("apex", 0.35, 0.6), new Knob("turn", -0.12, 0.12), new Knob("way", -0.1, 0.3));
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    double g = Math.max(0.5, l.blocking().place().gravityMs2());
    Vec3 s = thing.size();
    double share =
        switch (axis) {
          case "down" -> 0.5;
          case "side" -> 0.25;
          default -> 1;
        };
    // the middle comes down lower (lying) or equal: h up, h + drop down
    double drop = axis.equals("side") ? 0.5 * (s.y() - Math.min(s.x(), s.z())) : 0;
    double apex = (k[0] + 0.8 * s.y()) * vigour;
    double up = Math.sqrt(2 * g * apex);
    double time = (up + Math.sqrt(2 * g * (apex + drop))) / g;
    double spin = 2 * Math.PI * share / time + k[1] / time;
    Vec3 v = new Vec3(k[2] / time, up, 0);
    return new Controller() {
      private boolean gone;
      private double before;
      private double landed = Double.NaN;

      @Override
      public void act(Simulation world, double t) {
        if (t < start) {
          return;
        }
        if (!gone) {
          gone = true;
          world.kinematic(thing.index(), 0, false);
          world.launch(thing.index(), 0, v, new Vec3(0, 0, -spin));
          return;
        }
        double fall = world.centreVelocity(thing.index(), 0).y();
        if (Double.isNaN(landed) && t > start + 0.5 * time && fall > before + 0.3) {
          landed = t;
        }
        before = fall;
        if (!Double.isNaN(landed)) {
          absorb(world, t - landed);
        }
      }
    };
  }

  private void absorb(Simulation world, double since) {
    double m = thing.model().massKg();
    Vec3 s = thing.size();
    double c = since < 0.6 ? 25 : 5;
    Vec3 w = world.spin(thing.index(), 0);
    Vec3 v = world.centreVelocity(thing.index(), 0);
    double inertia = m * (s.x() * s.x() + s.y() * s.y()) / 12;
    Vec3 drag = new Vec3(v.x(), Math.max(0, v.y()), v.z()).times(-c * m);
    world.force(thing.index(), 0, drag, world.centre(thing.index(), 0));
    world.torque(thing.index(), 0, w.times(-c * inertia));
    Quat now = thing.stance(world.pose(thing.index(), 0)).rotation();
    Vec3 up = now.rotate(Vec3.UP);
    double lean = StrictMath.acos(Math.clamp(Math.abs(up.y()), 0, 1));
    // a low middle rights it from a small lean, as half a bottle of water does
    if (!axis.equals("side") && lean < 0.7) {
      Vec3 goal = up.y() > 0 ? Vec3.UP : Vec3.UP.times(-1);
      world.torque(thing.index(), 0, up.cross(goal).times(0.6 * m * 9.81 * s.y()));
    }
  }
}
