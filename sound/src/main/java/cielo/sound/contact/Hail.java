package cielo.sound.contact;

import cielo.scene.take.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts out which contacts are blows that are heard: too weak ones go, those of one pair that follow
 * within 8 ms are one, weak ones in the shadow of a strong one go.
 */
public final class Hail {
  private static final double MERGE_S = 0.008;
  private static final double SHADOW_S = 0.06;
  private static final double SHADOW = 0.03; // share of the strong blow's energy
  private static final double WINDOW_S = 0.25;

  /**
   * One blow.
   *
   * @param ordinal how many of this pair came before: with the pair it keys the random numbers
   * @param modes how many modes of each body are worth rendering
   */
  public record Blow(Contact contact, String pair, int ordinal, int modes) {}

  private Hail() {}

  public static List<Blow> heard(List<Contact> contacts) {
    List<Contact> merged = merge(contacts);
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

  private static List<Contact> merge(List<Contact> contacts) {
    List<Contact> out = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (Contact c : contacts) {
      Integer before = last.get(pair(c));
      Contact b = before == null ? null : out.get(before);
      if (before != null && b != null && c.t() - b.t() < MERGE_S) {
        out.set(before, both(b, c));
      } else if (energy(c) >= Energy.LEAST && !shadowed(b, c)) {
        last.put(pair(c), out.size());
        out.add(c);
      }
    }
    out.sort(Comparator.comparingDouble(Contact::t));
    return out;
  }

  private static boolean shadowed(@org.jspecify.annotations.Nullable Contact before, Contact c) {
    return before != null
        && c.t() - before.t() < SHADOW_S
        && energy(c) < SHADOW * energy(before);
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
