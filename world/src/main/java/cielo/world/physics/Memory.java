package cielo.world.physics;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.world.WorldException;
import com.github.stephengold.joltjni.Body;
import com.github.stephengold.joltjni.ContactManifold;
import com.github.stephengold.joltjni.PhysicsSettings;
import com.github.stephengold.joltjni.SoftBodyVertex;
import java.lang.foreign.MemorySegment;

/**
 * Reads and writes of native structures whose layout is known for the pinned engine (0.9.9, single
 * precision). The checks compare every offset with the public getters and refuse to go on if one
 * differs.
 */
final class Memory {
  /*
   * The binding hides what film needs: contact points, the speculative distance, the least speed
   * for restitution. It is also slow for what is read each step (98 ns against 12 ns a body). Hence
   * plain reads at known offsets, proven against the getters once a world.
   */
  private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private static final int SPECULATIVE = 16;
  private static final int SAME_PLACE_SQ = 40;
  private static final int SAME_TURN_COS = 44;
  private static final int LEAST_BOUNCE = 64;
  private static final int MERGE_MANIFOLDS = 79;

  /** Body: centre of mass at 0, rotation at 16. */
  private static final int ROTATION = 16;

  private static final int MOTION = 72;
  private static final int ID = 112;

  /** Motion properties: velocity at 0. */
  private static final int SPIN = 16;

  private static final int INVERSE_INERTIA = 32;
  private static final int INVERSE_MASS = 88;

  /** Contact manifold: base offset at 0. */
  private static final int NORMAL = 16;

  private static final int DEPTH = 32;
  private static final int SUB_1 = 36;
  private static final int SUB_2 = 40;
  private static final int POINTS_1 = 48;
  private static final int POINTS_2 = 1088;

  /** Soft vertex. */
  static final int VERTEX_AT = 16;

  static final int VERTEX_VELOCITY = 32;
  static final int VERTEX_INVERSE_MASS = 76;

  private Memory() {}

  static float f(long a) {
    return ALL.get(JAVA_FLOAT, a);
  }

  static void f(long a, float v) {
    ALL.set(JAVA_FLOAT, a, v);
  }

  static int i(long a) {
    return ALL.get(JAVA_INT, a);
  }

  private static long l(long a) {
    return ALL.get(JAVA_LONG, a);
  }

  static Vec3 vector(long a) {
    return new Vec3(f(a), f(a + 4), f(a + 8));
  }

  static void vector(long a, Vec3 v) {
    f(a, (float) v.x());
    f(a + 4, (float) v.y());
    f(a + 8, (float) v.z());
  }

  static int id(long body) {
    return i(body + ID);
  }

  static Vec3 centre(long body) {
    return vector(body);
  }

  static Quat rotation(long body) {
    long a = body + ROTATION;
    return new Quat(f(a), f(a + 4), f(a + 8), f(a + 12));
  }

  /** Velocity of the centre of mass; zero for static bodies. */
  static Vec3 velocity(long body) {
    long m = l(body + MOTION);
    return m == 0 ? Vec3.ZERO : vector(m);
  }

  static Vec3 spin(long body) {
    long m = l(body + MOTION);
    return m == 0 ? Vec3.ZERO : vector(m + SPIN);
  }

  /** Smallest principal moment of inertia of a dynamic body, kg m2. */
  static double leastInertia(long body) {
    Vec3 inverse = vector(l(body + MOTION) + INVERSE_INERTIA);
    return 1 / Math.max(1e-12, Math.max(inverse.x(), Math.max(inverse.y(), inverse.z())));
  }

  static Vec3 manifoldNormal(long manifold) {
    return vector(manifold + NORMAL);
  }

  /** Negative = still a gap. */
  static float manifoldDepth(long manifold) {
    return f(manifold + DEPTH);
  }

  static int manifoldSub1(long manifold) {
    return i(manifold + SUB_1);
  }

  static int manifoldSub2(long manifold) {
    return i(manifold + SUB_2);
  }

  /** Mean of all contact points on both bodies, world space. */
  static Vec3 manifoldPoint(long manifold) {
    int n = i(manifold + POINTS_1);
    double x = 0;
    double y = 0;
    double z = 0;
    for (int k = 0; k < n; k++) {
      long p = manifold + POINTS_1 + 16 + 16L * k;
      long q = manifold + POINTS_2 + 16 + 16L * k;
      x += f(p) + f(q);
      y += f(p + 4) + f(q + 4);
      z += f(p + 8) + f(q + 8);
    }
    return new Vec3(x, y, z).times(0.5 / n).plus(vector(manifold));
  }

  /** Number of contact points. */
  static int manifoldPoints(long manifold) {
    return i(manifold + POINTS_1);
  }

  /** Contact point k on the first body, world space. */
  static Vec3 manifoldPoint(long manifold, int k) {
    return vector(manifold + POINTS_1 + 16 + 16L * k).plus(vector(manifold));
  }

