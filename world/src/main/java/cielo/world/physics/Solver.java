package cielo.world.physics;

import cielo.world.WorldException;
import com.github.stephengold.joltjni.BodyInterface;
import com.github.stephengold.joltjni.ContactListener;
import com.github.stephengold.joltjni.JobSystemSingleThreaded;
import com.github.stephengold.joltjni.Jolt;
import com.github.stephengold.joltjni.MapObj2Bp;
import com.github.stephengold.joltjni.ObjVsBpFilter;
import com.github.stephengold.joltjni.ObjVsObjFilter;
import com.github.stephengold.joltjni.PhysicsSettings;
import com.github.stephengold.joltjni.PhysicsSystem;
import com.github.stephengold.joltjni.StateRecorderImpl;
import com.github.stephengold.joltjni.TempAllocatorImplWithMallocFallback;
import com.github.stephengold.joltjni.enumerate.EStateRecorderState;

/** One native physics system with film-grade settings. Not thread-safe: one world per thread. */
final class Solver implements AutoCloseable {
  /*
   * Engine defaults are wrong for film: damping, sleeping (a hit domino freezes), bounces below 1
   * m/s swallowed, contacts 20 mm early. Numbers behind each setting: reference/physics.md, 5.
   * Contacts are also reused while a pair moves by less than 1 mm and 2 degrees: a ball slower than
   * 0.5 m/s then rolls on a point that lags behind it and is pushed on by 0.5 % of its weight, a
   * third of a felt's rolling resistance. Hence 0.1 mm and 2 mrad (tighter, stacks sway).
   * Merged manifolds keep four points for all solids of a link together and drop the deepest one in
   * every other step: a chair of many hulls trembles for ever. So none are merged.
   */
  static final int STILL = 0;
  static final int MOVING = 1;
  static final int GHOST = 2;

  private static final int BODIES = 8192;
  private static final int PAIRS = 32768;
  private static final int CONTACTS = 16384;
  private static final int SCRATCH = 16 << 20;
  private static final float SPECULATIVE_M = 0.002f;
  private static final float SLOP_M = 0.0005f;
  private static final float LEAST_BOUNCE_MS = 0.05f;
  private static final float SAME_PLACE_M = 1e-4f;
  private static final float SAME_TURN_COS = 0.9999995f;

  private static boolean checked;

  final PhysicsSystem system;
  final BodyInterface bodies;

  private final MapObj2Bp layers;
  private final ObjVsBpFilter broad;
  private final ObjVsObjFilter narrow;
  private final TempAllocatorImplWithMallocFallback scratch;
  private final JobSystemSingleThreaded jobs;

  Solver(double gravityMs2, int velocitySteps, int positionSteps) {
    Native.load();
    layers = new MapObj2Bp(3, 2).add(STILL, 0).add(MOVING, 1).add(GHOST, 1);
    broad = new ObjVsBpFilter(3, 2).disablePair(STILL, 0).disableObj(GHOST);
    narrow = new ObjVsObjFilter(3).disablePair(STILL, STILL).disableLayer(GHOST);
    system = new PhysicsSystem();
    system.init(BODIES, 0, PAIRS, CONTACTS, layers, broad, narrow);
    system.setGravity(0, (float) -gravityMs2, 0);
    checkOnce();
    try (PhysicsSettings s = system.getPhysicsSettings()) {
      s.setNumVelocitySteps(velocitySteps);
      s.setNumPositionSteps(positionSteps);
      s.setPenetrationSlop(SLOP_M);
      s.setAllowSleeping(false);
      Memory.filmSettings(s, SPECULATIVE_M, LEAST_BOUNCE_MS);
      Memory.samePlace(s, SAME_PLACE_M, SAME_TURN_COS);
      Memory.keepAllManifolds(s);
      system.setPhysicsSettings(s);
    }
    bodies = system.getBodyInterfaceNoLock();
    scratch = new TempAllocatorImplWithMallocFallback(SCRATCH);
    jobs = new JobSystemSingleThreaded(Jolt.cMaxPhysicsJobs);
  }

  void listen(ContactListener listener) {
    system.setContactListener(listener);
  }

  void update(float dt) {
    int error = system.update(dt, 1, scratch, jobs);
    if (error != 0) {
      throw new WorldException(
          "too much touches at once in one world (engine error "
              + error
              + "; room for "
              + BODIES
              + " bodies and "
              + CONTACTS
              + " contacts): use fewer things");
    }
  }

  byte[] save() {
    return save(EStateRecorderState.All);
  }

  /** The contact cache with the impulses of the last step. */
  byte[] saveContacts() {
    return save(EStateRecorderState.Contacts);
  }

  private byte[] save(int mask) {
    try (StateRecorderImpl r = new StateRecorderImpl()) {
      system.saveState(r, mask);
      return r.getData();
    }
  }

  void restore(byte[] state) {
    try (StateRecorderImpl r = new StateRecorderImpl()) {
      r.writeBytes(state);
      if (!system.restoreState(r)) {
        throw new WorldException(
            "this saved state belongs to another world: build the same set and cast in the same"
                + " order before restoring");
      }
    }
  }

  @Override
  public void close() {
    system.removeAllConstraints();
    system.removeAllBodies();
    system.close();
    jobs.close();
    scratch.close();
    narrow.close();
    broad.close();
    layers.close();
  }

  private static synchronized void checkOnce() {
    if (checked) {
      return;
    }
    try (PhysicsSettings s = new PhysicsSettings()) {
      Memory.checkSettings(s);
    }
    checked = true;
  }
}
