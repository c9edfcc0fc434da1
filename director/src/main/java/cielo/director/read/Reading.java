package cielo.director.read;

import cielo.director.cast.Nouns;
import cielo.director.parse.Parser;
import cielo.director.parse.Retense;
import cielo.scene.screenplay.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of reading one prompt: what was found so far, and who was spoken of last. */
final class Reading {
  final Vocabulary words;
  final Parser parser;
  final Retense retense;
  final Nouns nouns;
  final Facts facts;
  int clock;
  @Nullable Thing lastSubject;
  @Nullable Thing lastPart;

  /** What was thrown, kicked, launched last. */
  @Nullable Thing lastMoved;

  /** "one white, one orange, one teal": attributes of the members of the group named before. */
  List<String> oneEach = List.of();

  Reading(Vocabulary words, Parser parser, Retense retense, Nouns nouns, Facts facts) {
    this.words = words;
    this.parser = parser;
    this.retense = retense;
    this.nouns = nouns;
    this.facts = facts;
  }

  Facts.ShotFacts shot() {
    return facts.shots.getLast();
  }

  Thing add(Thing t) {
    facts.things.add(t);
    return t;
  }

  /** "person", "animal", "vehicle", or WordNet's class. */
  String sort(Thing t) {
    if (t.animate()) {
      return t.person ? "person" : "animal";
    }
    boolean vehicle =
        nouns.find(t.name).map(f -> f.kind() == Role.Kind.VEHICLE).orElse(false)
            || words.net().moreGeneralNouns(t.name).contains("vehicle");
    return vehicle ? "vehicle" : t.wordClass;
  }

  /** The one hidden thing of that name. */
  Thing hidden(String name, String wordClass) {
    for (Thing t : facts.things) {
      if (t.hidden && t.name.equals(name)) {
        return t;
      }
    }
    return add(Thing.hidden(name, wordClass));
  }

  /** Everything, last spoken of first. */
  List<Thing> recent() {
    List<Thing> by = new ArrayList<>(facts.things);
    by.sort(Comparator.comparingInt((Thing t) -> t.spoken).reversed());
    return by;
  }
}
