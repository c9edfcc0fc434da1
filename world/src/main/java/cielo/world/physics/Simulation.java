package cielo.world.physics;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import cielo.scene.place.Water;
import cielo.scene.place.Weather;
import cielo.scene.shape.Model;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Happening;
import cielo.world.WorldException;
import cielo.world.contact.Blow;
import cielo.world.contact.Meeting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One performance: bodies, joints, forces, and everything that happened recorded. Same calls and
 * seed, same bits. Not thread-safe: one world per thread.
 */
public final class Simulation implements AutoCloseable {
  /**
   * @param stepHz physics rate, a multiple of 240
   * @param water null = none
   * @param velocitySteps solver iterations, 10; 20 for stacks above ten and heavy on light
   * @param positionSteps 2; 4 for the same
   * @param waterSeed of the waves: the scenery's, so that the picture draws the same
   * @param airKgM3 density of the air; 0 in space
   */
  public record Setup(
      double stepHz,
      double gravityMs2,
      Weather weather,
      @Nullable Water water,
      int velocitySteps,
      int positionSteps,
      long seed,
      long waterSeed,
      double airKgM3) {
    private static final double AIR = 1.2;

    public Setup(
        double stepHz,
        double gravityMs2,
        Weather weather,
        @Nullable Water water,
        int velocitySteps,
        int positionSteps,
        long seed) {
      this(stepHz, gravityMs2, weather, water, velocitySteps, positionSteps, seed, seed, AIR);
    }

    /** As the place is: its gravity, water and weather; no wind inside rooms, no air in space. */
    public static Setup of(Place place, double stepHz, long seed) {
      Weather weather = place.scenery().weather();
      boolean calm = !(place.sky() instanceof Sky.Open);
      return new Setup(
          stepHz,
          place.gravityMs2(),
          calm ? new Weather(weather.kind(), 0, 0) : weather,
          place.water(),
          10,
          2,
          seed,
          place.scenery().seed(),
          place.sky() instanceof Sky.Space ? 0 : AIR);
    }
  }

  private final Setup setup;
  private final float dt;
  private final Solver solver;
  private final Touches touches = new Touches();
  private final Bodies bodies;
  private final Cast cast;
  private final Air air;
  private final @Nullable Sea sea;
  private final Damage damage;
  private final Chronicle chronicle;
  private final List<Controller> controllers = new ArrayList<>();
  private long steps;
  private int blasts;
  private boolean open = true;

  private Simulation(Setup setup) {
    if (!(setup.stepHz > 0) || setup.stepHz % 240 != 0) {
      throw new WorldException(
          "the step rate is " + setup.stepHz + " Hz; it must be a multiple of 240 (480 is usual)");
    }
    this.setup = setup;
    dt = (float) (1 / setup.stepHz);
    Wind wind = new Wind(setup.weather, setup.seed);
    solver = new Solver(setup.gravityMs2, setup.velocitySteps, setup.positionSteps);
    solver.listen(touches);
    bodies = new Bodies(solver, touches);
    cast = new Cast(solver, bodies, wind, setup.airKgM3, dt);
    air = new Air(setup.airKgM3, setup.gravityMs2, wind, setup.seed);
    damage = new Damage(bodies, setup.seed, this::happen);
    chronicle = new Chronicle(bodies, setup.stepHz, setup.gravityMs2);
    sea = setup.water == null ? null : new Sea(setup.water, setup, bodies, this::happen);
  }

  public static Simulation open(Setup setup) {
    return new Simulation(setup);
  }

  /**
   * Adds every solid standing: fixed ones as index -1, loose ones as actors.
   *
   * @return indices of the loose ones' actors, in the set's order
   */
  public List<Integer> addSet(Place place) {
    List<Actor> loose = cast.addSet(place);
    loose.forEach(this::follow);
    return loose.stream().map(a -> a.index).toList();
  }

  /** Adds a thing; the actor index = order of adding = entity index. */
  public int add(Model model, Pose at, boolean fixed) {
    Actor actor = cast.add(model, at, fixed);
    follow(actor);
    return actor.index;
  }

