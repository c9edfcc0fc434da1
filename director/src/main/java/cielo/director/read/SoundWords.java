package cielo.director.read;

import cielo.director.parse.Parser;
import cielo.director.parse.Word;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Music and sounds that a prompt asks for in so many words. */
final class SoundWords {
  private static final Pattern MUSIC =
      Pattern.compile(
          "(?i)(?:,|;|^|\\bwith |\\band |(?<!listen )(?<!listens )(?<!listening )\\bto )\\s*((?:[a-z-]+ ){0,3}?)(?:background music|music|soundtrack"
              + "|melody)\\b(?: plays| playing)?(?! (?:box|stand|studio|room|hall|video|store|sheet))");
  private static final Pattern HEAR =
      Pattern.compile(
          "(?i)(?:\\b(?:we|you) (?:can )?hear |\\b(?:to|with|accompanied by|and) the sounds? of "
              + "|\\bsounds?(?: effects?)?: )([^.;]+)");
  private static final Pattern NOT_INSTRUMENT = Pattern.compile("pop|rock|drum|strings|classical");

  private final Vocabulary words;
  private final Parser parser;
  private final Pattern withSound;
  private final Pattern bare;
  private final Pattern named;
  private final Pattern instrument;

  SoundWords(Vocabulary words, Parser parser) {
    this.words = words;
    this.parser = parser;
    String list = String.join("|", words.list("sound"));
    withSound =
        Pattern.compile(
            "(?i),?\\s*\\bwith (?:an? )?(?:[a-z]+ ){0,2}?("
                + list
                + ")\\b(?= *[,.;]|$| as | when | and )");
    bare =
        Pattern.compile(
            "(?i)(?<=^|, |; |and )(?:heavy |distant |gentle |soft |loud |faint |muffled )*("
                + list
                + ")(?=\\s*(?:[,.;]|$|and (?:heavy |distant |gentle |soft |loud )*(?:"
                + list
                + ")\\b))");
    named =
        Pattern.compile(
            "(?i),?\\s*(?:and )?\\b(?:heavy |distant |gentle |soft |loud |faint )*\\b(birdsong|thunder"
                + "|applause|laughter|footsteps)\\b");
    instrument =
        Pattern.compile(
            "(?i)(?:(?:,|;|^|\\band |\\bwhile |\\bas )\\s*(?:an? )?(?:[a-z]+ )?\\b("
                + String.join("|", words.list("instrument"))
                + ")\\b(?: plays| playing)?\\s*(?=[,.;]|$))");
  }

  Passage music(Passage p, Settings s, Coverage coverage) {
    Matcher m = MUSIC.matcher(p.text());
    if (m.find()) {
      String mood = m.group(1).trim().toLowerCase(Locale.ROOT);
      s.music = mood.isEmpty() ? "music" : mood;
      coverage.use(p, m.start(), m.end());
      return p.without(m.start(), m.end());
    }
    m = instrument.matcher(p.text());
    while (m.find()) {
      if (!NOT_INSTRUMENT.matcher(m.group(1)).matches() && m.start() > 0) {
        s.music = m.group(1).toLowerCase(Locale.ROOT);
        coverage.use(p, m.start(), m.end());
        return p.without(m.start(), m.end());
      }
    }
    return p;
  }

  Passage sounds(Passage p, Settings s, Coverage coverage) {
    Matcher m = HEAR.matcher(p.text());
    if (m.find()) {
      for (Word w : parser.parse(m.group(1)).words()) {
        if (w.noun() || words.is("sound", w.low())) {
          s.sounds.add(parser.lemmas().singular(w.low()));
        }
      }
      coverage.use(p, m.start(), m.end());
      return p.without(m.start(), m.end());
    }
    p = take(withSound, p, s, coverage);
    p = take(named, p, s, coverage);
    return p.text().contains(",") || !bare.matcher(p.text()).lookingAt()
        ? bareAfterComma(p, s, coverage)
        : p;
  }

  /** "..., heavy rain and distant thunder": sounds only where nothing is said to do anything. */
  private Passage bareAfterComma(Passage p, Settings s, Coverage coverage) {
    Matcher m = bare.matcher(p.text());
    while (m.find()) {
      if (m.start() > 0) {
        s.sounds.add(m.group(1).toLowerCase(Locale.ROOT));
        coverage.use(p, m.start(), m.end());
        p = p.without(m.start(), m.end());
        m = bare.matcher(p.text());
      }
    }
    return p;
  }

  private Passage take(Pattern pattern, Passage p, Settings s, Coverage coverage) {
    Matcher m = pattern.matcher(p.text());
    while (m.find()) {
      s.sounds.add(parser.lemmas().singular(m.group(1).toLowerCase(Locale.ROOT)));
      coverage.use(p, m.start(), m.end());
      p = p.without(m.start(), m.end());
      m = pattern.matcher(p.text());
    }
    return p;
  }
}
