package cielo.director.cast;

import cielo.director.read.Thing;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roles and the things they were made from; substitutions as notes, unknown names as spans. */
public final class Cast {
  private final Map<Thing, Role> roles = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Span> unknown = new ArrayList<>();

  void add(Thing t, Role role) {
    roles.put(t, role);
  }

  void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  void unknown(@Nullable Span span) {
    if (span != null) {
      unknown.add(span);
    }
  }

  public List<Role> roles() {
    return List.copyOf(roles.values());
  }

  public List<String> notes() {
    return notes;
  }

  public List<Span> unknown() {
    return unknown;
  }

  public @Nullable Role role(Thing t) {
    return roles.get(t);
  }

  /** Ids of a thing, of all things of a union, or of a dissolved group's members. */
  public List<String> ids(@Nullable Thing t) {
    List<String> out = new ArrayList<>();
    if (t != null) {
      for (Thing each : t.each()) {
        Role role = roles.get(each);
        if (role != null) {
          out.add(role.id());
        }
      }
    }
    return out;
  }

  /** The first id, or empty. */
  public String id(@Nullable Thing t) {
    List<String> ids = ids(t);
    return ids.isEmpty() ? "" : ids.getFirst();
  }
}
