package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.world.WorldException;
import com.github.stephengold.joltjni.RotatedTranslatedShapeSettings;
import com.github.stephengold.joltjni.ShapeRefC;
import com.github.stephengold.joltjni.ShapeResult;
import com.github.stephengold.joltjni.ShapeSettings;
import com.github.stephengold.joltjni.StaticCompoundShapeSettings;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Native shapes of links, kept as long as the model's own objects live: opening the same scene
 * again builds none. Thread-safe; shapes are immutable and counted, so worlds of several threads
 * share them.
 */
final class Shapes {
  /*
   * Keys are identities, held weakly: hulls and meshes take milliseconds to build, comparing their
   * points would too. When a key was collected its native reference is dropped at the next request,
   * on the caller's thread (the binding's own cleaner thread frees twice).
   */
  private static final Map<Key, ShapeRefC> BUILT = new HashMap<>();
  private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();

  private Shapes() {}

  /** The shape of a link in link space. Throws if it has no solids or one that cannot move. */
  static synchronized ShapeRefC of(Link link, boolean fixed) {
    drop();
    if (link.solids().isEmpty()) {
      throw new WorldException(
          "link \"" + link.name() + "\" has no solids: give it at least one collision shape");
    }
    if (!fixed) {
      for (Placed p : link.solids()) {
        if (p.solid() instanceof Solid.Shell || p.solid() instanceof Solid.Terrain) {
          throw new WorldException(
              "link \""
                  + link.name()
                  + "\" has mass but a shell or terrain as solid: use hulls, blocks, balls,"
                  + " capsules or cylinders for things that move");
        }
      }
    }
    Key key = new Key(link.solids(), 0);
    ShapeRefC known = BUILT.get(key);
    if (known == null) {
      known = whole(link.solids());
      BUILT.put(key, known);
    }
    return known;
  }

  /** Number of shapes now kept. */
  static synchronized int kept() {
    drop();
    return BUILT.size();
  }

  private static ShapeRefC whole(List<Placed> solids) {
    if (solids.size() == 1) {
      Placed p = solids.getFirst();
      ShapeRefC shape = single(p);
      if (p.at().equals(Pose.IDENTITY)) {
        return shape.toRefC();
      }
      return build(
          new RotatedTranslatedShapeSettings(
              Native.vec(p.at().position()), Native.quat(p.at().rotation()), shape));
    }
    StaticCompoundShapeSettings all = new StaticCompoundShapeSettings();
    for (Placed p : solids) {
      all.addShape(Native.vec(p.at().position()), Native.quat(p.at().rotation()), single(p));
    }
    return build(all);
  }

  private static ShapeRefC single(Placed p) {
    double density = p.material().matter().densityKgM3();
    float sound = density > 0 && density < 1e6 ? (float) density : 1000;
    Key key = new Key(p.solid(), sound);
    ShapeRefC known = BUILT.get(key);
    if (known == null) {
      known = Solids.build(p.solid(), sound);
      BUILT.put(key, known);
    }
    return known;
  }

  static ShapeRefC build(ShapeSettings settings) {
    ShapeRefC shape = tryBuild(settings);
    if (shape == null) {
      throw new WorldException(
          "a collision shape cannot be built from " + settings.getClass().getSimpleName());
    }
    return shape;
  }

  /** Null if the engine cannot make that shape. */
  static @Nullable ShapeRefC tryBuild(ShapeSettings settings) {
    try (var held = settings.toRef();
        ShapeResult result = settings.create()) {
      return result.hasError() ? null : result.get();
    }
  }

  private static void drop() {
    for (Object k = GONE.poll(); k != null; k = GONE.poll()) {
      ShapeRefC shape = BUILT.remove(k);
      if (shape != null) {
        shape.close();
      }
    }
  }

  /** Identity of a solid (with its density) or of a link's list of solids (density 0). */
  private static final class Key extends WeakReference<Object> {
    private final int hash;
    private final float density;

    Key(Object of, float density) {
      super(of, GONE);
      this.hash = System.identityHashCode(of) * 31 + Float.hashCode(density);
      this.density = density;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) {
        return true;
      }
      if (!(o instanceof Key k) || k.density != density) {
        return false;
      }
      Object mine = get();
      return mine != null && mine == k.get();
    }
  }

  /** Centre of mass of a shape in link space. */
  static Vec3 centre(ShapeRefC shape) {
    return Native.vec(shape.getCenterOfMass());
  }
}
