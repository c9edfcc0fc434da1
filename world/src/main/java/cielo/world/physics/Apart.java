package cielo.world.physics;

import cielo.scene.shape.Joint;
import cielo.scene.shape.Model;
import cielo.scene.shape.Soft;
import com.github.stephengold.joltjni.CollisionGroup;
import com.github.stephengold.joltjni.GroupFilterTable;
import com.github.stephengold.joltjni.GroupFilterTableRef;
import org.jspecify.annotations.Nullable;

/** Which bodies of one actor do not collide: those that a joint, a pin or a rope connects. */
final class Apart implements AutoCloseable {
  private final GroupFilterTable table;
  private final GroupFilterTableRef held;
  private final int actor;

  private Apart(int groups, int actor) {
    this.actor = actor;
    table = new GroupFilterTable(groups);
    held = table.toRef();
  }

  /** Groups: the links, then each soft piece's; null if nothing is connected. */
  static @Nullable Apart of(Model model, int actor) {
    int links = model.links().size();
    int groups = links;
    for (Soft soft : model.softs()) {
      groups += groups(soft);
    }
    if (groups < 2 || (model.joints().isEmpty() && model.softs().isEmpty())) {
      return null;
    }
    Apart apart = new Apart(groups, actor);
    for (Joint j : model.joints()) {
      apart.pair(j.a(), j.b());
    }
    int first = links;
    for (Soft soft : model.softs()) {
      switch (soft) {
        case Soft.Sheet s -> {
          for (int i = 0; i < links && !s.pinned().isEmpty(); i++) {
            apart.pair(i, first);
          }
        }
        case Soft.Rope r -> apart.rope(r, first);
      }
      first += groups(soft);
    }
    return apart;
  }

  static int groups(Soft soft) {
    return switch (soft) {
      case Soft.Sheet s -> 1;
      case Soft.Rope r -> r.segments();
    };
  }

  private void rope(Soft.Rope r, int first) {
    int last = first + r.segments() - 1;
    boolean stubby = Rope.length(r) / r.segments() < 3 * r.radiusM();
    for (int i = first; i < last; i++) {
      pair(i, i + 1);
      if (stubby && i + 2 <= last) {
        pair(i, i + 2);
      }
    }
    pair(r.a(), first);
    pair(r.a(), Math.min(first + 1, last));
    pair(r.b(), last);
    pair(r.b(), Math.max(first, last - 1));
  }

  private void pair(int a, int b) {
    if (a >= 0 && b >= 0 && a != b) {
      table.disableCollision(Math.min(a, b), Math.max(a, b));
    }
  }

  CollisionGroup group(int sub) {
    return new CollisionGroup(table, actor, sub);
  }

  @Override
  public void close() {
    held.close();
  }
}
