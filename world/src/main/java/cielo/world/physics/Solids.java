package cielo.world.physics;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.world.WorldException;
import com.github.stephengold.joltjni.BoxShape;
import com.github.stephengold.joltjni.CapsuleShape;
import com.github.stephengold.joltjni.ConvexHullShapeSettings;
import com.github.stephengold.joltjni.ConvexShape;
import com.github.stephengold.joltjni.CylinderShape;
import com.github.stephengold.joltjni.Float3;
import com.github.stephengold.joltjni.HeightFieldShapeSettings;
import com.github.stephengold.joltjni.IndexedTriangle;
import com.github.stephengold.joltjni.IndexedTriangleList;
import com.github.stephengold.joltjni.MeshShapeSettings;
import com.github.stephengold.joltjni.ShapeRefC;
import com.github.stephengold.joltjni.SphereShape;
import com.github.stephengold.joltjni.readonly.Vec3Arg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One native shape for each kind of solid. */
final class Solids {
  private static final int MOST_HULL_POINTS = 200;
  private static final int FEWER_HULL_POINTS = 24;
  private static final double FLAT_M = 2e-4;

  private Solids() {}

  static ShapeRefC build(Solid solid, float density) {
    return switch (solid) {
      case Solid.Ball s -> dense(new SphereShape(f(s.radius())), density);
      case Solid.Block s -> block(s, density);
      case Solid.Capsule s ->
          s.halfHeight() > 1e-6
              ? dense(new CapsuleShape(f(s.halfHeight()), f(s.radius())), density)
              : dense(new SphereShape(f(s.radius())), density);
      case Solid.Cylinder s ->
          dense(
              new CylinderShape(
                  f(s.halfHeight()), f(s.radius()), edge(Math.min(s.halfHeight(), s.radius()))),
              density);
      case Solid.Hull s -> hull(s, density);
      case Solid.Shell s -> shell(s.mesh());
      case Solid.Terrain s -> terrain(s);
    };
  }

  private static ShapeRefC dense(ConvexShape shape, float density) {
    shape.setDensity(density);
    return shape.toRefC();
  }

  private static ShapeRefC block(Solid.Block s, float density) {
    double least = Math.min(s.halfX(), Math.min(s.halfY(), s.halfZ()));
    if (!(least > 0)) {
      throw new WorldException("a block needs three positive half sizes, got " + s);
    }
    return dense(
        new BoxShape(Native.vec(new Vec3(s.halfX(), s.halfY(), s.halfZ())), edge(least)), density);
  }

  /**
   * Rounding of edges: a tenth of the smallest half size, at most 2 mm so that things look sharp.
   */
  private static float edge(double leastHalf) {
    return f(Math.min(0.002, 0.1 * leastHalf));
  }

  private static ShapeRefC hull(Solid.Hull s, float density) {
    float[] p = s.points();
    Box box = boxOf(p);
    Vec3 size = box.size();
    double least = Math.min(size.x(), Math.min(size.y(), size.z()));
    if (least < FLAT_M) {
      return boxHull(box, density);
    }
    float radius = f(Math.min(0.0003, 0.05 * least));
    ShapeRefC built = hull(p, MOST_HULL_POINTS, radius, 0.002 * least, density);
    if (built == null) {
      // nearly flat facets of close points defeat the builder: looser, then with fewer points
      built = hull(p, MOST_HULL_POINTS, radius, 0.02 * least, density);
    }
    if (built == null) {
      built = hull(p, FEWER_HULL_POINTS, radius, 0.05 * least, density);
    }
    return built == null ? boxHull(box, density) : built;
  }

