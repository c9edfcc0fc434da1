package cielo.cli.print;

import cielo.engine.Report;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.screenplay.Span;
import cielo.scene.take.Take;
import cielo.scene.take.Verdict;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a finished film tells its maker: the file, what was understood, what not, which goals held.
 */
public final class Outcome {
  private Outcome() {}

  public static void print(Report r, Path file) {
    System.out.println(file + "   (film " + r.filmId() + ")");
    Screenplay s = r.screenplay();
    if (s != null) {
      understood(s);
      for (Span span : s.notUnderstood()) {
        System.out.println(
            "not understood  \""
                + span.text()
                + "\" (characters "
                + span.from()
                + " to "
                + span.to()
                + ")");
      }
    }
    Take t = r.take();
    if (t != null) {
      for (Verdict v : t.verdicts()) {
        System.out.println(
            (v.held() ? "verified        " : "NOT reached     ") + v.goal() + ": " + v.why());
      }
    }
    r.notes().forEach(n -> System.out.println("note            " + n));
    String times =
        r.times().stream()
            .map(x -> String.format(Locale.ROOT, "%s %.1f s", x.stage(), x.wallMs() / 1000))
            .collect(Collectors.joining(", "));
    System.out.println("time            " + times);
  }

  private static void understood(Screenplay s) {
    System.out.println(
        "cast            "
            + s.cast().stream()
                .filter(c -> !c.asset().isEmpty())
                .map(Outcome::role)
                .collect(Collectors.joining(", ")));
    for (ShotPlan shot : s.shots()) {
      String actions =
          shot.actions().stream().map(Outcome::action).collect(Collectors.joining("; "));
      System.out.println(
          "shot            "
              + (shot.set().isEmpty() ? "" : shot.set() + ": ")
              + (actions.isEmpty()
                  ? "nothing happens; the shot lives by light and camera"
                  : actions));
    }
  }

  private static String role(Role r) {
    String count = r.count().n() == 1 ? "" : r.count().n() + " ";
    String as = r.asset().equals(r.name()) ? "" : " as " + r.asset();
    return (count + r.size() + " " + r.color() + " " + r.material() + " " + r.name())
            .replaceAll(" +", " ")
            .strip()
        + as;
  }

  private static String action(Action a) {
    String targets =
        a.targets().stream()
            .map(x -> " " + x.as().name().toLowerCase(Locale.ROOT) + " " + x.role())
            .collect(Collectors.joining());
    return String.join("+", a.agents())
        + " "
        + a.verb()
        + (a.patient().isEmpty() ? "" : " " + a.patient())
        + targets;
  }
}
