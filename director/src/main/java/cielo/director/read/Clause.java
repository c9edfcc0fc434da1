package cielo.director.read;

import cielo.director.parse.Sentence;
import cielo.director.parse.Word;
import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parsed clause and the things its words stand for. */
final class Clause {
  final Sentence s;
  private final Passage passage;
  private final Reading reading;
  private final Map<Word, Thing> things = new LinkedHashMap<>();
  private final Set<Word> resolved = new HashSet<>();
  private final Map<Integer, Relations.Sense> senses = new HashMap<>();

  /**
   * @param queue senses of the words "beside", in order
   */
  Clause(Sentence s, Passage passage, Reading reading, List<Relations.Sense> queue) {
    this.s = s;
    this.passage = passage;
    this.reading = reading;
    List<Integer> places = Relations.places(passage.text());
    for (int i = 0; i < Math.min(places.size(), queue.size()); i++) {
      senses.put(places.get(i), queue.get(i));
    }
  }

  Relations.@Nullable Sense sense(Word preposition) {
    return senses.get(preposition.from());
  }

  boolean isResolved(Word w) {
    return resolved.contains(w);
  }

  void put(Word w, @Nullable Thing t) {
    resolved.add(w);
    if (t == null) {
      things.remove(w);
    } else {
      things.put(w, t);
    }
  }

  void forget(Word w) {
    resolved.remove(w);
    things.remove(w);
  }

  /** What the word was found to stand for. */
  @Nullable Thing at(Word w) {
    return things.get(w);
  }

  List<Thing> things() {
    return new ArrayList<>(things.values());
  }

  Span span(Word w) {
    return passage.span(reading.facts.script.prompt(), w.from(), w.to());
  }

  /** From the first to the last of two words, whichever order. */
  Span span(Word a, Word b) {
    Word first = a.index() <= b.index() ? a : b;
    Word last = first == a ? b : a;
    return passage.span(reading.facts.script.prompt(), first.from(), last.to());
  }

  void use(Word w) {
    reading.facts.coverage.use(span(w));
  }

  void use(List<Word> words) {
    words.forEach(this::use);
  }
}
