package cielo.director.read;

import cielo.director.DirectorException;
import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prompt taken apart: language, quotes (a mark "§0" stands for each), and the text of each
 * shot.
 *
 * @param emoji signs that no rule reads
 */
public record Script(
    String prompt,
    Language language,
    List<Quote> quotes,
    List<ShotText> shots,
    List<Span> emoji,
    List<String> notes) {
  public static final int LONGEST = 32_000;

  public record Quote(String text, Span span) {}

  /**
   * @param seconds asked length, 0 = not said; {@code scene}: a new scene, not only a new shot
   */
  public record ShotText(Passage passage, double seconds, boolean scene) {}

  private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,300}>|&[a-z]{2,8};");
  private static final Pattern STRANGE =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{P}\\p{Sc}\\s°+=×~^|§]|[\\p{Cntrl}&&[^\\n]]|§");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[“”„«»‟＂]");
  private static final Pattern SINGLE_QUOTE = Pattern.compile("[‘’‛`]");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
  private static final Pattern DASH = Pattern.compile("[–—―]");
  private static final Pattern SLUGLINE =
      Pattern.compile("\\b(?:INT|EXT)\\.? ([A-Z][A-Z ]+?) - (\\w+)\\b\\.?");
  private static final Pattern QUOTE = Pattern.compile("\"([^\"]{1,4000})\"");
  private static final Pattern ENDS = Pattern.compile("(?s).*[.!?]");
  private static final Pattern OPENS = Pattern.compile("(?s)\\s*(?:[A-Z\\[].*|)");
  private static final String NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six)";
  private static final String TIME = "\\d{1,3}(?::\\d\\d)?(?:\\.\\d)?";
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)(?:\\b(?:shot|scene)\\s+"
              + NUMBER
              + "\\s*(?:\\(\\s*(?<length>\\d{1,2})\\s*(?:s|sec|seconds?)\\s*\\))?\\s*[:.]"
              + "|[\\[(]\\s*(?<from>"
              + TIME
              + ")\\s*s?\\s*-\\s*(?<to>"
              + TIME
              + ")\\s*(?:s|sec|seconds?)?\\s*[\\])]:?"
              + "|\\bcut (?:back )?to\\b:?(?! (?:black|white))"
              + "|\\b(?:the )?(?:scene|view|film|shot) (?:then |now )?"
              + "(?:cuts|shifts|changes|switches|transitions|moves|jumps) (?:back )?to\\b"
              + "|\\bthe camera (?:then )?(?:cuts|switches) (?:back )?to\\b)");

  /** Throws DirectorException for an empty or too long prompt. */
  public static Script of(String prompt) {
    if (prompt.isBlank()) {
      throw new DirectorException(
          "the prompt is empty: say what should be seen, for example \"a red ball rolls off a"
              + " table\"");
    }
    if (prompt.length() > LONGEST) {
      throw new DirectorException(
          "the prompt has "
              + prompt.length()
              + " characters; the most is "
              + LONGEST
              + ": shorten it or make several films");
    }
    List<String> notes = new ArrayList<>();
    List<Span> emoji = new ArrayList<>();
    Passage p = clean(prompt, notes, emoji);
    List<Quote> quotes = new ArrayList<>();
    Passage marked = takeQuotes(prompt, p, quotes);
    return new Script(prompt, Language.of(p.text()), quotes, cut(marked), emoji, notes);
  }

  /** Same length wherever possible: strange signs become spaces, capitals of a shout small. */
  private static Passage clean(String prompt, List<String> notes, List<Span> emoji) {
    Passage p = Passage.of(prompt);
    Passage plain = p.replace(MARKUP, m -> " ".repeat(m.end() - m.start()));
    if (!plain.text().equals(prompt)) {
      notes.add("Markup in the prompt was left out.");
    }
    Matcher m = STRANGE.matcher(plain.text());
    while (m.find()) {
      if (!Character.isISOControl(m.group().codePointAt(0))) {
        emoji.add(plain.span(prompt, m.start(), m.end()));
      }
    }
    plain = plain.replace(STRANGE, x -> " ".repeat(x.end() - x.start()));
    plain = plain.replace(DOUBLE_QUOTE, "\"").replace(SINGLE_QUOTE, "'").replace(DASH, "-");
    plain = plain.replace(SLUGLINE, x -> "In the " + x.group(1) + " (" + x.group(2) + ").");
    return shouted(plain.text()) ? plain.replace(CAPITALS, x -> small(x.group())) : plain;
  }

  private static boolean shouted(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    return letters > 7 && capitals * 10 > letters * 7;
  }

  private static String small(String capitals) {
    String low = capitals.toLowerCase(Locale.ROOT);
    return low.length() == capitals.length() ? low : capitals;
  }

  private static Passage takeQuotes(String prompt, Passage p, List<Quote> quotes) {
    return p.replace(
        QUOTE,
        m -> {
          String text = m.group(1).trim();
          boolean ends =
              ENDS.matcher(text).matches() && OPENS.matcher(p.text().substring(m.end())).matches();
          quotes.add(new Quote(text, p.span(prompt, m.start(), m.end())));
          return " §" + (quotes.size() - 1) + (ends ? " . " : " ");
        });
  }

  private static List<ShotText> cut(Passage p) {
    List<ShotText> out = new ArrayList<>();
    Matcher m = CUT.matcher(p.text());
    int at = 0;
    double seconds = 0;
    boolean scene = true;
    while (m.find()) {
      add(out, p.slice(at, m.start()), seconds, scene);
      at = m.end();
      seconds = seconds(m);
      scene = m.group().toLowerCase(Locale.ROOT).contains("scene");
    }
    add(out, p.slice(at, p.text().length()), seconds, scene);
    if (out.isEmpty()) {
      out.add(new ShotText(p, 0, true));
    }
    return out;
  }

  private static void add(List<ShotText> out, Passage p, double seconds, boolean scene) {
    if (p.says() || p.text().contains("§")) {
      out.add(new ShotText(p, seconds, scene));
    }
  }

  private static double seconds(Matcher m) {
    if (m.group("length") != null) {
      return Double.parseDouble(m.group("length"));
    }
    if (m.group("from") != null) {
      return Math.max(0, clock(m.group("to")) - clock(m.group("from")));
    }
    return 0;
  }

  private static double clock(String s) {
    int colon = s.indexOf(':');
    return colon < 0
        ? Double.parseDouble(s)
        : 60 * Double.parseDouble(s.substring(0, colon))
            + Double.parseDouble(s.substring(colon + 1));
  }
}
