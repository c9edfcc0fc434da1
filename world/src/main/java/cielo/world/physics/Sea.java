package cielo.world.physics;

import cielo.scene.geometry.Vec3;
import cielo.scene.place.Water;
import cielo.scene.place.Waves;
import cielo.scene.take.Happening;
import cielo.world.water.Buoy;
import cielo.world.water.Immersion;
import cielo.world.water.Motion;
import cielo.world.water.Surface;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The place's water acting on every body. */
final class Sea {
  /*
   * The water that a body must push aside counts as half its displaced mass: without it light things
   * shoot out of the water and their drag is too stiff for the step. With m the body's mass and a the
   * added one, the net force F + mg becomes (F + mg) m / (m + a): the draft at rest stays exact.
   */
  private static final double ADDED = 500; // kg of added mass a displaced m3

  private final Waves waves;
  private final double gravity;
  private final float dt;
  private final Bodies bodies;
  private final Consumer<Happening> tell;
  private final List<@Nullable Buoy> buoys = new ArrayList<>();
  private final List<Surface.Memory> memory = new ArrayList<>();

  Sea(Water water, Simulation.Setup setup, Bodies bodies, Consumer<Happening> tell) {
    this.waves = Waves.of(water, setup.waterSeed());
    this.gravity = setup.gravityMs2();
    this.dt = (float) (1 / setup.stepHz());
    this.bodies = bodies;
    this.tell = tell;
  }

  void act(double t) {
    for (Rigid r : bodies.all) {
      if (!r.present || r.fixed()) {
        continue;
      }
      Vec3 at = r.centre();
      if (at.y() > waves.water().level() + 2 * waves.water().waveM() + 30) {
        continue;
      }
      Buoy buoy = buoy(r);
      Motion m = new Motion(r.pose(), at, Memory.velocity(r.va), r.spin());
      Immersion wet = buoy.in(waves, t, m, gravity);
      splash(r, t, wet, buoy, m);
      if (r.dynamic() && wet.volume() > 0) {
        push(r, wet);
      }
    }
  }

  private void push(Rigid r, Immersion wet) {
    double mass = r.massKg;
    double slow = mass / (mass + ADDED * wet.volume());
    double speed = Memory.velocity(r.va).length();
    double brake = wet.drag().length() * slow * dt / mass;
    double soft = brake > 0.5 * speed ? Math.max(0.1, 0.5 * speed / Math.max(1e-9, brake)) : 1;
    Vec3 weight = Vec3.UP.times(mass * gravity);
    Vec3 force = wet.lift().minus(weight).plus(wet.drag().times(soft)).times(slow).plus(weight);
    r.body.addForce(Native.vec(force));
    r.body.addTorque(Native.vec(wet.torque().times(slow)));
  }

  private void splash(Rigid r, double t, Immersion wet, Buoy buoy, Motion m) {
    while (memory.size() <= r.slot) {
      memory.add(Surface.Memory.START);
    }
    Surface.Memory before = memory.get(r.slot);
    double share = wet.volume() / Math.max(1e-12, buoy.volume());
    if (share == 0 && before.wet() == 0) {
      return;
    }
    Vec3 c = m.centre();
    double down = waves.flow(c.x(), c.z(), t).y() - m.velocity().y();
    double litres = Surface.litres(before, t, share, buoy.volume(), down);
    if (litres > 0 && t > 0) {
      tell.accept(
          new Happening(
              Happening.Kind.SPLASH,
              t,
              t,
              r.actor,
              r.link.solids().getFirst().material().name(),
              new Vec3(c.x(), waves.height(c.x(), c.z(), t), c.z()),
              litres,
              Math.abs(down)));
    }
    memory.set(r.slot, Surface.next(before, t, share));
  }

  private Buoy buoy(Rigid r) {
    while (buoys.size() <= r.slot) {
      buoys.add(null);
    }
    Buoy known = buoys.get(r.slot);
    if (known == null) {
      known = new Buoy(r.link.solids());
      buoys.set(r.slot, known);
    }
    return known;
  }

  void save(DataOutputStream out) throws IOException {
    out.writeInt(memory.size());
    for (Surface.Memory m : memory) {
      out.writeDouble(m.wet());
      out.writeDouble(m.since());
    }
  }

  void restore(DataInputStream in) throws IOException {
    memory.clear();
    int n = in.readInt();
    for (int i = 0; i < n; i++) {
      memory.add(new Surface.Memory(in.readDouble(), in.readDouble()));
    }
  }
}