  static void contactSettings(long settings, float friction, float restitution) {
    f(settings, friction);
    f(settings + 4, restitution);
  }

  static void filmSettings(PhysicsSettings s, float speculativeM, float leastBounceMs) {
    f(s.va() + SPECULATIVE, speculativeM);
    f(s.va() + LEAST_BOUNCE, leastBounceMs);
  }

  /** Every pair of sub-shapes keeps its own contact points. */
  static void keepAllManifolds(PhysicsSettings s) {
    ALL.set(JAVA_BYTE, s.va() + MERGE_MANIFOLDS, (byte) 0);
  }

  /**
   * Contacts of a pair are taken over from the step before, unseen, if the two moved by less than
   * this. {@code cosHalfTurn}: cosine of half the turn.
   */
  static void samePlace(PhysicsSettings s, float metres, float cosHalfTurn) {
    f(s.va() + SAME_PLACE_SQ, metres * metres);
    f(s.va() + SAME_TURN_COS, cosHalfTurn);
  }

  /** Settings as the engine makes them. */
  static void checkSettings(PhysicsSettings s) {
    long a = s.va();
    need(
        i(a) == 16384
            && i(a + 4) == 8
            && i(a + 8) == 1
            && near(f(a + 12), .2)
            && near(f(a + SPECULATIVE), .02)
            && near(f(a + 20), .02)
            && near(f(a + 24), .75)
            && near(f(a + 28), .25)
            && near(f(a + 36), .2)
            && near(f(a + SAME_PLACE_SQ), 1e-6)
            && near(f(a + SAME_TURN_COS), .9998476951)
            && i(a + 56) == 10
            && i(a + 60) == 2
            && near(f(a + LEAST_BOUNCE), 1)
            && near(f(a + 68), .5)
            && near(f(a + 72), .03)
            && i(a + 76) == 0x01010101 // four switches, the last one merges manifolds
            && ALL.get(JAVA_BYTE, a + MERGE_MANIFOLDS + 1) == 1,
        "PhysicsSettings");
  }

  static void checkBody(Body b) {
    long a = b.va();
    var p = b.getCenterOfMassPosition();
    var q = b.getRotation();
    need(near(f(a), p.xx()) && near(f(a + 4), p.yy()) && near(f(a + 8), p.zz()), "Body position");
    long r = a + ROTATION;
    need(
        near(f(r), q.getX())
            && near(f(r + 4), q.getY())
            && near(f(r + 8), q.getZ())
            && near(f(r + 12), q.getW()),
        "Body rotation");
    need(id(a) == b.getId(), "Body id");
    var motion = b.getMotionProperties();
    long m = l(a + MOTION);
    need(m == motion.va(), "Body motion");
    var v = b.getLinearVelocity();
    var w = b.getAngularVelocity();
    need(near(f(m), v.getX()) && near(f(m + 4), v.getY()), "velocity");
    need(near(f(m + SPIN), w.getX()) && near(f(m + SPIN + 8), w.getZ()), "angular velocity");
    need(near(f(m + INVERSE_MASS), motion.getInverseMass()), "inverse mass");
    var d = motion.getInverseInertiaDiagonal();
    need(
        near(f(m + INVERSE_INERTIA), d.getX()) && near(f(m + INVERSE_INERTIA + 8), d.getZ()),
        "inverse inertia");
  }

  static void checkManifold(long va) {
    ContactManifold c = new ContactManifold(va);
    var n = c.getWorldSpaceNormal();
    var o = c.getBaseOffset();
    need(
        near(f(va + NORMAL), n.getX())
            && near(f(va + NORMAL + 4), n.getY())
            && near(f(va + NORMAL + 8), n.getZ()),
        "manifold normal");
    need(near(f(va), o.xx()) && near(f(va + 4), o.yy()), "manifold base");
    need(
        near(f(va + DEPTH), c.getPenetrationDepth())
            && i(va + SUB_1) == c.getSubShapeId1()
            && i(va + SUB_2) == c.getSubShapeId2(),
        "manifold depth and ids");
    int k = i(va + POINTS_1);
    need(k >= 1 && k <= 64 && k == i(va + POINTS_2), "manifold points");
  }

  static void checkVertex(SoftBodyVertex v) {
    long a = v.va();
    var p = v.getPosition();
    need(
        f(a + VERTEX_AT) == p.getX()
            && f(a + VERTEX_AT + 4) == p.getY()
            && near(f(a + VERTEX_INVERSE_MASS), v.getInvMass()),
        "soft vertex");
  }

  private static boolean near(float a, double b) {
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  }

  private static void need(boolean ok, String what) {
    if (!ok) {
      throw new WorldException(
          "the physics engine has another memory layout than the pinned version ("
              + what
              + "): use jolt-jni 0.9.9 ReleaseSp");
    }
  }
}
