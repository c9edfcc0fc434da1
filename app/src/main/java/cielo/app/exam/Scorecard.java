package cielo.app.exam;

import cielo.app.exam.Figure.Limit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of one exam, as a table and as JSON. */
public record Scorecard(boolean quick, List<Figure> figures) {

  public boolean passed() {
    return figures.stream().allMatch(Figure::passed);
  }

  /** One line a figure: name, value, limit, n, verdict, note. */
  public String table() {
    StringBuilder b = new StringBuilder();
    b.append(String.format(Locale.ROOT, "%-28s %12s  %-9s %6s%n", "", "value", "limit", "n"));
    for (Figure f : figures) {
      b.append(line(f).stripTrailing()).append(System.lineSeparator());
    }
    return b.toString();
  }

  /**
   * Figure name to value (null = not measured) and {@code name_n} to its n; then "quick", "passed".
   */
  public String json() {
    Map<String, Object> flat = new LinkedHashMap<>();
    for (Figure f : figures) {
      flat.put(f.name(), f.measured() ? f.value() : null);
      flat.put(count(f), f.n());
    }
    flat.put("quick", quick);
    flat.put("passed", passed());
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(flat);
    } catch (JsonProcessingException e) {
      throw new ExamException("the figures cannot be written as JSON", e);
    }
  }

  private static String count(Figure f) {
    return f.name().equals("outcome_rate") ? "outcome_n" : f.name() + "_n";
  }

  private static String line(Figure f) {
    String value = f.measured() ? String.format(Locale.ROOT, "%.4f", f.value()) : "not measured";
    String limit =
        switch (f.limit()) {
          case Limit.AtLeast l -> ">= " + trim(l.bound());
          case Limit.AtMost l -> "<= " + trim(l.bound());
          case Limit.None() -> "";
        };
    String verdict = f.limit() instanceof Limit.None ? "" : f.passed() ? "pass" : "FAIL";
    return String.format(
        Locale.ROOT,
        "%-28s %12s  %-9s %6d  %-4s  %s",
        f.name(),
        value,
        limit,
        f.n(),
        verdict,
        f.note());
  }

  private static String trim(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }
}
