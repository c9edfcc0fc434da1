package cielo.director.read;

import cielo.director.cast.Nouns;
import cielo.director.parse.Parser;
import cielo.director.parse.Retense;
import cielo.director.parse.Sentence;
import cielo.director.parse.Word;
import cielo.director.read.Facts.ShotFacts;
import cielo.director.read.Script.ShotText;
import cielo.scene.screenplay.Absence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A prompt to facts, stage by stage: script, grammars, parser, things, deeds, lines. */
public final class Reader {
  private static final Pattern MARK = Pattern.compile("[,:]?\\s*§(\\d+)");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");
  private static final Pattern FRONT = Pattern.compile("^[\\s,.:;]+");
  private static final Set<String> SMALL_WORDS =
      Set.of("be", "have", "do", "there", "other", "such", "lot", "way", "kind", "well", "able");

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
    Lines lines = new Lines(r);
    Things things = new Things(r);
    for (ShotText text : script.shots()) {
      ShotFacts shot = new ShotFacts(text.seconds());
      facts.shots.add(shot);
      r.lastSubject = null;
      places.read(text.passage().text(), shot.settings);
      for (Passage clause : clauses.of(text.passage())) {
        sentence(r, things, lines, clause);
      }
      inherit(facts, text.scene());
    }
    return facts;
  }

  /** A later shot stays in the place, hour and weather of the one before unless it says otherwise. */
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

  private void sentence(Reading r, Things things, Lines lines, Passage passage) {
    Passage clean = passage.replace(MARK, " ").replace(BLANKS, " ").replace(FRONT, "").trim();
    List<Relations.Sense> senses = new ArrayList<>();
    clean = Relations.simplify(clean, senses);
    Sentence s = clean.says() ? retense.parse(clean.text()) : Sentence.EMPTY;
    int gap = Participles.finite(s, words, parser.lemmas());
    if (gap >= 0) {
      clean = clean.insert(gap, Participles.be(s, gap) + " ");
      s = retense.parse(clean.text());
    }
    Clause c = new Clause(s, clean, r, senses);
    for (Word w : s.words()) {
      if (content(w)) {
        r.facts.coverage.content(c.span(w));
      }
      if (things.head(c, w)) {
        things.of(c, w);
      }
    }
    List<Deed> deeds = new Deeds(r, things).read(c);
    Descriptions.read(c, r, things);
    new Placements(r, things).read(c, deeds);
    new Outcomes(r).read(c, deeds, r.shot().deeds);
    setFrom(c, r);
    for (Deed d : List.copyOf(deeds)) {
      if (d.negated && d.outcomes.isEmpty()) {
        r.shot().settings.absent.add(new Absence(Absence.Kind.NO_ACTION, d.verb));
        deeds.remove(d);
      }
    }
    r.shot().deeds.addAll(deeds);
    quotes(r, lines, passage, c, deeds, clean.says());
    for (int i = deeds.size() - 1; i >= 0; i--) {
      if (deeds.get(i).agent != null) {
        r.lastSubject = deeds.get(i).agent;
        break;
      }
    }
  }

  private static boolean content(Word w) {
    boolean open = w.noun() || w.adjective() || w.tagged("CD", "FW", "UH") || (w.verb() && !w.labelled("aux", "auxpass"));
    return open && !SMALL_WORDS.contains(w.lemma()) && Character.isLetterOrDigit(w.low().charAt(0));
  }

  private static void quotes(
      Reading r, Lines lines, Passage passage, Clause c, List<Deed> deeds, boolean words) {
    Matcher m = Pattern.compile("§(\\d+)").matcher(passage.text());
    boolean any = false;
    List<Integer> numbers = new ArrayList<>();
    List<String> before = new ArrayList<>();
    while (m.find()) {
      numbers.add(Integer.parseInt(m.group(1)));
      before.add(passage.text().substring(0, m.start()));
      any = true;
    }
    lines.claim(deeds, any);
    for (int i = 0; i < numbers.size(); i++) {
      lines.read(
          r.facts.script.quotes().get(numbers.get(i)), before.get(i), deeds, c.things(), !words);
    }
  }

  /** A sentence without verb that names a set ("Garden."), or a place that acts: that is the set. */
  private void setFrom(Clause c, Reading r) {
    Settings settings = r.shot().settings;
    for (Word w : c.s.words()) {
      Thing t = c.at(w);
      if (!settings.set.isEmpty()) {
        return;
      }
      if (w.noun() && w.labelled("ROOT")) {
        settings.set = setName(Phrase.read(c, w, r));
      } else if (t != null && t.hidden && w.labelled("nsubj", "nsubjpass", "conj") && words.is("set", t.name)) {
        settings.set = t.name;
      }
    }
  }

  /** The phrase's own set word, or the set that WordNet says it is a kind of ("Mount Fuji"). */
  private String setName(Phrase p) {
    for (String name : List.of(p.noun(), p.head())) {
      if (words.is("set", name) && !words.is("movable", name)) {
        return name;
      }
    }
    String sort = words.net().nounClass(p.noun());
    if (sort.equals("location") || sort.equals("object") || p.compounds().isEmpty() && sort.isEmpty()) {
      for (String general : words.net().moreGeneralNouns(p.noun())) {
        if (words.is("set", general) && !words.is("movable", general)) {
          return general;
        }
      }
    }
    return "";
  }
}
