package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import com.github.stephengold.joltjni.Body;
import com.github.stephengold.joltjni.BodyCreationSettings;
import com.github.stephengold.joltjni.CollisionGroup;
import com.github.stephengold.joltjni.MassProperties;
import com.github.stephengold.joltjni.Mat44;
import com.github.stephengold.joltjni.MotionProperties;
import com.github.stephengold.joltjni.ShapeRefC;
import com.github.stephengold.joltjni.enumerate.EActivation;
import com.github.stephengold.joltjni.enumerate.EMotionQuality;
import com.github.stephengold.joltjni.enumerate.EMotionType;
import com.github.stephengold.joltjni.enumerate.EOverrideMassProperties;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All bodies of one world in order of creation: made once, put in and taken out. */
final class Bodies {
  /*
   * Bodies are never destroyed while the world lives: pieces of what may break exist from the start
   * and are only taken in when it breaks. So a saved state fits every world that was built by the
   * same calls, whatever broke in between.
   *
   * The engine takes any inertia below 1e-6 kg m2 for zero and replaces it by that of a ball of 1 m
   * radius: marbles, coins and leaves would hardly turn. Light bodies are therefore made a million
   * times too heavy, and their inverse mass and inertia are corrected right after.
   */
  private static final double LIGHT_KGM2 = 1e-3;
  private static final double HEAVIER = 1e6;
  private static final float FASTEST_SPIN = 2000; // rad/s; a billiard ball at 3 m/s turns at 105
  private static final float FASTEST_MS = 500;
  private static final double SWEEP_HALF_M = 0.004;
  private static final double HOLLOW = 0.4;

  final List<Rigid> all = new ArrayList<>();
  private final Solver solver;
  private final Touches touches;
  private boolean checked;

  Bodies(Solver solver, Touches touches) {
    this.solver = solver;
    this.touches = touches;
  }

  /**
   * A body of {@code link} whose origin is at {@code at}; it is not in the world yet.
   *
   * @param fixed never moves, whatever its mass
   * @param group who it does not collide with, or null
   */
  Rigid make(
      Link link, Pose at, int actor, int number, boolean fixed, @Nullable CollisionGroup group) {
    boolean still = fixed || link.fixed();
    double size = Solids.boundsOf(link.solids()).size().length();
    double heavier = !still && link.massKg() * size * size / 12 < LIGHT_KGM2 ? HEAVIER : 1;
    ShapeRefC shape = Shapes.of(link, still);
    try (BodyCreationSettings b = new BodyCreationSettings()) {
      b.setShape(shape.getPtr());
      b.setPosition(Native.point(at.position()));
      b.setRotation(Native.quat(at.rotation()));
      b.setMotionType(still ? EMotionType.Static : EMotionType.Dynamic);
      b.setObjectLayer(still ? Solver.STILL : Solver.MOVING);
      b.setLinearDamping(0);
      b.setAngularDamping(0);
      b.setMaxAngularVelocity(FASTEST_SPIN);
      b.setMaxLinearVelocity(FASTEST_MS);
      if (group != null) {
        b.setCollisionGroup(group);
      }
      if (still) {
        movableLater(b, link, actor);
      } else {
        moving(b, link, shape, heavier);
      }
      Body body = solver.bodies.createBody(b);
      if (heavier > 1) {
        lighten(body, link.massKg(), heavier);
      }
      Rigid r =
          new Rigid(
              all.size(),
              actor,
              number,
              link,
              body,
              Shapes.centre(shape),
              still ? 0 : link.massKg());
      all.add(r);
      touches.know(r);
      if (!still && !checked) {
        Memory.checkBody(body);
        checked = true;
      }
      return r;
    }
  }

  private static void movableLater(BodyCreationSettings b, Link link, int actor) {
    // inner edges of meshes and seams of compounds would kick what rolls over them
    b.setEnhancedInternalEdgeRemoval(
        link.solids().size() > 1
            || link.solids().getFirst().solid() instanceof Solid.Shell
            || link.solids().getFirst().solid() instanceof Solid.Terrain);
    if (actor >= 0) {
      b.setAllowDynamicOrKinematic(true);
      b.setOverrideMassProperties(EOverrideMassProperties.MassAndInertiaProvided);
      try (MassProperties m = new MassProperties()) {
        m.setMassAndInertiaOfSolidBox(Native.vec(new Vec3(1, 1, 1)), 1);
        b.setMassPropertiesOverride(m);
      }
    }
  }

  private static void lighten(Body body, double massKg, double heavier) {
    MotionProperties m = body.getMotionProperties();
    Vec3 inverse = Native.vec(m.getInverseInertiaDiagonal()).times(heavier);
    m.setInverseInertia(Native.vec(inverse), m.getInertiaRotation());
    m.setInverseMass((float) (1 / massKg));
  }

