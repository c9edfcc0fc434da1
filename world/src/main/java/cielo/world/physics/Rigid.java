package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Link;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import com.github.stephengold.joltjni.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One native body and what it stands for. Poses are of the link's own origin. */
final class Rigid {
  /** Order of creation in the world. */
  final int slot;

  /** -1 = a fixed piece of the set. */
  final int actor;

  /** Number as tracks use it; for pieces of the set the index of the standing. */
  final int number;

  final Link link;
  final Body body;
  final long va;

  /** Centre of mass in link space. */
  final Vec3 com;

  /** 0 = never moves by itself. */
  final double massKg;

  private final int subMask;
  boolean present;
  boolean kinematic;
  @Nullable Pose carried;

  Rigid(int slot, int actor, int number, Link link, Body body, Vec3 com, double massKg) {
    this.slot = slot;
    this.actor = actor;
    this.number = number;
    this.link = link;
    this.body = body;
    this.va = body.va();
    this.com = com;
    this.massKg = massKg;
    int n = link.solids().size();
    this.subMask = n == 1 ? 0 : (1 << (32 - Integer.numberOfLeadingZeros(n - 1))) - 1;
  }

  boolean fixed() {
    return massKg == 0 && !kinematic;
  }

  boolean dynamic() {
    return massKg > 0 && !kinematic;
  }

  Pose pose() {
    var q = Memory.rotation(va);
    return new Pose(Memory.centre(va).minus(q.rotate(com)), q);
  }

  Vec3 centre() {
    return Memory.centre(va);
  }

  /** Velocity of the link's origin. */
  Vec3 velocity() {
    Vec3 arm = Memory.rotation(va).rotate(com);
    return Memory.velocity(va).minus(Memory.spin(va).cross(arm));
  }

  Vec3 spin() {
    return Memory.spin(va);
  }

  /** Velocity of the body's material at a point of the world. */
  Vec3 velocityAt(Vec3 point) {
    return Memory.velocity(va).plus(Memory.spin(va).cross(point.minus(Memory.centre(va))));
  }

  private Placed placed(int subShape) {
    /*
     * A compound's sub-shape id holds the child's index in its lowest bits: as many as count - 1
     * needs. A single solid has none.
     */
    List<Placed> all = link.solids();
    int i = subShape & subMask;
    return all.get(i < all.size() ? i : 0);
  }

  Material material(int subShape) {
    return placed(subShape).material();
  }

  boolean ball(int subShape) {
    return placed(subShape).solid() instanceof Solid.Ball;
  }

  /** Whether that solid can roll. */
  boolean round(int subShape) {
    return switch (placed(subShape).solid()) {
      case Solid.Ball s -> true;
      case Solid.Capsule s -> true;
      case Solid.Cylinder s -> true;
      default -> false;
    };
  }
}
