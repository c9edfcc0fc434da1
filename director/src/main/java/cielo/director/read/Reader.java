package cielo.director.read;

import cielo.director.cast.Nouns;
import cielo.director.parse.Parser;
import cielo.director.parse.Retense;
import cielo.director.read.Facts.ShotFacts;
import cielo.director.read.Script.ShotText;

/** A prompt to facts, shot by shot: places, grammars, clauses. Thread-safe. */
public final class Reader {
  private final Vocabulary words;
  private final Parser parser;
  private final Retense retense;
  private final PlaceWords places;
  private final SoundWords sounds;

  public Reader(Vocabulary words, Parser parser) {
    this.words = words;
    this.parser = parser;
    retense = new Retense(parser, words);
    places = new PlaceWords(words);
    sounds = new SoundWords(words, parser);
  }

  public Facts read(Script script, Nouns nouns) {
    Facts facts = new Facts(script);
    Reading r = new Reading(words, parser, retense, nouns, facts);
    Clauses clauses = new Clauses(r, sounds);
    ClauseReader reader = new ClauseReader(r);
    for (ShotText text : script.shots()) {
      ShotFacts shot = new ShotFacts(text.seconds());
      facts.shots.add(shot);
      r.lastSubject = null;
      places.read(text.passage().text(), shot.settings);
      for (Passage clause : clauses.of(text.passage())) {
        reader.read(clause);
      }
      inherit(facts, text.scene());
    }
    return facts;
  }

  /**
   * A later shot stays in the place, hour and weather of the one before unless it says otherwise.
   */
  private static void inherit(Facts facts, boolean newScene) {
    int n = facts.shots.size();
    if (n < 2) {
      return;
    }
    Settings now = facts.shots.get(n - 1).settings;
    Settings before = facts.shots.get(n - 2).settings;
    if (now.set.isEmpty() && !newScene) {
      now.set = before.set;
    }
    now.hour = now.hour < 0 ? before.hour : now.hour;
    now.weather = now.weather.isEmpty() ? before.weather : now.weather;
  }
}
