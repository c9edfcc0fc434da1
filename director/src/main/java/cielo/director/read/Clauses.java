package cielo.director.read;

import cielo.director.parse.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shot's text to clauses for the parser: the closed grammars taken out, the rest cut short. */
final class Clauses {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|vs|etc)\\.)(?<=[.!?;])\\s+|\\s+-\\s+|\\s*\\n\\s*|(?<=:)\\s++(?!§)");
  private static final Pattern ONE_EACH =
      Pattern.compile(
          "(?i)\\b(\\w+)(?: -|,) (one (?:is )?[\\w-]+(?:(?:,| and|, and) one (?:is )?[\\w-]+){1,4})(?= -|,|\\.|$| )(?: -|,)?");
  private static final Pattern ONE = Pattern.compile("(?i)one (?:is )?([\\w-]+)");
  private static final Pattern LED_IN =
      Pattern.compile(
          "(?i)\\b(?:first,? )?(?:we (?:can )?(?:see|watch)|you (?:can )?see|there (?:is|are)(?= an? | two | three )|show(?:s|ing)?(?: why| how)?"
              + "|(?:create|generate|make|film|render) (?:an? )?(?:short )?(?:video|clip|film|animation|movie)"
              + "(?: of| where| in which| showing)?|(?:an? )?(?:short )?(?:video|clip|footage|film|animation|3d model|model|shot|scene|view|image|picture|photo|photograph|painting|animated painting) (?:of|where|in which|showing))\\b");
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?i)^(?:captures |shows |records |depicts )?the (?:gradual |slow )?(?:transformation|reaction|process|corrosion|evolution) (?:of|as) ");
  private static final Pattern SPOT =
      Pattern.compile(
          "(?i)^(?:product|hero|beauty) shot:?|^[\\w-]+ (?:spot|advert|ad|commercial) for an? [\\w ]+:");

  /** Expressions that mislead the parser, and plain words for them; a group stays in front. */
  private record Rewrite(Pattern from, String to) {
    static Rewrite of(String from, String to) {
      return new Rewrite(Pattern.compile("(?i)\\b(?:" + from + ")\\b"), to);
    }
  }

  private static final List<Rewrite> REWRITES =
      List.of(
          Rewrite.of("comes? to (?:an? )?(?:complete )?(?:rest|stop|halt|standstill)", "stops"),
          Rewrite.of(
              "((?:rolls?|slides?|drifts?|skids?|coasts?|glides?|grinds?|screeches|slows?) )to (?:an? )?"
                  + "(?:complete |full )?(?:stop|halt|rest|standstill)",
              "and stops"),
          Rewrite.of("lets? go of", "releases"),
          Rewrite.of("((?:is|are|was|were) )let go", "released"),
          Rewrite.of("(?:comes? into|makes?) contact with", "touches"),
          Rewrite.of("one after (?:another|the other)|one by one", "successively"),
          Rewrite.of("back and forth|to and fro|from side to side", "alternately"),
          Rewrite.of("head[- ]on", "directly"),
          Rewrite.of("in place(?=[ ,.])", "there"),
          Rewrite.of("(?:slides|swings|bursts|flies|creaks|pops|falls) open", "opens"),
          Rewrite.of("(?:slams|swings|slides|snaps|falls|bangs) shut", "closes"),
          Rewrite.of("house of cards", "tower of cards"),
          Rewrite.of("(?:starts?|begins?) (?:to fall|falling)", "falls"));

  private static final Pattern ABSOLUTE =
      Pattern.compile(
          ",? with (?=(?:(?:the|its|his|her|their|an?|each|both) )?(?:[\\w'-]+ ){1,4}?(?:\\w+ly )?\\w+ing\\b)(?!\\w+ing )");
  private static final Pattern JUNK_FRONT = Pattern.compile("^[\\s,;:.)(-]+");
  private static final Pattern SPACE_COMMA = Pattern.compile("\\s+(?=,)");
  private static final Pattern COMMAS = Pattern.compile(",(?:\\s*,)+");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");
  private static final Pattern NEXT =
      Pattern.compile(
          ",\\s+(?=(?:and |but )?(?:then|finally|suddenly|meanwhile|afterwards|next),? (?:the|an?|he|she|it|they|his|her|one|two) )");
  private static final Pattern ING = Pattern.compile("\\b\\w+ing\\b");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int LONGEST = 70; // words

  private final Reading r;
  private final SoundWords sounds;
  private final Pattern place;

  Clauses(Reading r, SoundWords sounds) {
    this.r = r;
    this.sounds = sounds;
    place =
        Pattern.compile(
            "^((?:In|On|At|Inside|Under|Through|Across) (?:an?|the) (?:[a-z]+ ){0,3}?(?:"
                + String.join("|", r.words.list("set"))
                + ")) (?=(?:an?|the|two|three|some|several) )");
  }

  List<Passage> of(Passage shot) {
    shot = oneEach(shot);
    List<Passage> out = new ArrayList<>();
    for (Passage sentence : shot.split(SENTENCE)) {
      Passage p = clean(sentence);
      for (Passage next : p.split(NEXT)) {
        for (Passage part : absolute(next)) {
          out.addAll(shortened(part));
        }
      }
    }
    return out;
  }

  private Passage oneEach(Passage p) {
    Matcher m = ONE_EACH.matcher(p.text());
    if (!m.find()) {
      return p;
    }
    List<String> attributes = new ArrayList<>();
    Matcher one = ONE.matcher(m.group(2));
    while (one.find()) {
      attributes.add(one.group(1).toLowerCase(Locale.ROOT));
    }
    boolean describes =
        attributes.stream()
            .allMatch(
                a -> r.words.is("color", a) || r.words.is("size", a) || r.words.is("material", a));
    if (!describes) {
      return p;
    }
    r.oneEach = attributes;
    r.facts.coverage.use(p, m.start(2), m.end(2));
    return p.without(m.end(1), m.end());
  }

  private Passage clean(Passage p) {
    Settings s = r.shot().settings;
    Coverage coverage = r.facts.coverage;
    Parser parser = r.parser;
    p = cutOut(p.trim(), SPOT, coverage);
    p = CameraWords.read(p, s, coverage);
    p = LookWords.read(p, s, coverage, w -> r.nouns.find(w).isPresent() || r.words.is("asset", w));
    p = AbsenceWords.read(p, s, coverage, parser.lemmas());
    p = sounds.music(p, s, coverage);
    p = sounds.sounds(p, s, coverage);
    p = cutOut(p, LED_IN, coverage);
    for (Rewrite w : REWRITES) {
      p =
          p.replace(
              w.from, m -> m.groupCount() > 0 && m.group(1) != null ? m.group(1) + w.to : w.to);
    }
    p = p.replace(COMMAS, ",").replace(SPACE_COMMA, "").replace(BLANKS, " ");
    p = p.replace(JUNK_FRONT, "").trim();
    p = cutOut(p, RECORDED, coverage).trim();
    return p.replace(place, m -> m.group(1) + ", ");
  }

  private static Passage cutOut(Passage p, Pattern pattern, Coverage coverage) {
    Matcher m = pattern.matcher(p.text());
    while (m.find()) {
      if (m.end() == m.start()) {
        break;
      }
      coverage.use(p, m.start(), m.end());
      p = p.without(m.start(), m.end());
      m = pattern.matcher(p.text());
    }
    return p;
  }

  /** "..., with the liquid slowly spreading": a clause of its own. */
  private List<Passage> absolute(Passage p) {
    Matcher m = ABSOLUTE.matcher(p.text());
    while (m.find()) {
      Matcher ing = ING.matcher(p.text().substring(m.end()));
      boolean verb =
          ing.find()
              && r.words.verb(r.parser.lemmas().of(ing.group().toLowerCase(Locale.ROOT), "VBG"));
      if (verb && m.group().startsWith(",")) {
        List<Passage> out = new ArrayList<>(List.of(p.slice(0, m.start())));
        out.addAll(absolute(p.slice(m.end(), p.text().length())));
        return out;
      }
    }
    return List.of(p);
  }

  /** Very long clauses are cut at a comma, or where they are too long. */
  private static List<Passage> shortened(Passage p) {
    List<Integer> starts = new ArrayList<>();
    Matcher m = WORD.matcher(p.text());
    while (m.find()) {
      starts.add(m.start());
    }
    if (starts.size() <= LONGEST) {
      return List.of(p);
    }
    List<Passage> out = new ArrayList<>();
    int from = 0;
    int first = 0;
    for (int i = 1; i < starts.size(); i++) {
      boolean comma = p.text().charAt(starts.get(i) - 2 < 0 ? 0 : starts.get(i) - 2) == ',';
      if (i - first >= LONGEST || (comma && i - first >= LONGEST / 2)) {
        out.add(p.slice(from, starts.get(i)));
        from = starts.get(i);
        first = i;
      }
    }
    out.add(p.slice(from, p.text().length()));
    return out;
  }
}
