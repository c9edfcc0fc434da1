package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.world.WorldException;
import com.github.stephengold.joltjni.CollisionGroup;
import com.github.stephengold.joltjni.GroupFilterTable;
import com.github.stephengold.joltjni.GroupFilterTableRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings models into the world as bodies and joints. */
final class Cast implements AutoCloseable {
  final List<Actor> actors = new ArrayList<>();
  private final Solver solver;
  private final Bodies bodies;
  private final List<GroupFilterTableRef> filters = new ArrayList<>();

  Cast(Solver solver, Bodies bodies) {
    this.solver = solver;
    this.bodies = bodies;
  }

  /** Fixed solids of the set as bodies of actor -1; loose ones become actors, in the set's order. */
  List<Actor> addSet(Place place) {
    List<Actor> loose = new ArrayList<>();
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

  Actor add(Model model, Pose at, boolean fixed) {
    Actor actor = new Actor(actors.size(), model, at);
    int n = model.links().size();
    GroupFilterTable filter = n > 1 && !model.joints().isEmpty() ? apart(model, n) : null;
    for (int i = 0; i < n; i++) {
      Link link = model.links().get(i);
      Rigid r = make(link, at.times(link.rest()), actor.index, i, fixed, filter);
      bodies.enter(r);
      actor.links.add(r);
    }
    for (Joint joint : model.joints()) {
      Rigid a = end(actor, joint.a());
      Rigid b = end(actor, joint.b());
      actor.holds.add(Hold.make(solver, joint, at, a, b));
    }
    actors.add(actor);
    return actor;
  }

  Rigid make(
      Link link,
      Pose at,
      int actor,
      int number,
      boolean fixed,
      @Nullable GroupFilterTable filter) {
    if (filter == null) {
      return bodies.make(link, at, actor, number, fixed, null);
    }
    try (CollisionGroup group = new CollisionGroup(filter, actor, number)) {
      return bodies.make(link, at, actor, number, fixed, group);
    }
  }

  /** Links that a joint connects do not collide. */
  private GroupFilterTable apart(Model model, int n) {
    GroupFilterTable filter = new GroupFilterTable(n);
    filters.add(filter.toRef());
    for (Joint j : model.joints()) {
      if (j.a() >= 0 && j.b() >= 0 && j.a() != j.b()) {
        filter.disableCollision(Math.min(j.a(), j.b()), Math.max(j.a(), j.b()));
      }
    }
    return filter;
  }

  private static @Nullable Rigid end(Actor actor, int link) {
    return link < 0 ? null : actor.link(link);
  }

  Actor actor(int index) {
    if (index >= 0 && index < actors.size()) {
      return actors.get(index);
    }
    throw new WorldException(
        "the world has " + actors.size() + " actors, none has index " + index);
  }

  @Override
  public void close() {
    filters.forEach(GroupFilterTableRef::close);
  }
}