  private static void moving(BodyCreationSettings b, Link link, ShapeRefC shape, double heavier) {
    double mass = link.massKg() * heavier;
    Solid first = link.solids().getFirst().solid();
    boolean ball = link.solids().size() == 1 && first instanceof Solid.Ball;
    b.setApplyGyroscopicForce(!ball);
    b.setMotionQuality(
        ball || shape.getInnerRadius() >= SWEEP_HALF_M
            ? EMotionQuality.LinearCast
            : EMotionQuality.Discrete);
    try (MassProperties m = new MassProperties()) {
      if (ball && hollow(link.solids().getFirst(), link.massKg())) {
        double r = ((Solid.Ball) first).radius();
        float i = (float) (2.0 / 3 * mass * r * r);
        m.setMass((float) mass);
        try (Mat44 inertia = Mat44.sScale(i)) {
          m.setInertia(inertia);
        }
        b.setOverrideMassProperties(EOverrideMassProperties.MassAndInertiaProvided);
      } else {
        m.setMass((float) mass);
        b.setOverrideMassProperties(EOverrideMassProperties.CalculateInertia);
      }
      b.setMassPropertiesOverride(m);
    }
  }

  /** A ball much lighter than its material: its mass sits in the skin. */
  private static boolean hollow(Placed p, double massKg) {
    double r = ((Solid.Ball) p.solid()).radius();
    double full = p.material().matter().densityKgM3() * 4 / 3 * Math.PI * r * r * r;
    return massKg < HOLLOW * full;
  }

  /** Lets a body lose speed by itself, share a second. */
  void damp(Rigid r, double linear, double angular) {
    r.body.getMotionProperties().setLinearDamping((float) linear);
    r.body.getMotionProperties().setAngularDamping((float) angular);
  }

  void enter(Rigid r) {
    if (!r.present) {
      solver.bodies.addBody(
          r.body, r.massKg > 0 || r.kinematic ? EActivation.Activate : EActivation.DontActivate);
      r.present = true;
    }
  }

  void leave(Rigid r) {
    if (r.present) {
      solver.bodies.removeBody(r.body.getId());
      r.present = false;
    }
  }

  /** Puts a body elsewhere with the given motion of its centre of mass. */
  void put(Rigid r, Pose origin, Vec3 velocity, Vec3 spin) {
    solver.bodies.setPositionAndRotation(
        r.body.getId(),
        Native.point(origin.position()),
        Native.quat(origin.rotation()),
        r.present && !r.fixed() ? EActivation.Activate : EActivation.DontActivate);
    if (!r.fixed()) {
      r.body.setLinearVelocity(Native.vec(velocity));
      r.body.setAngularVelocity(Native.vec(spin));
    }
  }

  /** Moves a body without changing its motion. */
  void shift(Rigid r, Vec3 by) {
    Pose p = r.pose();
    solver.bodies.setPositionAndRotation(
        r.body.getId(),
        Native.point(p.position().plus(by)),
        Native.quat(p.rotation()),
        EActivation.DontActivate);
  }

  /** Moved by hand (true) or by forces; without mass the alternative is to stand still. */
  void kinematic(Rigid r, boolean on) {
    if (r.kinematic == on) {
      return;
    }
    r.kinematic = on;
    r.carried = null;
    int id = r.body.getId();
    EMotionType to =
        on ? EMotionType.Kinematic : r.massKg > 0 ? EMotionType.Dynamic : EMotionType.Static;
    solver.bodies.setMotionType(
        id,
        to,
        r.present && to != EMotionType.Static ? EActivation.Activate : EActivation.DontActivate);
    solver.bodies.setObjectLayer(id, to == EMotionType.Static ? Solver.STILL : Solver.MOVING);
  }

  /** Whether others bump into it. */
  void collide(Rigid r, boolean on) {
    solver.bodies.setObjectLayer(
        r.body.getId(), !on ? Solver.GHOST : r.fixed() ? Solver.STILL : Solver.MOVING);
  }

  /** Sets the velocities that bring carried bodies to their next pose. */
  void carry(float dt) {
    for (Rigid r : all) {
      if (!r.kinematic || !r.present) {
        continue;
      }
      Pose next = r.carried;
      if (next == null) {
        r.body.setLinearVelocity(Native.vec(Vec3.ZERO));
        r.body.setAngularVelocity(Native.vec(Vec3.ZERO));
      } else {
        r.body.moveKinematic(Native.point(next.position()), Native.quat(next.rotation()), dt);
        r.carried = null;
      }
    }
  }

  /** Who is in the world, and who is carried; the rest the engine knows. */
  void save(DataOutputStream out) throws IOException {
    for (Rigid r : all) {
      out.writeByte((r.present ? 1 : 0) | (r.kinematic ? 2 : 0));
    }
  }

  void restore(DataInputStream in) throws IOException {
    for (Rigid r : all) {
      int flags = in.readByte();
      if ((flags & 1) != 0) {
        enter(r);
      } else {
        leave(r);
      }
      kinematic(r, (flags & 2) != 0);
    }
  }

  void destroy() {
    for (Rigid r : all) {
      if (r.present) {
        solver.bodies.removeBody(r.body.getId());
      }
    }
    for (Rigid r : all) {
      solver.bodies.destroyBody(r.body.getId());
    }
    all.clear();
  }
}
