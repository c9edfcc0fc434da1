package cielo.world.physics;

import cielo.props.library.Pairs;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.world.contact.Touch;
import com.github.stephengold.joltjni.CustomContactListener;
import com.github.stephengold.joltjni.enumerate.ValidateResult;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contact facts of one step: before the solver from callbacks, impulses from its saved cache. */
final class Touches extends CustomContactListener {
  /*
   * A contact is first reported while there is still a gap; the blow comes one or more steps later,
   * so "added" says nothing and both callbacks store the same. Closing speed vn and gap d give the
   * time of touch t + d / vn. After the step the state recorder, asked for contacts only, holds each
   * manifold's impulses: exact for stacks too. Swept contacts (fast bodies) are listed without: their
   * impulse is m |dv . n|, their time follows from how far the body got.
   * Only balls bounce at any speed. Corners and edges lose their bounce between 0.25 and 0.05 m/s: with
   * it a chair on four legs rattles for seconds.
   */
  static {
    Native.load();
  }

  private static final int ID_MASK = 0x7fffff;
  private static final double LIKELY_BLOW_MS = 0.045;
  private static final double DULL_MS = 0.05;
  private static final double LIVELY_MS = 0.25;
  private static final double SLOW_MS = 2; // up to here bounce does not depend on speed

  private final List<Raw> raw = new ArrayList<>();
  private final Map<MaterialPair, Surfaces> surfaces = new HashMap<>();
  private @Nullable Rigid[] byId = new Rigid[256];
  private double now;
  private boolean fast;
  private boolean checked;

  void know(Rigid r) {
    int i = Memory.id(r.va) & ID_MASK;
    if (i >= byId.length) {
      byId = Arrays.copyOf(byId, Math.max(i + 1, 2 * byId.length));
    }
    byId[i] = r;
  }

  void begin(double time) {
    raw.clear();
    now = time;
    fast = false;
  }

  /** Whether any pair closes so fast that a blow may have come. */
  boolean fast() {
    return fast;
  }

  /**
   * What touched in the step, sorted by bodies. Without {@code impulses} these are zero, for steps
   * in which nobody needs them.
   */
  List<Touch> end(Solver solver, boolean impulses) {
    if (raw.isEmpty()) {
      return List.of();
    }
    if (impulses) {
      readImpulses(solver.saveContacts());
    }
    raw.sort(Raw.ORDER);
    List<Touch> out = new ArrayList<>(raw.size());
    for (Raw r : raw) {
      out.add(r.finish(impulses));
    }
    return out;
  }

  @Override
  public void onContactAdded(long a, long b, long manifold, long settings) {
    note(a, b, manifold, settings);
  }

  @Override
  public void onContactPersisted(long a, long b, long manifold, long settings) {
    note(a, b, manifold, settings);
  }

  @Override
  public void onContactRemoved(long pair) {}

  @Override
  public int onContactValidate(long a, long b, double x, double y, double z, long result) {
    return ValidateResult.AcceptAllContactsForThisBodyPair.ordinal();
  }

  private void note(long vaA, long vaB, long manifold, long settings) {
    if (!checked) {
      Memory.checkManifold(manifold);
      checked = true;
    }
    Rigid a = byId[Memory.id(vaA) & ID_MASK];
    Rigid b = byId[Memory.id(vaB) & ID_MASK];
    if (a == null || b == null) {
      return;
    }
    Raw r = new Raw(a, b, manifold, now);
    Material ma = a.material(r.subA);
    Material mb = b.material(r.subB);
    Surfaces s = surfaces.computeIfAbsent(new MaterialPair(ma, mb), MaterialPair::meet);
    double bounce = r.closing > SLOW_MS ? Pairs.restitution(ma, mb, r.closing) : s.bounce;
    if (!a.ball(r.subA) && !b.ball(r.subB)) {
      bounce *= Math.clamp((r.closing - DULL_MS) / (LIVELY_MS - DULL_MS), 0, 1);
    }
    Memory.contactSettings(settings, (float) s.friction, (float) Math.clamp(bounce, 0, 1));
    fast |= r.closing > LIKELY_BLOW_MS;
    raw.add(r);
  }

  private void readImpulses(byte[] cache) {
    // little-endian: mask byte, pairs; a pair: ids 8, pose 24, manifolds; a manifold: id1 sub1 id2
    // sub2, short points, normal 12; a point: positions 24, normal impulse, two friction impulses
    ByteBuffer d = ByteBuffer.wrap(cache).order(ByteOrder.LITTLE_ENDIAN);
    Map<Key, Raw> wanted = new HashMap<>();
    for (Raw r : raw) {
      wanted.put(new Key(Memory.id(r.a.va), r.subA, Memory.id(r.b.va), r.subB), r);
    }
    d.get();
    int pairs = d.getInt();
    for (int p = 0; p < pairs; p++) {
      d.position(d.position() + 32);
      int manifolds = d.getInt();
      for (int m = 0; m < manifolds; m++) {
        Key key = new Key(d.getInt(), d.getInt(), d.getInt(), d.getInt());
        int points = Short.toUnsignedInt(d.getShort());
        d.position(d.position() + 12);
        double sum = 0;
        for (int k = 0; k < points; k++) {
          d.position(d.position() + 24);
          sum += d.getFloat();
          d.position(d.position() + 8);
        }
        Raw r = wanted.get(key);
        if (r != null) {
          r.impulse = sum;
        }
      }
    }
  }

