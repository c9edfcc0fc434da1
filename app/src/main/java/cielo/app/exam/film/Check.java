package cielo.app.exam.film;

import cielo.app.exam.Figure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One thing to look for in films. */
interface Check {
  /**
   * What was found in one film.
   *
   * @param hits frames, things ... that are as the check counts them
   * @param of frames, things ... looked at
   * @param note what and where, or empty
   */
  record Finding(String prompt, int hits, int of, String note) {}

  Finding look(Screening s);

  /** The figure of all films together. */
  Figure sum(List<Finding> all);

  static int hits(List<Finding> all) {
    return all.stream().mapToInt(Finding::hits).sum();
  }

  static int of(List<Finding> all) {
    return all.stream().mapToInt(Finding::of).sum();
  }

  static double share(List<Finding> all) {
    int of = of(all);
    return of == 0 ? Double.NaN : (double) hits(all) / of;
  }

  /** The first few notes. */
  static String notes(List<Finding> all) {
    return all.stream()
        .filter(f -> !f.note().isEmpty())
        .map(f -> String.format(Locale.ROOT, "\"%s\": %s", f.prompt(), f.note()))
        .collect(Collectors.joining("; "));
  }
}
