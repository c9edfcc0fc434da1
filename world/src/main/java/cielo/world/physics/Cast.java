package cielo.world.physics;

import cielo.props.library.Materials;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import cielo.world.WorldException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings models into the world as bodies, joints, ropes and cloth. */
final class Cast implements AutoCloseable {
  /** Link number of a rope's capsule: not a link of the model. */
  static final int ROPE = -1;

  /** Number of the water's bed among the pieces of the set. */
  private static final int BED = -1;

  private static final double BED_M = 1;
  private static final double ROPE_DAMPING = 0.05;
  private static final double ROPE_TURN_DAMPING = 0.5;

  final List<Actor> actors = new ArrayList<>();
  private final Solver solver;
  private final Bodies bodies;
  private final Wind wind;
  private final double air;
  private final float dt;
  private final List<Apart> filters = new ArrayList<>();

  Cast(Solver solver, Bodies bodies, Wind wind, double air, float dt) {
    this.solver = solver;
    this.bodies = bodies;
    this.wind = wind;
    this.air = air;
    this.dt = dt;
  }

  /**
   * Fixed solids of the set as bodies of actor -1; loose ones become actors, in the set's order.
   * Water gets a bed of sand.
   */
  List<Actor> addSet(Place place) {
    List<Actor> loose = new ArrayList<>();
    if (place.water() != null) {
      bed(place.water().area());
    }
    for (int i = 0; i < place.standing().size(); i++) {
      Standing s = place.standing().get(i);
      if (!s.solid()) {
        continue;
      }
      if (s.loose()) {
        loose.add(add(s.model(), s.at(), false));
        continue;
      }
      for (Link link : s.model().links()) {
        if (!link.solids().isEmpty()) {
          bodies.enter(bodies.make(link, s.at().times(link.rest()), -1, i, true, null));
        }
      }
    }
    return loose;
  }

  private void bed(Box water) {
    Vec3 half = new Vec3(water.size().x() / 2, BED_M / 2, water.size().z() / 2);
    Solid.Block block = new Solid.Block(half.x(), half.y(), half.z());
    Placed placed = new Placed(block, Pose.IDENTITY, Materials.named("sand"));
    Link link = new Link("bed", Pose.IDENTITY, List.of(), List.of(placed), 0);
    Vec3 middle = water.centre().withY(water.min().y() - BED_M / 2);
    bodies.enter(bodies.make(link, Pose.at(middle), -1, BED, true, null));
  }

  Actor add(Model model, Pose at, boolean fixed) {
    Actor actor = new Actor(actors.size(), model, at);
    Apart apart = Apart.of(model, actor.index);
    if (apart != null) {
      filters.add(apart);
    }
    for (int i = 0; i < model.links().size(); i++) {
      Link link = model.links().get(i);
      Rigid r = make(link, at.times(link.rest()), actor.index, i, fixed, apart, i);
      bodies.enter(r);
      actor.links.add(r);
    }
    for (Joint joint : model.joints()) {
      actor.holds.add(Hold.make(solver, joint, at, end(actor, joint.a()), end(actor, joint.b())));
    }
    for (int f = 0; f < model.fractures().size(); f++) {
      actor.breakables.add(breakable(actor, f));
    }
    int group = model.links().size();
    for (Soft soft : model.softs()) {
      actor.limps.add(
          switch (soft) {
            case Soft.Sheet s -> cloth(actor, s, at, apart, group);
            case Soft.Rope r -> rope(actor, r, at, apart, group);
          });
      group += Apart.groups(soft);
    }
    actors.add(actor);
    return actor;
  }

  private Rigid make(
      Link link, Pose at, int actor, int number, boolean fixed, @Nullable Apart apart, int group) {
    if (apart == null) {
      return bodies.make(link, at, actor, number, fixed, null);
    }
    try (var g = apart.group(group)) {
      return bodies.make(link, at, actor, number, fixed, g);
    }
  }

  private Breakable breakable(Actor actor, int f) {
    Fracture fracture = actor.model.fractures().get(f);
    Rigid whole = actor.link(fracture.link());
    List<Rigid> pieces = new ArrayList<>();
    for (int i = 0; i < fracture.pieces().size(); i++) {
      Link piece = fracture.pieces().get(i);
      Pose at = whole.pose().times(piece.rest());
      pieces.add(bodies.make(piece, at, actor.index, Breakable.number(f, i), false, null));
    }
    return new Breakable(fracture, whole, pieces);
  }

  private Limp cloth(Actor actor, Soft.Sheet s, Pose at, @Nullable Apart apart, int group) {
    Rigid holder = actor.links.isEmpty() ? null : actor.links.getFirst();
    if (apart == null) {
      return new Cloth(solver, s, at, holder, null, wind, air, dt);
    }
    try (var g = apart.group(group)) {
      return new Cloth(solver, s, at, holder, g, wind, air, dt);
    }
  }

  private Limp rope(Actor actor, Soft.Rope r, Pose at, @Nullable Apart apart, int group) {
    Link link = Rope.link(r);
    List<Rigid> capsules = new ArrayList<>();
    for (Pose p : Rope.rest(r)) {
      Rigid c = make(link, at.times(p), actor.index, ROPE, false, apart, group + capsules.size());
      bodies.damp(c, ROPE_DAMPING, ROPE_TURN_DAMPING);
      bodies.enter(c);
      capsules.add(c);
    }
    List<Vec3> line = Rope.line(r);
    for (int i = 1; i < capsules.size(); i++) {
      Hold.point(solver, capsules.get(i - 1), capsules.get(i), at.apply(line.get(i)));
    }
    Rigid a = end(actor, r.a());
    Rigid b = end(actor, r.b());
    Vec3 from = at.apply(line.getFirst());
    Vec3 to = at.apply(line.getLast());
    if (r.a() != Rope.LOOSE) {
      Hold.point(solver, a, capsules.getFirst(), from);
    }
    if (r.b() != Rope.LOOSE) {
      Hold.point(solver, b, capsules.getLast(), to);
    }
    Hold.leash(
        solver,
        r.a() == Rope.LOOSE ? capsules.getFirst() : a,
        from,
        r.b() == Rope.LOOSE ? capsules.getLast() : b,
        to,
        Rope.length(r));
    return new Rope(r, bodies, capsules);
  }

  private static @Nullable Rigid end(Actor actor, int link) {
    return link < 0 ? null : actor.link(link);
  }

  Actor actor(int index) {
    if (index >= 0 && index < actors.size()) {
      return actors.get(index);
    }
    throw new WorldException("the world has " + actors.size() + " actors, none has index " + index);
  }

  @Override
  public void close() {
    actors.forEach(a -> a.limps.forEach(Limp::close));
    filters.forEach(Apart::close);
  }
}