  private void follow(Actor actor) {
    chronicle.follow(actor);
    damage.watch(actor);
    air.add(actor);
  }

  /**
   * Sends a link off: {@code velocity} of its centre of mass. Half a step of gravity is added so
   * that the flight that follows is exact.
   */
  public void launch(int actor, int link, Vec3 velocity, Vec3 spin) {
    Rigid r = rigid(actor, link);
    if (!r.dynamic()) {
      throw new WorldException(
          name(actor) + " cannot be launched: link " + link + " is fixed or carried");
    }
    Vec3 first = velocity.plus(Vec3.UP.times(0.5 * setup.gravityMs2 * dt));
    r.body.setLinearVelocity(Native.vec(first));
    r.body.setAngularVelocity(Native.vec(spin));
  }

  /** Moves a whole actor, as at rest, to another place; its links stop. */
  public void put(int actor, Pose at) {
    Actor a = cast.actor(actor);
    for (int i = 0; i < a.links.size(); i++) {
      bodies.put(a.links.get(i), at.times(a.links.get(i).link.rest()), Vec3.ZERO, Vec3.ZERO);
    }
    a.limps.forEach(l -> l.put(at));
  }

  /** Pose of the link's own origin. */
  public Pose pose(int actor, int link) {
    return rigid(actor, link).pose();
  }

  /** Velocity of the link's own origin. */
  public Vec3 velocity(int actor, int link) {
    return rigid(actor, link).velocity();
  }

  public Vec3 spin(int actor, int link) {
    return rigid(actor, link).spin();
  }

  /** Where the link's centre of mass is. */
  public Vec3 centre(int actor, int link) {
    return rigid(actor, link).centre();
  }

  /** Velocity of the link's centre of mass. */
  public Vec3 centreVelocity(int actor, int link) {
    return Memory.velocity(rigid(actor, link).va);
  }

  /** Acts during the next step. */
  public void force(int actor, int link, Vec3 newton, Vec3 atWorld) {
    Rigid r = rigid(actor, link);
    if (r.dynamic()) {
      r.body.addForce(Native.vec(newton), Native.point(atWorld));
    }
  }

  /** Acts during the next step. */
  public void torque(int actor, int link, Vec3 nm) {
    Rigid r = rigid(actor, link);
    if (r.dynamic()) {
      r.body.addTorque(Native.vec(nm));
    }
  }

  public void impulse(int actor, int link, Vec3 ns, Vec3 atWorld) {
    Rigid r = rigid(actor, link);
    if (r.dynamic()) {
      r.body.addImpulse(Native.vec(ns), Native.point(atWorld));
    }
  }

  /** On: the link is moved by {@link #carry} only; off: by forces again (or fixed without mass). */
  public void kinematic(int actor, int link, boolean on) {
    bodies.kinematic(rigid(actor, link), on);
  }

  /** The pose that a kinematic link reaches at the end of the next step. */
  public void carry(int actor, int link, Pose next) {
    Rigid r = rigid(actor, link);
    if (!r.kinematic) {
      throw new WorldException(
          name(actor) + " link " + link + " is not kinematic: call kinematic(.., true) first");
    }
    r.carried = next;
  }

  /** Whether others bump into the actor at all. */
  public void collide(int actor, boolean on) {
    cast.actor(actor).links.forEach(r -> bodies.collide(r, on));
  }

  /**
   * @param joint index in the model's joints, a hinge or slider
   */
  public void motor(int actor, int joint, Motor motor) {
    cast.actor(actor).holds.get(joint).drive(motor);
  }

  /** Angle of a hinge or way of a slider since rest. */
  public double joint(int actor, int joint) {
    return cast.actor(actor).holds.get(joint).place();
  }

  public void listen(Controller c) {
    controllers.add(c);
  }

  /** Notes what a controller made happen: a sound, a light, smoke. */
  public void happen(Happening h) {
    chronicle.happen(steps, h);
  }

