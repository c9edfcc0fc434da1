package cielo.app.exam.outcome;

import cielo.app.exam.Filming;
import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares what was expected of a caption with what its take's verdicts say. */
record Verdicts(Screenplay play, Library library) {

  /** Judges a finished film. */
  Outcome of(Caption c, Filming film) {
    Expected e = c.goal();
    if (!filmed(e.thing()) || !filmed(e.target())) {
      List<String> missing = filmed(e.thing()) ? e.target() : e.thing();
      return new Outcome(
          c, Outcome.Cause.NOT_CAST, String.join("/", missing) + " is not in the cast " + cast());
    }
    String reason = "";
    boolean kind = false;
    for (Verdict v : film.take().verdicts()) {
      var goals = Expected.flat(Expected.json(v.goal())).toList();
      kind |= goals.stream().anyMatch(g -> g.path("goal").asText().equals(e.kind()));
      if (goals.stream().anyMatch(g -> e.matches(g, this::called))) {
        if (v.held()) {
          return new Outcome(c, Outcome.Cause.REACHED, v.why());
        }
        reason = v.why();
      }
    }
    if (!reason.isEmpty()) {
      return new Outcome(c, Outcome.Cause.NOT_REACHED, reason);
    }
    String has =
        film.take().verdicts().stream().map(v -> v.goal().toString()).collect(Collectors.joining(", "));
    Outcome.Cause cause =
        has.isEmpty()
            ? Outcome.Cause.NO_GOAL
            : kind ? Outcome.Cause.OTHER_DETAILS : Outcome.Cause.OTHER_GOAL;
    return new Outcome(c, cause, has.isEmpty() ? deeds() : has);
  }

  private boolean filmed(List<String> nouns) {
    return nouns.isEmpty()
        || play.cast().stream().anyMatch(r -> !r.asset().isEmpty() && called(r.id(), nouns));
  }

  private boolean called(String id, List<String> nouns) {
    for (Role r : play.cast()) {
      if (r.id().equals(id)) {
        return nouns.stream().anyMatch(n -> called(r, n))
            || (!r.memberOf().isEmpty() && called(r.memberOf(), nouns));
      }
    }
    return false;
  }

  /** By its noun ("ball" is a name of "tennis ball"), or by what it is filmed as. */
  private boolean called(Role r, String noun) {
    String name = r.name().toLowerCase(Locale.ROOT);
    boolean named = name.equals(noun) || name.endsWith(" " + noun);
    return named
        || (!r.asset().isEmpty()
            && library.find(noun).map(Entry::id).filter(r.asset()::equals).isPresent());
  }

  private String cast() {
    return play.cast().stream()
        .map(r -> r.asset().isEmpty() ? r.name() + " (not filmed)" : r.name())
        .toList()
        .toString();
  }

  private String deeds() {
    return play.shots().stream()
        .flatMap(s -> s.actions().stream())
        .map(a -> a.primitive() + " " + a.verb())
        .collect(Collectors.joining(", ", "actions: ", ""));
  }
}
