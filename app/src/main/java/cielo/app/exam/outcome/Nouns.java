package cielo.app.exam.outcome;

import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the roles of a screenplay by everyday nouns. */
record Nouns(Screenplay play, Library library) implements Expected.Naming {

  /** Whether something of that name is filmed; an empty list asks for nothing. */
  boolean filmed(List<String> nouns) {
    return nouns.isEmpty() || role(nouns).isPresent();
  }

  /** The first filmed role that may be called so. */
  Optional<Role> role(List<String> nouns) {
    return play.cast().stream()
        .filter(r -> !r.asset().isEmpty() && called(r.id(), nouns))
        .findFirst();
  }

  @Override
  public boolean called(String id, List<String> nouns) {
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
}
