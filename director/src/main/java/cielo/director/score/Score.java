package cielo.director.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Items right and asked, by field.
 *
 * @param faults prompt id to what was wrong
 */
public record Score(Map<String, int[]> fields, int prompts, Map<String, List<String>> faults) {

  public int right() {
    return fields.values().stream().mapToInt(f -> f[0]).sum();
  }

  public int asked() {
    return fields.values().stream().mapToInt(f -> f[1]).sum();
  }

  public double share() {
    return asked() == 0 ? 1 : right() / (double) asked();
  }

  /** Prompts with no error at all. */
  public int perfect() {
    return prompts - (int) faults.values().stream().filter(f -> !f.isEmpty()).count();
  }

  /** One line a field. */
  public String table() {
    StringBuilder b = new StringBuilder();
    for (var e : fields.entrySet()) {
      int[] f = e.getValue();
      b.append(
          String.format(
              Locale.ROOT, "%-24s %4d/%4d %5.1f%n", e.getKey(), f[0], f[1], 100.0 * f[0] / f[1]));
    }
    b.append(
        String.format(
            Locale.ROOT,
            "%-24s %4d/%4d %5.1f, prompts without error %d of %d%n",
            "items",
            right(),
            asked(),
            100 * share(),
            perfect(),
            prompts));
    return b.toString();
  }
}
