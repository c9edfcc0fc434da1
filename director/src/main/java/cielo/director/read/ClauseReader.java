package cielo.director.read;

import cielo.director.parse.Sentence;
import cielo.director.parse.Word;
import cielo.scene.screenplay.Absence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One clause: parsed, then its things, deeds, placements, outcomes and lines, in this order. */
final class ClauseReader {
  private static final Pattern MARK = Pattern.compile("[,:]?\\s*§(\\d+)");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");
  private static final Pattern FRONT = Pattern.compile("^[\\s,.:;]+");
  private static final Set<String> SMALL_WORDS =
      Set.of("be", "have", "do", "there", "other", "such", "lot", "way", "kind", "well", "able");

  private final Reading r;
  private final Things things;
  private final Deeds deeds;
  private final Placements placements;
  private final Outcomes outcomes;
  private final Lines lines;

  ClauseReader(Reading r) {
    this.r = r;
    things = new Things(r);
    deeds = new Deeds(r, things);
    placements = new Placements(r, things);
    outcomes = new Outcomes(r);
    lines = new Lines(r);
  }

  void read(Passage passage) {
    Passage plain = passage.replace(MARK, " ").replace(BLANKS, " ").replace(FRONT, "").trim();
    List<Relations.Sense> senses = new ArrayList<>();
    Passage text = Relations.simplify(plain, senses);
    Sentence s = text.says() ? r.retense.parse(text.text()) : Sentence.EMPTY;
    int gap = Participles.gap(s, r.words, r.parser.lemmas());
    if (gap >= 0) {
      int commas = Participles.fragmentBefore(s, gap);
      if (commas > 0 && !passage.text().contains("§")) {
        int cut = comma(plain.text(), commas);
        read(plain.slice(0, cut));
        read(plain.slice(cut + 1, plain.text().length()));
        return;
      }
      text = text.insert(gap, Participles.be(s, gap) + " ");
      s = r.retense.parse(text.text());
    }
    understand(passage, new Clause(s, text, r, senses));
  }

  /** The place of the n-th comma. */
  private static int comma(String text, int n) {
    int at = -1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(',', at + 1);
    }
    return at;
  }

  private void understand(Passage passage, Clause c) {
    for (Word w : c.s.words()) {
      if (content(w)) {
        r.facts.coverage.content(c.span(w));
      }
      if (things.head(c, w)) {
        things.of(c, w);
      }
    }
    List<Deed> done = deeds.read(c);
    Descriptions.read(c, r, things);
    placements.read(c, done);
    outcomes.read(c, done, r.shot().deeds);
    SetNames.read(c, r);
    for (Deed d : List.copyOf(done)) {
      if (d.negated && d.outcomes.isEmpty()) {
        r.shot().settings.absent.add(new Absence(Absence.Kind.NO_ACTION, d.verb));
        done.remove(d);
      }
    }
    r.shot().deeds.addAll(done);
    quotes(passage, c, done);
    for (int i = done.size() - 1; i >= 0; i--) {
      if (done.get(i).agent != null) {
        r.lastSubject = done.get(i).agent;
        break;
      }
    }
  }

  private static boolean content(Word w) {
    boolean open =
        w.noun()
            || w.adjective()
            || w.tagged("CD", "FW", "UH")
            || (w.verb() && !w.labelled("aux", "auxpass"));
    return open && !SMALL_WORDS.contains(w.lemma()) && Character.isLetterOrDigit(w.low().charAt(0));
  }

  private void quotes(Passage passage, Clause c, List<Deed> done) {
    Matcher m = MARK.matcher(passage.text());
    List<Integer> numbers = new ArrayList<>();
    List<String> before = new ArrayList<>();
    while (m.find()) {
      numbers.add(Integer.parseInt(m.group(1)));
      before.add(passage.text().substring(0, m.start(1) - 1));
    }
    lines.claim(done, !numbers.isEmpty());
    for (int i = 0; i < numbers.size(); i++) {
      Script.Quote quote = r.facts.script.quotes().get(numbers.get(i));
      lines.read(quote, before.get(i), done, c.things(), c.s.size() == 0);
    }
  }
}
