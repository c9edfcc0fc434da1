package cielo.world.contact;

import cielo.scene.take.Contact;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Tells blows from rest and chatter, step by step, and lists them as the take's contacts. */
public final class Blows {
  /*
   * A pair that rests carries an impulse of about m g dt each step; its running mean is that load.
   * A blow closes faster than gravity makes in a step and is larger than twice the load. A pair that
   * touched within the last 8 ms only rattles (a ball on a mesh's inner edges, a box on its corners):
   * there a blow must be four times the load and faster than 0.15 m/s. The mean follows the impulse
   * with a time constant of 40 ms, never more than to three times itself, so that a blow leaves the
   * load as it was. What passes is merged per pair within 8 ms when the list is asked for.
   */
  private static final double LEAST_CLOSING_MS = 0.05;
  private static final double RATTLE_CLOSING_MS = 0.15;
  private static final double MERGE_S = 0.008;
  private static final double LOAD_S = 0.04;

  private final IntFunction<Side> sides;
  private final double dt;
  private final double gravity;
  private final long reading; // steps between two readings of a pair at rest
  private final Map<Long, Pair> pairs = new HashMap<>();
  private final List<Blow> blows = new ArrayList<>();

  /**
   * @param sides of body slots
   * @param dt of a step, s
   * @param gravity m/s2
   */
  public Blows(IntFunction<Side> sides, double dt, double gravity) {
    this.sides = sides;
    this.dt = dt;
    this.gravity = gravity;
    this.reading = Math.max(1, Math.round(1 / (Rubs.RATE_HZ * dt)));
  }

  /** Judges the meetings of step {@code step}; returns the blows among them. */
  public List<Blow> step(long step, List<Meeting> meetings) {
    List<Blow> now = new ArrayList<>();
    for (Meeting m : meetings) {
      if (!(m.impulse() > 0)) {
        continue;
      }
      Pair pair = pairs.computeIfAbsent(key(m.a(), m.b()), k -> new Pair());
      long gap = step - pair.lastStep;
      boolean rattles = gap * dt < MERGE_S;
      double load = pair.load * decay(Math.max(0, gap - reading));
      boolean blow =
          rattles
              ? m.closing() > RATTLE_CLOSING_MS && m.impulse() > 4 * load
              : m.closing() > LEAST_CLOSING_MS && m.impulse() > 2 * load;
      if (blow) {
        double t = Math.clamp(m.impact(), m.main().start() - dt, m.main().start() + dt);
        now.add(new Blow(step, Math.max(0, t), m, !rattles));
      }
      double rest = gravity * dt / Math.max(1e-9, inverse(m));
      double gained = 1 - decay(Math.min(gap, reading));
      pair.load = load + gained * (Math.min(m.impulse(), 3 * load + rest) - load);
      pair.lastStep = step;
    }
    blows.addAll(now);
    return now;
  }

  /** Mean impulse a step that the pair carries, N s. */
  public double load(int a, int b) {
    Pair p = pairs.get(key(a, b));
    return p == null ? 0 : p.load;
  }

  /** All blows so far as contacts, merged and sorted. */
  public List<Contact> contacts() {
    Map<Long, Blow> open = new TreeMap<>();
    Map<Long, Double> sums = new HashMap<>();
    List<Contact> out = new ArrayList<>();
    for (Blow b : blows) {
      long key = key(b.meeting().a(), b.meeting().b());
      Blow first = open.get(key);
      if (first != null && b.t() - first.t() < MERGE_S) {
        sums.merge(key, b.meeting().impulse(), Double::sum);
        continue;
      }
      if (first != null) {
        out.add(contact(first, sums.getOrDefault(key, 0.0)));
      }
      open.put(key, b);
      sums.put(key, b.meeting().impulse());
    }
    open.forEach((key, first) -> out.add(contact(first, sums.getOrDefault(key, 0.0))));
    out.sort(
        Comparator.comparingDouble(Contact::t)
            .thenComparingInt(Contact::a)
            .thenComparingInt(Contact::linkA)
            .thenComparingInt(Contact::b)
            .thenComparingInt(Contact::linkB));
    return out;
  }

  private Contact contact(Blow blow, double impulse) {
    Meeting m = blow.meeting();
    Touch t = m.main();
    Side a = sides.apply(m.a());
    Side b = sides.apply(m.b());
    boolean flip = a.entity() > b.entity() || (a.entity() == b.entity() && a.link() > b.link());
    Side x = flip ? b : a;
    Side y = flip ? a : b;
    return new Contact(
        blow.t(),
        x.entity(),
        x.link(),
        y.entity(),
        y.link(),
        m.at(),
        flip ? t.normal().times(-1) : t.normal(),
        impulse,
        m.closing(),
        t.slip(),
        (flip ? t.materialB() : t.materialA()).name(),
        (flip ? t.materialA() : t.materialB()).name());
  }

  private double inverse(Meeting m) {
    double a = sides.apply(m.a()).inverseMass();
    double b = sides.apply(m.b()).inverseMass();
    return Math.max(a, b);
  }

  /** What is left of a load after some steps without news: (1 - dt / T) a step. */
  private double decay(long steps) {
    if (steps * dt > 10 * LOAD_S) {
      return 0;
    }
    double keep = 1 - dt / LOAD_S;
    double all = 1;
    for (long k = 0; k < steps; k++) {
      all *= keep;
    }
    return all;
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  /** Forgets what steps from {@code step} on had added, for going back. */
  public void rewind(long step) {
    blows.removeIf(b -> b.step() >= step);
  }

  public void save(DataOutputStream out) throws IOException {
    TreeMap<Long, Pair> sorted = new TreeMap<>(pairs);
    out.writeInt(sorted.size());
    for (var e : sorted.entrySet()) {
      out.writeLong(e.getKey());
      out.writeDouble(e.getValue().load);
      out.writeLong(e.getValue().lastStep);
    }
  }

  public void restore(DataInputStream in) throws IOException {
    pairs.clear();
    int n = in.readInt();
    for (int i = 0; i < n; i++) {
      Pair p = new Pair();
      pairs.put(in.readLong(), p);
      p.load = in.readDouble();
      p.lastStep = in.readLong();
    }
  }

  private static final class Pair {
    double load;
    long lastStep = -1_000_000;
  }
}