  private record Key(int id1, int sub1, int id2, int sub2) {}

  /** What two materials do to each other at low speed. */
  private record Surfaces(double friction, double bounce) {}

  /** Materials by identity: comparing looks each contact would cost more than the contact. */
  private static final class MaterialPair {
    private final Material a;
    private final Material b;

    MaterialPair(Material a, Material b) {
      this.a = a;
      this.b = b;
    }

    Surfaces meet() {
      return new Surfaces(Pairs.friction(a, b), Pairs.restitution(a, b, 0));
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(a) * 31 + System.identityHashCode(b);
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof MaterialPair p && p.a == a && p.b == b;
    }
  }

  /** One manifold as the callback saw it. */
  private static final class Raw {
    static final Comparator<Raw> ORDER =
        Comparator.comparingInt((Raw r) -> Math.min(r.a.slot, r.b.slot))
            .thenComparingInt(r -> Math.max(r.a.slot, r.b.slot))
            .thenComparingInt(r -> r.subA)
            .thenComparingInt(r -> r.subB);

    final Rigid a;
    final Rigid b;
    final int subA;
    final int subB;
    final double start;
    final double depth;
    final Vec3 normal;
    final Vec3 at;
    final Vec3 velocityA;
    final Vec3 velocityB;
    final Vec3 centreA;
    final Vec3 centreB;
    final double closing;
    final double slip;
    double impulse = Double.NaN;

    Raw(Rigid a, Rigid b, long manifold, double start) {
      this.a = a;
      this.b = b;
      this.start = start;
      subA = Memory.manifoldSub1(manifold);
      subB = Memory.manifoldSub2(manifold);
      depth = Memory.manifoldDepth(manifold);
      normal = Memory.manifoldNormal(manifold);
      at = Memory.manifoldPoint(manifold);
      velocityA = Memory.velocity(a.va);
      velocityB = Memory.velocity(b.va);
      centreA = a.centre();
      centreB = b.centre();
      Vec3 relative = relative(at);
      double n = relative.dot(normal);
      slip = tangential(relative, n);
      // a rocking body comes down with one end: the fastest point is the one that is heard
      double fastest = -n;
      int points = Memory.manifoldPoints(manifold);
      for (int k = 0; k < points && points > 1; k++) {
        fastest = Math.max(fastest, -relative(Memory.manifoldPoint(manifold, k)).dot(normal));
      }
      closing = fastest;
    }

    private Vec3 relative(Vec3 p) {
      return b.velocityAt(p).minus(a.velocityAt(p));
    }

    private static double tangential(Vec3 v, double n) {
      return Math.sqrt(Math.max(0, v.dot(v) - n * n));
    }

    Touch finish(boolean impulses) {
      boolean swept = impulses && Double.isNaN(impulse);
      double impact = closing > 1e-4 ? start - depth / closing : start;
      double ns = impulses ? impulse : 0;
      if (swept) {
        boolean useB = b.dynamic() && (!a.dynamic() || faster(velocityB, velocityA));
        Rigid mover = useB ? b : a;
        Vec3 before = useB ? velocityB : velocityA;
        Vec3 change = Memory.velocity(mover.va).minus(before);
        ns = mover.massKg * Math.abs(change.dot(normal));
        double way = mover.centre().distance(useB ? centreB : centreA);
        impact = start + way / Math.max(1e-6, before.length());
      }
      Vec3 relative = relative(at);
      double after = tangential(relative, relative.dot(normal));
      boolean flip = a.slot > b.slot;
      return new Touch(
          flip ? b.slot : a.slot,
          flip ? a.slot : b.slot,
          start,
          impact,
          at,
          flip ? normal.times(-1) : normal,
          depth,
          closing,
          slip,
          after,
          a.round(subA) || b.round(subB),
          rolling(),
          ns,
          swept,
          flip ? b.material(subB) : a.material(subA),
          flip ? a.material(subA) : b.material(subB));
    }

    private static boolean faster(Vec3 v, Vec3 w) {
      return v.dot(v) > w.dot(w);
    }

    /** Speed at which the contact point runs over the rounder, faster turning body. */
    private double rolling() {
      boolean ra = a.round(subA);
      boolean rb = b.round(subB);
      if (!ra && !rb) {
        return 0;
      }
      Rigid r = ra && rb ? (faster(a.spin(), b.spin()) ? a : b) : ra ? a : b;
      Vec3 over = r.spin().cross(at.minus(r.centre()));
      double n = over.dot(normal);
      return tangential(over, n);
    }
  }
}
