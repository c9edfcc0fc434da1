package cielo.app.exam.outcome;

import cielo.app.exam.Filming;
import cielo.props.library.Library;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what was expected of a caption with what its take's verdicts say. */
final class Verdicts {
  private final Filming film;
  private final Nouns nouns;

  Verdicts(Filming film, Library library) {
    this.film = film;
    this.nouns = new Nouns(film.play(), library);
  }

  /** Whether the take has this goal and reached it. */
  boolean held(Expected e) {
    return film.take().verdicts().stream().anyMatch(v -> v.held() && says(v, e));
  }

  Outcome of(Caption c) {
    Expected e = c.goal();
    if (!nouns.filmed(e.thing()) || !nouns.filmed(e.target())) {
      List<String> missing = nouns.filmed(e.thing()) ? e.target() : e.thing();
      return new Outcome(
          c, Outcome.Cause.NOT_CAST, String.join("/", missing) + " is not in the cast " + cast());
    }
    for (Verdict v : film.take().verdicts()) {
      if (v.held() && says(v, e)) {
        return new Outcome(c, Outcome.Cause.REACHED, v.why());
      }
    }
    for (Verdict v : film.take().verdicts()) {
      if (says(v, e)) {
        return new Outcome(c, Outcome.Cause.NOT_REACHED, v.why());
      }
    }
    return without(c);
  }

  /** The expected goal is not among the take's. */
  private Outcome without(Caption c) {
    List<Verdict> has = film.take().verdicts();
    if (has.isEmpty()) {
      return new Outcome(c, Outcome.Cause.NO_GOAL, deeds());
    }
    boolean kind =
        has.stream()
            .flatMap(v -> Expected.flat(Expected.json(v.goal())))
            .anyMatch(g -> g.path("goal").asText().equals(c.goal().kind()));
    String goals = has.stream().map(v -> v.goal().toString()).collect(Collectors.joining(", "));
    return new Outcome(c, kind ? Outcome.Cause.OTHER_DETAILS : Outcome.Cause.OTHER_GOAL, goals);
  }

  private boolean says(Verdict v, Expected e) {
    return Expected.flat(Expected.json(v.goal())).anyMatch(g -> e.matches(g, nouns));
  }

  private String cast() {
    return film.play().cast().stream()
        .map(r -> r.asset().isEmpty() ? r.name() + " (not filmed)" : r.name())
        .toList()
        .toString();
  }

  private String deeds() {
    Screenplay play = film.play();
    return play.shots().stream()
        .flatMap(s -> s.actions().stream())
        .map(a -> a.primitive() + " " + a.verb())
        .collect(Collectors.joining(", ", "actions: ", ""));
  }
}
