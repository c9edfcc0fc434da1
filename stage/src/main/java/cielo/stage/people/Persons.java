package cielo.stage.people;

import cielo.people.People;
import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.shape.Asset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every person of the cast is filmed as a body of its own. */
public final class Persons {
  private Persons() {}

  /** The screenplay with an asset for every person, if the library has people. */
  public static Screenplay cast(Screenplay s, Library library) {
    if (library.source(People.class).isEmpty()) {
      return s;
    }
    List<Role> cast = s.cast().stream().map(r -> person(r) ? filmed(r) : r).toList();
    return new Screenplay(
        s.version(),
        s.prompt(),
        s.language(),
        cast,
        s.shots(),
        s.notUnderstood(),
        s.notes(),
        s.sources());
  }

  /** A whole person, not a hand. */
  public static boolean person(Role r) {
    return r.kind() == Role.Kind.PERSON
        && !r.name().endsWith("hand")
        && !r.name().endsWith("hands");
  }

  private static Role filmed(Role r) {
    return new Role(
        r.id(),
        r.name(),
        People.ID,
        r.kind(),
        r.count(),
        r.color(),
        r.size(),
        r.material(),
        r.attributes(),
        r.wears(),
        r.arrangement(),
        r.memberOf(),
        r.text(),
        r.span());
  }

  /** Who plays a member of a role: by the film's seed and the role, the same in every shot. */
  public static Asset asset(Role role, int member, long seed) {
    Map<String, String> p = new TreeMap<>();
    p.put("name", role.name());
    p.put("attributes", String.join(" ", role.attributes()));
    p.put("size", role.size());
    p.put("color", role.color());
    p.put("wears", String.join(";", role.wears()));
    p.values().removeIf(String::isEmpty);
    return new Asset(People.ID, p, Dice.of(seed, "asset", role.id(), member).bits());
  }
}
