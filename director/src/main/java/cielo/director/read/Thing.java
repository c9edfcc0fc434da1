package cielo.director.read;

import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the prompt speaks of, while it is being read. A hidden thing (wind, floor, side) may
 * act or be a target but is not cast.
 */
public final class Thing {
  public final String name;

  /** WordNet's coarse class, "person" for people. */
  public final String wordClass;

  public final boolean person;
  public final boolean hidden;

  /** "m", "f" or empty. */
  public String gender = "";

  /** How many, or 0 for a plural without number. */
  public int count = 1;

  public boolean plural;

  /** Said with "a", a number or in the plural: a thing, not a mass. */
  public boolean counted;

  public final Set<String> attributes = new LinkedHashSet<>();
  public final Set<String> wears = new LinkedHashSet<>();
  public String arrangement = "";
  public String text = "";
  public @Nullable Thing group;
  public final List<Thing> parts = new ArrayList<>();

  /** Two or more things spoken of together ("a ball and a cup"); never cast itself. */
  public List<Thing> union = List.of();

  /** Its place is taken by its parts. */
  public boolean dissolved;

  public @Nullable Span span;

  /** When it was last spoken of; larger = later. */
  int spoken;

  Thing(String name, String wordClass, boolean hidden) {
    this.name = name;
    this.wordClass = wordClass;
    this.person = wordClass.equals("person");
    this.hidden = hidden;
  }

  static Thing hidden(String name, String wordClass) {
    return new Thing(name, wordClass, true);
  }

  static Thing together(List<Thing> things) {
    Thing first = things.getFirst();
    Thing u = new Thing(first.name, first.wordClass, first.hidden);
    u.union = List.copyOf(things);
    u.plural = true;
    u.count = things.size();
    return u;
  }

  /** A new thing of the same sort, without attributes. */
  Thing another() {
    Thing t = new Thing(name, wordClass, false);
    t.gender = gender;
    t.span = span;
    return t;
  }

  public boolean animate() {
    return person || wordClass.equals("animal");
  }

  /** Can be meant by "it". */
  boolean neuter() {
    return (!plural || !arrangement.isEmpty())
        && (!person || name.equals("robot") || name.equals("android") || name.equals("baby"));
  }

  /** This thing, or all things of a union, or the parts of a dissolved group. */
  public List<Thing> each() {
    if (!union.isEmpty()) {
      List<Thing> all = new ArrayList<>();
      union.forEach(t -> all.addAll(t.each()));
      return all;
    }
    return dissolved ? parts : List.of(this);
  }

  @Override
  public String toString() {
    return count + " " + name + attributes;
  }
}
