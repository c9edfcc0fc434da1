package cielo.world.contact;

import cielo.scene.take.Rub;
import cielo.scene.take.Rub.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Stretches of rolling and sliding, sampled at 240 Hz, made into smooth segments. */
public final class Rubs {
  /*
   * Online only facts are kept: which pair pressed and moved at which tick. Segments are made when
   * asked for: a kind must hold for 33 ms before it takes over, gaps up to 25 ms are bridged, anything
   * shorter than 50 ms is dropped (bounces), and speed and force are smoothed forwards and backwards
   * (10 ms) so that nothing is delayed.
   */
  public static final double RATE_HZ = 240;

  private static final double LEAST_SLIP_MS = 0.01;
  private static final double LEAST_ROLL_MS = 0.04;
  private static final int HOLD = 8;
  private static final int BRIDGE = 6;
  private static final int LEAST = 12;
  private static final double SMOOTH = 0.34; // of a tick: 1 - exp(-1 / (0.010 * 240))

  private final IntFunction<Side> sides;
  private final Map<Long, List<Fact>> facts = new TreeMap<>();

  public Rubs(IntFunction<Side> sides) {
    this.sides = sides;
  }

  private record Fact(
      long tick,
      Kind kind,
      double speed,
      double force,
      double x,
      double y,
      double z,
      Touch touch) {}

  /** Notes what moved while pressing at tick {@code tick} (1/240 s) with steps of {@code dt}. */
  public void tick(long tick, List<Meeting> meetings, double dt) {
    for (Meeting m : meetings) {
      Touch t = m.main();
      if (!(m.impulse() > 0) || t.swept()) {
        continue;
      }
      boolean rolls =
          t.rollAfter() > LEAST_ROLL_MS
              && t.slipAfter() < Math.max(LEAST_SLIP_MS, 0.25 * t.rollAfter());
      if (rolls || t.slipAfter() > LEAST_SLIP_MS) {
        facts
            .computeIfAbsent((long) m.a() << 32 | m.b(), k -> new ArrayList<>())
            .add(
                new Fact(
                    tick,
                    rolls ? Kind.ROLL : Kind.SLIDE,
                    rolls ? t.rollAfter() : t.slipAfter(),
                    m.impulse() / dt,
                    m.at().x(),
                    m.at().y(),
                    m.at().z(),
                    t));
      }
    }
  }

  /** All segments so far, sorted by time. */
  public List<Rub> segments() {
    List<Rub> out = new ArrayList<>();
    facts.forEach((key, list) -> segments(list, out));
    out.sort(
        Comparator.comparingDouble(Rub::from)
            .thenComparingInt(Rub::a)
            .thenComparingInt(Rub::linkA)
            .thenComparingInt(Rub::b)
            .thenComparingInt(Rub::linkB));
    return out;
  }

  private void segments(List<Fact> list, List<Rub> out) {
    int i = 0;
    while (i < list.size()) {
      int j = i + 1;
      while (j < list.size() && list.get(j).tick - list.get(j - 1).tick <= BRIDGE) {
        j++;
      }
      split(list.subList(i, j), out);
      i = j;
    }
  }

  /** Cuts an unbroken stretch where its kind changes for good. */
  private void split(List<Fact> stretch, List<Rub> out) {
    int start = 0;
    Kind kind = majority(stretch, 0);
    for (int k = 0; k < stretch.size(); k++) {
      if (stretch.get(k).kind != kind && holds(stretch, k)) {
        segment(kind, stretch.subList(start, k), out);
        start = k;
        kind = stretch.get(k).kind;
      }
    }
    segment(kind, stretch.subList(start, stretch.size()), out);
  }

  private static Kind majority(List<Fact> stretch, int from) {
    int roll = 0;
    int n = Math.min(stretch.size(), from + HOLD);
    for (int k = from; k < n; k++) {
      roll += stretch.get(k).kind == Kind.ROLL ? 1 : -1;
    }
    return roll > 0 ? Kind.ROLL : Kind.SLIDE;
  }

  private static boolean holds(List<Fact> stretch, int k) {
    if (k + HOLD > stretch.size()) {
      return false;
    }
    for (int i = k; i < k + HOLD; i++) {
      if (stretch.get(i).kind != stretch.get(k).kind) {
        return false;
      }
    }
    return true;
  }

  private void segment(Kind kind, List<Fact> facts, List<Rub> out) {
    if (facts.isEmpty()) {
      return;
    }
    long first = facts.getFirst().tick;
    int n = (int) (facts.getLast().tick - first) + 1;
    if (n < LEAST) {
      return;
    }
    float[][] v = new float[Rub.STRIDE][n];
    int at = 0;
    for (int k = 0; k < n; k++) {
      while (at + 1 < facts.size() && facts.get(at + 1).tick <= first + k) {
        at++;
      }
      Fact f = facts.get(at);
      v[0][k] = (float) f.speed;
      v[1][k] = f.tick == first + k ? (float) f.force : 0;
      v[2][k] = (float) f.x;
      v[3][k] = (float) f.y;
      v[4][k] = (float) f.z;
    }
    smooth(v[0]);
    smooth(v[1]);
    float[] samples = new float[n * Rub.STRIDE];
    for (int k = 0; k < n; k++) {
      for (int c = 0; c < Rub.STRIDE; c++) {
        samples[k * Rub.STRIDE + c] = v[c][k];
      }
    }
    Touch t = facts.get(facts.size() / 2).touch;
    Side a = sides.apply(t.a());
    Side b = sides.apply(t.b());
    boolean flip = a.entity() > b.entity() || (a.entity() == b.entity() && a.link() > b.link());
    Side x = flip ? b : a;
    Side y = flip ? a : b;
    out.add(
        new Rub(
            kind,
            x.entity(),
            x.link(),
            y.entity(),
            y.link(),
            first / RATE_HZ,
            RATE_HZ,
            samples,
            (flip ? t.materialB() : t.materialA()).name(),
            (flip ? t.materialA() : t.materialB()).name()));
  }

  private static void smooth(float[] v) {
    for (int k = 1; k < v.length; k++) {
      v[k] = (float) (v[k - 1] + SMOOTH * (v[k] - v[k - 1]));
    }
    for (int k = v.length - 2; k >= 0; k--) {
      v[k] = (float) (v[k + 1] + SMOOTH * (v[k] - v[k + 1]));
    }
  }

  /** Forgets what ticks from {@code tick} on had added, for going back. */
  public void rewind(long tick) {
    facts.values().forEach(list -> list.removeIf(f -> f.tick >= tick));
    facts.values().removeIf(List::isEmpty);
  }
}
