package cielo.director.revise;

import cielo.scene.screenplay.Count;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds and changes members of a cast. */
final class Cast {
  private static final Pattern ALL = Pattern.compile("(?i)^(?:all|both|every|each|any)\\b.*");

  private Cast() {}

  /** Whether words mean every one of a kind. */
  static boolean plural(String words) {
    return ALL.matcher(words.strip()).matches()
        || words.strip().toLowerCase(Locale.ROOT).matches(".*[^s]s");
  }

  /**
   * The members that a role of another reading means: same kind of thing, and the same colour, size
   * and material where it names them; if none has these, the same kind of thing will do.
   *
   * @param all every one, not just the first
   */
  static List<Role> matches(Screenplay play, Role said, boolean all) {
    List<Role> kind =
        play.cast().stream()
            .filter(r ->
                r.name().equals(said.name())
                    || (!said.asset().isEmpty() && r.asset().equals(said.asset())))
            .toList();
    List<Role> exact =
        kind.stream()
            .filter(r ->
                fits(said.color(), r.color())
                    && fits(said.size(), r.size())
                    && fits(said.material(), r.material()))
            .toList();
    List<Role> found = exact.isEmpty() ? kind : exact;
    return all || found.isEmpty() ? found : found.subList(0, 1);
  }

  private static boolean fits(String said, String is) {
    return said.isEmpty() || said.equals(is);
  }

  /**
   * Whether it says more than what it is.
   *
   * @param any attributes count too
   */
  static boolean qualified(Role r, boolean any) {
    return !(r.color().isEmpty()
        && r.size().isEmpty()
        && r.material().isEmpty()
        && (!any || r.attributes().isEmpty())
        && r.wears().isEmpty()
        && r.text().isEmpty());
  }

  /** What a role of another reading says, laid over a member. */
  static Role overlay(Role old, Role said) {
    List<String> attributes = new ArrayList<>(old.attributes());
    said.attributes().stream().filter(a -> !attributes.contains(a)).forEach(attributes::add);
    boolean counted = said.count().n() != 1 || !said.count().exact();
    Count count = counted ? said.count() : old.count();
    return new Role(
        old.id(),
        old.name(),
        old.asset(),
        old.kind(),
        count,
        or(said.color(), old.color()),
        or(said.size(), old.size()),
        or(said.material(), old.material()),
        List.copyOf(attributes),
        said.wears().isEmpty() ? old.wears() : said.wears(),
        or(said.arrangement(), old.arrangement()),
        old.memberOf(),
        or(said.text(), old.text()),
        old.span());
  }

  /** Another look for a garment that members wear ("coat", "green"). */
  static Screenplay dress(Screenplay play, String garment, String look) {
    String g = garment.toLowerCase(Locale.ROOT);
    List<Role> cast = new ArrayList<>();
    for (Role r : play.cast()) {
      List<String> wears = new ArrayList<>(r.wears());
      wears.replaceAll(w -> w.equals(g) || w.endsWith(" " + g) ? look + " " + g : w);
      cast.add(dressed(r, wears));
    }
    return with(play, cast, play.shots());
  }

  private static Role dressed(Role r, List<String> wears) {
    return new Role(
        r.id(),
        r.name(),
        r.asset(),
        r.kind(),
        r.count(),
        r.color(),
        r.size(),
        r.material(),
        r.attributes(),
        List.copyOf(wears),
        r.arrangement(),
        r.memberOf(),
        r.text(),
        r.span());
  }

  /** Another thing in a member's place. */
  static Role recast(Role old, Role by) {
    return new Role(
        old.id(),
        by.name(),
        by.asset(),
        by.kind(),
        old.count(),
        by.color(),
        by.size(),
        by.material(),
        by.attributes(),
        by.wears(),
        old.arrangement(),
        old.memberOf(),
        by.text(),
        null);
  }

  static Role filmedAs(Role r, String asset) {
    return new Role(
        r.id(),
        r.name(),
        asset,
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

  static Role named(Role r, String id) {
    return new Role(
        id,
        r.name(),
        r.asset(),
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
        null);
  }

  static Screenplay replace(Screenplay play, Role changed) {
    List<Role> cast =
        play.cast().stream().map(r -> r.id().equals(changed.id()) ? changed : r).toList();
    return with(play, cast, play.shots());
  }

  static Screenplay with(
      Screenplay play, List<Role> cast, List<cielo.scene.screenplay.ShotPlan> shots) {
    return new Screenplay(
        play.version(),
        play.prompt(),
        play.language(),
        List.copyOf(cast),
        List.copyOf(shots),
        play.notUnderstood(),
        play.notes(),
        play.sources());
  }

  private static String or(String said, String old) {
    return said.isEmpty() ? old : said;
  }
}
