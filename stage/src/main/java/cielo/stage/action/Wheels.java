package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.stage.cast.Player;
import cielo.world.physics.Simulation;

/** Things on wheels: axles across the front, free to turn. They start rolling, nose first. */
final class Wheels {
  private Wheels() {}

  static boolean of(Player p) {
    return p.model().joints().stream().anyMatch(Wheels::axle);
  }

  private static boolean axle(Joint j) {
    return j instanceof Joint.Hinge h
        && h.maxRad() - h.minRad() > 6
        && Math.abs(h.axis().unit().x()) > 0.7;
  }

  /** Gives every link the speed {@code v} and every wheel the turn that goes with it. */
  static void launch(Simulation world, Player p, Vec3 v) {
    Vec3 across = p.stance(world.pose(p.index(), 0)).rotation().rotate(Vec3.X);
    for (int i = 0; i < p.model().links().size(); i++) {
      if (!p.model().links().get(i).fixed()) {
        double r = radius(p, i);
        Vec3 spin = r > 0 ? across.times(v.length() / r) : Vec3.ZERO;
        world.launch(p.index(), i, v, spin);
      }
    }
  }

  private static double radius(Player p, int link) {
    boolean wheel =
        p.model().joints().stream().anyMatch(j -> axle(j) && Math.max(j.a(), j.b()) == link);
    if (wheel) {
      for (Placed s : p.model().links().get(link).solids()) {
        if (s.solid() instanceof Solid.Cylinder c) {
          return c.radius();
        }
      }
    }
    return 0;
  }
}