  /**
   * Breaks a link now.
   *
   * @param excess how far past its limit the blow is thought to be, 1 = just; pieces fly as hard
   */
  public void shatter(int actor, int link, double excess) {
    Breakable b = damage.of(rigid(actor, link));
    if (b == null) {
      throw new WorldException(
          name(actor) + " link " + link + " has no pieces: its model needs a fracture");
    }
    if (!b.broken) {
      damage.shatter(b, excess, Vec3.ZERO, excess * b.fracture.limitNs(), time());
    }
  }

  /** An explosion of {@code joule}: pushes, and breaks, what is within {@code radiusM}. */
  public void explode(Vec3 at, double joule, double radiusM) {
    Dice dice = Dice.of(setup.seed, "blast", blasts++);
    Blast.go(at, joule, radiusM, setup.gravityMs2, time(), bodies, damage, dice);
    happen(
        new Happening(
            Happening.Kind.EXPLOSION, time(), time(), -1, "explosion", at, radiusM, joule));
  }

  /** Advances by one step. */
  public void step() {
    double t = time();
    for (Controller c : controllers) {
      c.act(this, t);
    }
    if (steps == 0) {
      solver.system.optimizeBroadPhase();
    }
    chronicle.frame(steps);
    air.act(t);
    if (sea != null) {
      sea.act(t);
    }
    cast.actors.forEach(a -> a.limps.forEach(l -> l.act(t)));
    bodies.carry(dt);
    touches.begin(t);
    solver.update(dt);
    boolean tick = chronicle.tick(steps);
    boolean known = tick || touches.fast();
    List<Meeting> meetings = Meeting.of(touches.end(solver, known));
    if (known) {
      List<Blow> blows = chronicle.meetings(steps, meetings);
      damage.judge(meetings, t + dt);
      blows.forEach(b -> Timing.correct(b, bodies, t, setup.gravityMs2));
    }
    if (tick) {
      Rolling.resist(meetings, bodies, chronicle.blows(), chronicle.tickSteps());
    }
    steps++;
  }

  public Setup setup() {
    return setup;
  }

  public double time() {
    return steps / setup.stepHz;
  }

  public long steps() {
    return steps;
  }

  /** Whether the two ever pressed on each other; -1 = the set. */
  public boolean touching(int actorA, int actorB) {
    return chronicle.met(actorA, actorB);
  }

  /** The deepest that two bodies sat in each other at the very start: badly placed. */
  public Overlap worstOverlap() {
    return chronicle.worst();
  }

  /** Everything recorded so far. Times before a restored start show its first pose. */
  public Act act(Scenery scenery, List<Entity> entities) {
    return chronicle.act(scenery, setup.stepHz, steps, entities, save());
  }

  /** The state from which a world built by the same calls goes on bit for bit. */
  public byte[] save() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new StateHeader(bodies.all.size(), setup.stepHz, steps, blasts).write(out);
      bodies.save(out);
      chronicle.save(out);
      damage.save(out);
      if (sea != null) {
        sea.save(out);
      }
      byte[] engine = solver.save();
      out.writeInt(engine.length);
      out.write(engine);
    } catch (IOException e) {
      throw new WorldException("the world's state cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Goes back (or forward) to a saved state of a world that was built by the same calls. What was
   * recorded since is forgotten; controllers keep their own state.
   */
  public void restore(byte[] state) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
      StateHeader header = StateHeader.read(in, bodies.all.size(), setup.stepHz);
      steps = header.steps();
      blasts = header.blasts();
      bodies.restore(in);
      chronicle.restore(in, steps);
      damage.restore(in);
      if (sea != null) {
        sea.restore(in);
      }
      byte[] engine = new byte[in.readInt()];
      in.readFully(engine);
      solver.restore(engine);
    } catch (IOException e) {
      throw new WorldException("this saved state is cut off: save it again", e);
    }
  }

  private Rigid rigid(int actor, int link) {
    return cast.actor(actor).link(link);
  }

  private String name(int actor) {
    return "\"" + cast.actor(actor).model.name() + "\"";
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    solver.system.removeAllConstraints();
    cast.close();
    bodies.destroy();
    solver.close();
    touches.close();
  }
}
