package cielo.world.physics;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.world.WorldException;
import com.github.stephengold.joltjni.Jolt;
import com.github.stephengold.joltjni.RVec3;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The native engine: loaded once a process, before any of its classes is touched. */
final class Native {
  private static final String LIBRARY = "/linux/x86-64/com/github/stephengold/libjoltjni.so";
  private static boolean loaded;

  private Native() {}

  /** Copies the library to a fresh private folder, maps it, and removes the copy. */
  static synchronized void load() {
    if (loaded) {
      return;
    }
    try (InputStream in = Native.class.getResourceAsStream(LIBRARY)) {
      if (in == null) {
        throw new WorldException(
            "the physics engine is not on the class path ("
                + LIBRARY
                + "); build with its artifact");
      }
      Path dir = Files.createTempDirectory("cielo-physics");
      Path so = dir.resolve("libjoltjni.so");
      Files.copy(in, so);
      System.load(so.toString());
      Files.delete(so);
      Files.delete(dir);
    } catch (IOException | UnsatisfiedLinkError e) {
      throw new WorldException(
          "the physics engine cannot be loaded: it needs Linux on x86-64 with glibc 2.35 or newer "
              + "and room in the temporary folder",
          e);
    }
    Jolt.registerDefaultAllocator();
    Jolt.installDefaultAssertCallback();
    Jolt.installDefaultTraceCallback();
    if (!Jolt.newFactory()) {
      throw new WorldException("the physics engine does not start");
    }
    Jolt.registerTypes();
    loaded = true;
  }

  static com.github.stephengold.joltjni.Vec3 vec(Vec3 v) {
    return new com.github.stephengold.joltjni.Vec3((float) v.x(), (float) v.y(), (float) v.z());
  }

  static RVec3 point(Vec3 v) {
    return new RVec3(v.x(), v.y(), v.z());
  }

  static com.github.stephengold.joltjni.Quat quat(Quat q) {
    Quat u = q.unit();
    return new com.github.stephengold.joltjni.Quat(
        (float) u.x(), (float) u.y(), (float) u.z(), (float) u.w());
  }

  static Vec3 vec(com.github.stephengold.joltjni.readonly.Vec3Arg v) {
    return new Vec3(v.getX(), v.getY(), v.getZ());
  }
}
