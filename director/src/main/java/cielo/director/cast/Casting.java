package cielo.director.cast;

import cielo.director.cast.Nouns.Found;
import cielo.director.read.Facts;
import cielo.director.read.Thing;
import cielo.director.read.Vocabulary;
import cielo.scene.screenplay.Count;
import cielo.scene.screenplay.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things to roles: which library entry each is filmed as. */
public final class Casting {
  /*
   * 1. The library's own name or synonym, with an attribute first ("rubber duck"), then alone.
   * 2. A more general word of WordNet that the library has. 3. A stand-in for its class. Never a
   * sister term. Substitutions are noted; a prompt is never refused for an unknown word.
   */
  private static final int PLURAL = 3;
  private static final Map<String, Integer> COLLECTIVES =
      Map.of("crowd", 8, "audience", 8, "team", 5, "family", 4, "couple", 2, "band", 4, "army", 8);

  private final Vocabulary words;
  private final Nouns nouns;

  public Casting(Vocabulary words, Nouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /**
   * @param used hidden things that act or are targets: they get a role without asset
   */
  public Cast cast(Facts facts, Set<Thing> used) {
    Cast cast = new Cast();
    Map<String, Integer> numbers = new HashMap<>();
    for (Thing t : facts.things) {
      if (t.dissolved || (t.hidden && !used.contains(t))) {
        continue;
      }
      String stem = t.name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
      String id = stem + numbers.merge(stem, 1, Integer::sum);
      cast.add(t, t.hidden ? hidden(t, id) : role(cast, t, id));
    }
    return cast;
  }

  private Role hidden(Thing t, String id) {
    Role.Kind kind =
        words.is("place", t.name) || words.is("set", t.name)
            ? Role.Kind.PLACE
            : words.is("stuff", t.name) ? Role.Kind.STUFF : Role.Kind.ABSTRACT;
    return new Role(
        id,
        t.name,
        "",
        kind,
        Count.ONE,
        "",
        "",
        "",
        List.copyOf(t.attributes),
        List.of(),
        "",
        "",
        "",
        t.span);
  }

  private Role role(Cast cast, Thing t, String id) {
    String color = "";
    String size = "";
    String material = "";
    Set<String> rest = new LinkedHashSet<>();
    for (String a : t.attributes) {
      if (color.isEmpty() && words.is("color", a)) {
        color = a;
      } else if (size.isEmpty() && words.is("size", a)) {
        size = a;
      } else if (material.isEmpty() && words.is("material", a)) {
        material = a;
      } else {
        rest.add(a);
      }
    }
    Optional<Found> found = find(cast, t);
    Role.Kind kind = kind(t, found);
    Integer collective = COLLECTIVES.get(t.name);
    Count count =
        collective != null && t.count == 1
            ? new Count(collective, collective == 2)
            : t.count == 0 ? new Count(PLURAL, false) : new Count(t.count, true);
    String memberOf = t.group != null && !t.group.dissolved ? cast.id(t.group) : "";
    return new Role(
        id,
        t.name,
        found.map(Found::id).orElse(""),
        kind,
        count,
        color,
        size,
        material,
        List.copyOf(rest),
        List.copyOf(t.wears),
        t.arrangement,
        memberOf,
        t.text,
        t.span);
  }

  private Role.Kind kind(Thing t, Optional<Found> found) {
    if (t.person || t.name.equals("hand")) {
      return Role.Kind.PERSON;
    }
    boolean thing = found.isPresent() && found.get().kind() == Role.Kind.THING;
    if (t.wordClass.equals("animal") && !thing) { // an egg is a thing
      return Role.Kind.ANIMAL;
    }
    if (found.isPresent()) {
      return found.get().kind();
    }
    return words.is("stuff", t.name)
            || words.is("effect", t.name)
            || t.wordClass.equals("substance")
        ? Role.Kind.STUFF
        : Role.Kind.THING;
  }

  private Optional<Found> find(Cast cast, Thing t) {
    Optional<Found> named = named(t);
    if (named.isEmpty() && words.is("part", t.name.substring(t.name.lastIndexOf(' ') + 1))) {
      cast.note("'" + t.name + "' is taken for a part of another thing.");
      return named;
    }
    if (named.isPresent() || t.person || t.name.equals("hand") || words.is("effect", t.name)) {
      return named;
    }
    String head = t.name.substring(t.name.lastIndexOf(' ') + 1);
    List<String> general = new ArrayList<>(words.net().moreGeneralNouns(t.name));
    if (!head.equals(t.name)) {
      general.addAll(words.net().moreGeneralNouns(head));
    }
    if (general.contains("beverage") && nouns.find("cup").isPresent()) {
      cast.note("'" + t.name + "' is filmed as a cup of it.");
      return nouns.find("cup");
    }
    for (String noun : general) {
      if (!words.is("too-general", noun)) {
        Optional<Found> f = nouns.find(noun).filter(x -> fits(t, x));
        if (f.isPresent()) {
          cast.note("'" + t.name + "' is filmed as " + article(f.get().name()) + ".");
          return f;
        }
      }
    }
    return standIn(cast, t);
  }

  private static boolean fits(Thing t, Found f) {
    boolean animal = t.wordClass.equals("animal");
    return f.kind() != Role.Kind.PERSON && (animal || f.kind() != Role.Kind.ANIMAL);
  }

  private Optional<Found> named(Thing t) {
    String head = t.name.substring(t.name.lastIndexOf(' ') + 1);
    if (t.attributes.contains("toy") || t.name.startsWith("toy ")) {
      Optional<Found> toy = nouns.toy(t.name.replace("toy ", ""));
      if (toy.isPresent()) {
        return toy;
      }
    }
    for (String a : t.attributes) {
      Optional<Found> f = nouns.find(a + " " + t.name);
      if (f.isPresent()) {
        return f;
      }
    }
    Optional<Found> f = nouns.find(t.name);
    return f.isPresent() || head.equals(t.name) ? f : nouns.find(head);
  }

  private Optional<Found> standIn(Cast cast, Thing t) {
    String noun =
        switch (t.wordClass) {
          case "animal" -> "dog";
          case "plant" -> "potted plant";
          case "food" -> "apple";
          case "object" -> "rock";
          case "substance" -> t.counted && !words.is("stuff", t.name) ? "box" : "";
          default -> words.is("stuff", t.name) ? "" : "box";
        };
    Optional<Found> f = noun.isEmpty() ? Optional.empty() : nouns.find(noun);
    if (f.isPresent()) {
      cast.note("'" + t.name + "' is filmed as " + article(f.get().name()) + ".");
      cast.unknown(t.span);
    }
    return f;
  }

  private static String article(String noun) {
    if (noun.endsWith("s") && !noun.endsWith("ss")) {
      return noun;
    }
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
