package cielo.sound.contact;

import cielo.scene.take.Contact;
import cielo.scene.take.Rub;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts out which contacts are blows that are heard: too weak ones go, those of one pair that
 * follow within 8 ms are one, weak ones in the shadow of a strong one go, and so does the rattle of
 * bodies at rest: real bounces die away, a solver's do not.
 */
public final class Hail {
  private static final double MERGE_S = 0.008;
  private static final double NEAR_S = 0.04; // in the shadow of a blow: less than a sixth is lost
  private static final double FAR_S = 0.15; // and less than a fiftieth still here
  private static final double GENTLE_MS = 0.3; // a blow while the pair rubs is part of the rub
  private static final double WINDOW_S = 0.25;
  private static final double RATTLE_S = 0.4; // gentle blows of one pair in this time ...
  private static final int RATTLE = 3; // ... from this many on must die away
  private static final double DIES = 0.7; // each below this share of the least before

  /**
   * One blow.
   *
   * @param ordinal how many of this pair came before: with the pair it keys the random numbers
   * @param modes how many modes of each body are worth rendering
   */
  public record Blow(Contact contact, String pair, int ordinal, int modes) {}

  private Hail() {}

  /** The blows of an act; {@code rubs} swallow the gentle ones of their pair. */
  public static List<Blow> heard(List<Contact> contacts, List<Rub> rubs) {
    List<Contact> merged = merge(contacts, rubs);
    Map<String, Integer> count = new HashMap<>();
    List<Blow> out = new ArrayList<>();
    int low = 0;
    int high = 0;
    for (Contact c : merged) {
      while (merged.get(low).t() < c.t() - WINDOW_S) {
        low++;
      }
      while (high < merged.size() && merged.get(high).t() < c.t() + WINDOW_S) {
        high++;
      }
      int ordinal = count.merge(pair(c), 1, Integer::sum);
      if (faint(c, merged, low, high)) {
        continue;
      }
      int around = high - low;
      out.add(new Blow(c, pair(c), ordinal, around < 40 ? 44 : around < 100 ? 24 : 12));
    }
    return out;
  }

  private static List<Contact> merge(List<Contact> contacts, List<Rub> rubs) {
    List<Contact> out = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    Map<String, Deque<Contact>> recent = new HashMap<>();
    for (Contact c : contacts) {
      Integer before = last.get(pair(c));
      Contact b = before == null ? null : out.get(before);
      if (before != null && b != null && c.t() - b.t() < MERGE_S) {
        out.set(before, both(b, c));
      } else if (energy(c) >= Energy.LEAST
          && !rattles(recent.computeIfAbsent(pair(c), k -> new ArrayDeque<>()), c)
          && !shadowed(b, c)
          && !rubbed(c, rubs)) {
        last.put(pair(c), out.size());
        out.add(c);
      }
    }
    out.sort(Comparator.comparingDouble(Contact::t));
    return out;
  }

  private static boolean shadowed(@org.jspecify.annotations.Nullable Contact before, Contact c) {
    if (before == null) {
      return false;
    }
    double after = c.t() - before.t();
    double share = after < NEAR_S ? 1.0 / 6 : after < FAR_S ? 1.0 / 50 : 0;
    return energy(c) < share * energy(before);
  }

  /** Notes the contact; true if its pair has been knocking gently and does not die away. */
  private static boolean rattles(Deque<Contact> recent, Contact c) {
    while (!recent.isEmpty() && c.t() - recent.peekFirst().t() > RATTLE_S) {
      recent.pollFirst();
    }
    double least = Double.MAX_VALUE;
    for (Contact r : recent) {
      least = Math.min(least, energy(r));
    }
    boolean rattles =
        c.closingMs() < GENTLE_MS && recent.size() >= RATTLE && energy(c) > DIES * least;
    recent.addLast(c);
    return rattles;
  }

  private static boolean rubbed(Contact c, List<Rub> rubs) {
    if (c.closingMs() > GENTLE_MS) {
      return false;
    }
    for (Rub r : rubs) {
      boolean pair = r.a() == c.a() && r.b() == c.b() && r.linkB() == c.linkB();
      if (pair && c.t() > r.from() && c.t() < r.to()) {
        return true;
      }
    }
    return false;
  }

  /** In a dense hail the ones 30 dB under the strongest are masked. */
  private static boolean faint(Contact c, List<Contact> all, int low, int high) {
    if (high - low < 40) {
      return false;
    }
    double most = 0;
    for (int i = low; i < high; i++) {
      most = Math.max(most, energy(all.get(i)));
    }
    return energy(c) < most * 1e-5; // 50 dB of energy are 30 dB of film level
  }

  private static Contact both(Contact a, Contact b) {
    return new Contact(
        a.t(),
        a.a(),
        a.linkA(),
        a.b(),
        a.linkB(),
        a.at(),
        a.normal(),
        a.impulseNs() + b.impulseNs(),
        Math.max(a.closingMs(), b.closingMs()),
        Math.max(a.slipMs(), b.slipMs()),
        a.materialA(),
        a.materialB());
  }

  private static double energy(Contact c) {
    return Energy.lost(c.impulseNs(), c.closingMs());
  }

  private static String pair(Contact c) {
    return c.a() + "." + c.linkA() + "/" + c.b() + "." + c.linkB();
  }
}
