package cielo.director.explain;

import cielo.director.cast.Cast;
import cielo.director.read.Deed;
import cielo.director.read.Facts;
import cielo.director.read.Facts.ShotFacts;
import cielo.director.read.Script;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * @param notUnderstood pieces of the prompt that no rule used, in order
 * @param notes sentences for the user
 */
public record Review(List<Span> notUnderstood, List<String> notes) {

  public static Review of(Facts facts, Cast cast) {
    Script script = facts.script;
    List<Span> open = new ArrayList<>(facts.coverage.open());
    open.addAll(cast.unknown());
    open.addAll(script.emoji());
    for (ShotFacts shot : facts.shots) {
      for (Deed d : shot.deeds) {
        if (!d.known) {
          open.add(d.span);
        }
      }
    }
    List<String> notes = new ArrayList<>(script.notes());
    if (!script.language().english()) {
      notes.add(
          "The prompt looks like "
              + script.language().name()
              + "; only English is understood now. Please write it in English.");
    }
    notes.addAll(cast.notes());
    boolean filmed =
        cast.roles().stream()
            .anyMatch(r ->
                !r.asset().isEmpty()
                    || r.kind() == Role.Kind.PERSON
                    || r.kind() == Role.Kind.ANIMAL);
    boolean place = facts.shots.stream().anyMatch(s -> !s.settings.set.isEmpty());
    if (!filmed && !place) {
      notes.add("No thing, person or place was understood: the film shows an empty set.");
    }
    return new Review(disjoint(open), List.copyOf(notes));
  }

  private static List<Span> disjoint(List<Span> spans) {
    spans.sort(Comparator.comparingInt(Span::from).thenComparing(s -> -s.to()));
    List<Span> out = new ArrayList<>();
    for (Span s : spans) {
      if (out.isEmpty() || s.from() >= out.getLast().to()) {
        out.add(s);
      }
    }
    return List.copyOf(out);
  }
}