  /** The bounds themselves, at least half a millimetre thick: what the solver can hold. */
  private static ShapeRefC boxHull(Box box, float density) {
    Vec3 half = box.size().times(0.5);
    Vec3 c = box.centre();
    List<Vec3Arg> corners = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      corners.add(
          new com.github.stephengold.joltjni.Vec3(
              f(c.x() + ((i & 1) == 0 ? -1 : 1) * Math.max(half.x(), 2.5e-4)),
              f(c.y() + ((i & 2) == 0 ? -1 : 1) * Math.max(half.y(), 2.5e-4)),
              f(c.z() + ((i & 4) == 0 ? -1 : 1) * Math.max(half.z(), 2.5e-4))));
    }
    ConvexHullShapeSettings settings = new ConvexHullShapeSettings(corners, 2e-5f);
    settings.setHullTolerance(1e-5f);
    settings.setDensity(density);
    return Shapes.build(settings);
  }

  private static @Nullable ShapeRefC hull(
      float[] p, int most, float radius, double tolerance, float density) {
    List<Vec3Arg> points = new ArrayList<>();
    for (float[] v : fewest(p, most)) {
      points.add(new com.github.stephengold.joltjni.Vec3(v[0], v[1], v[2]));
    }
    ConvexHullShapeSettings settings = new ConvexHullShapeSettings(points, radius);
    settings.setHullTolerance(f(Math.min(1e-3, tolerance)));
    settings.setDensity(density);
    return Shapes.tryBuild(settings);
  }

  /** All points, or the outermost ones in evenly spread directions if there are too many. */
  private static List<float[]> fewest(float[] p, int most) {
    List<float[]> out = new ArrayList<>();
    int n = p.length / 3;
    if (n <= most) {
      for (int i = 0; i < n; i++) {
        out.add(new float[] {p[3 * i], p[3 * i + 1], p[3 * i + 2]});
      }
      return out;
    }
    boolean[] taken = new boolean[n];
    double golden = Math.PI * (3 - Math.sqrt(5));
    for (int k = 0; k < most; k++) {
      double y = 1 - 2 * (k + 0.5) / most;
      double r = Math.sqrt(1 - y * y);
      double x = r * StrictMath.cos(golden * k);
      double z = r * StrictMath.sin(golden * k);
      int best = 0;
      double far = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        double d = x * p[3 * i] + y * p[3 * i + 1] + z * p[3 * i + 2];
        if (d > far) {
          far = d;
          best = i;
        }
      }
      if (!taken[best]) {
        taken[best] = true;
        out.add(new float[] {p[3 * best], p[3 * best + 1], p[3 * best + 2]});
      }
    }
    return out;
  }

  private static ShapeRefC shell(Mesh m) {
    Float3[] v = new Float3[m.vertices()];
    for (int i = 0; i < v.length; i++) {
      v[i] = new Float3(m.x()[i], m.y()[i], m.z()[i]);
    }
    IndexedTriangleList t = new IndexedTriangleList();
    int[] q = m.index();
    for (int i = 0; i + 2 < q.length; i += 3) {
      try (IndexedTriangle one = new IndexedTriangle(q[i], q[i + 1], q[i + 2], 0)) {
        t.pushBack(one);
      }
    }
    try (t) {
      return Shapes.build(new MeshShapeSettings(v, t));
    }
  }

  private static ShapeRefC terrain(Solid.Terrain s) {
    if (s.n() < 4 || s.heights().length != s.n() * s.n()) {
      throw new WorldException(
          "terrain of n = " + s.n() + " needs n >= 4 and n * n heights, got " + s.heights().length);
    }
    double cell = s.sideM() / (s.n() - 1);
    return Shapes.build(
        new HeightFieldShapeSettings(
            s.heights(),
            Native.vec(new Vec3(-s.sideM() / 2, 0, -s.sideM() / 2)),
            Native.vec(new Vec3(cell, 1, cell)),
            s.n()));
  }

  /** Box round a link's solids, link space. */
  static Box boundsOf(List<Placed> solids) {
    Box box = null;
    for (Placed p : solids) {
      Box b =
          switch (p.solid()) {
            case Solid.Ball s -> half(s.radius(), s.radius(), s.radius());
            case Solid.Block s -> half(s.halfX(), s.halfY(), s.halfZ());
            case Solid.Capsule s -> half(s.radius(), s.halfHeight() + s.radius(), s.radius());
            case Solid.Cylinder s -> half(s.radius(), s.halfHeight(), s.radius());
            case Solid.Hull s -> boxOf(s.points());
            case Solid.Shell s -> s.mesh().box();
            case Solid.Terrain s -> half(s.sideM() / 2, 1, s.sideM() / 2);
          };
      Box moved = b.moved(p.at());
      box = box == null ? moved : box.union(moved);
    }
    return box == null ? half(0, 0, 0) : box;
  }

  private static Box half(double x, double y, double z) {
    return Box.around(Vec3.ZERO, new Vec3(x, y, z));
  }

  static Box boxOf(float[] p) {
    if (p.length < 12) {
      throw new WorldException("a hull needs at least 4 points, got " + p.length / 3);
    }
    Box box = Box.of(p[0], p[1], p[2], p[0], p[1], p[2]);
    for (int i = 3; i < p.length; i += 3) {
      box = box.union(Box.of(p[i], p[i + 1], p[i + 2], p[i], p[i + 1], p[i + 2]));
    }
    return box;
  }

  private static float f(double v) {
    return (float) v;
  }
}
