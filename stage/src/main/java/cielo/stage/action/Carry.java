package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Solid;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * A player led along a way: people, animals and vehicles that go, planes that fly, planets that
 * orbit, hands that lift. It pushes what it meets and cannot be pushed.
 *
 * @param gait how it moves on the way
 * @param turnsToHeading the front follows the way
 * @param letGo free at the end of the way
 * @param first rotation it has when the way begins
 * @param opening no earlier way leads it: it waits at the way's first point from the start
 */
record Carry(
    Player thing,
    Path path,
    double duration,
    Gait gait,
    boolean turnsToHeading,
    boolean letGo,
    Quat first,
    boolean opening)
    implements Move {

  /**
   * @param hopM height of each hop or step, @param stepM its length, @param rockRad sideways
   *     rocking
   */
  record Gait(double hopM, double stepM, double rockRad, double bankRad) {
    static final Gait GLIDE = new Gait(0, 1, 0, 0);
  }

  @Override
  public double seconds() {
    return duration;
  }

  @Override
  public List<Knob> knobs() {
    return List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public void arrange(Layout l, double[] k) {
    if (opening) {
      l.put(thing, new Pose(path.at(0), first));
    }
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    double length = path.length();
    return new Controller() {
      private boolean done;

      @Override
      public void act(Simulation world, double t) {
        if (done) {
          return;
        }
        if ((t == 0 && opening) || t >= start) {
          double dt = 1 / 480.0;
          double f = Math.max(0, t + dt - start) / duration;
          if (f > 1 + dt / duration) {
            done = true;
            if (letGo) {
              for (int link = 0; link < thing.model().links().size(); link++) {
                world.kinematic(thing.index(), link, false);
              }
            }
            return;
          }
          lead(world, t >= start ? Math.min(1, f) : 0, first, length);
        }
      }
    };
  }

  private void lead(Simulation world, double f, Quat first, double length) {
    Vec3 p = path.at(f);
    double gone = f * length;
    double phase = Math.PI * gone / gait.stepM();
    double hop = f > 0 && f < 1 ? gait.hopM() * Math.abs(StrictMath.sin(phase)) : 0;
    Quat rot = first;
    if (turnsToHeading && length > 1e-3) {
      rot = facing(path.heading(f));
      // start and end blend with the pose it stood in
      double in = Math.min(1, f * duration / 0.35);
      rot = first.slerp(rot, in * in * (3 - 2 * in));
      Vec3 before = path.heading(Math.max(0, f - 0.05));
      double turn = before.cross(path.heading(Math.min(1, f + 0.05))).y();
      rot = rot.times(Quat.about(Vec3.Z, Math.clamp(turn * 3, -1, 1) * gait.bankRad()));
    }
    if (gait.rockRad() != 0 && f > 0 && f < 1) {
      rot = rot.times(Quat.about(Vec3.Z, gait.rockRad() * StrictMath.sin(phase)));
    }
    Pose body = new Pose(p.plus(new Vec3(0, hop, 0)), rot);
    List<Link> links = thing.model().links();
    for (int i = 0; i < links.size(); i++) {
      world.kinematic(thing.index(), i, true);
      world.carry(thing.index(), i, body.times(spun(links.get(i), i, gone)));
    }
  }

  /** Wheels turn with the way; other links keep their place on the body. */
  private Pose spun(Link link, int index, double gone) {
    for (Joint joint : thing.model().joints()) {
      if (joint instanceof Joint.Hinge h && (h.b() == index || h.a() == index) && index != 0) {
        for (var placed : link.solids()) {
          if (placed.solid() instanceof Solid.Cylinder c && Math.abs(h.axis().unit().x()) > 0.7) {
            return link.rest().times(new Pose(Vec3.ZERO, Quat.about(Vec3.X, gone / c.radius())));
          }
        }
      }
    }
    return link.rest();
  }

  /** Turned so that the front (+z) looks along the direction, level. */
  static Quat facing(Vec3 direction) {
    return Quat.yaw(StrictMath.atan2(direction.x(), direction.z()));
  }
}
