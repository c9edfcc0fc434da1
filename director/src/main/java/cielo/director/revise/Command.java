package cielo.director.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that the words of a revision ask for. */
sealed interface Command {
  /** "without X". */
  record Remove(String what) implements Command {}

  /** "replace X with Y". */
  record Swap(String old, String by) implements Command {}

  /**
   * "make X blue": {@code words} is X and the quality; where X ends is not known yet.
   *
   * @param any qualities of any kind; else only colour, size, material, dress and lettering
   */
  record Alter(String words, boolean any) implements Command {}

  /** Anything that describes how the film shall be. */
  record Describe(String text, boolean then) implements Command {}

  String DO =
      "make|turn|paint|colou?r|dye|change|remove|delete|erase|replace|swap|add|without|move";
  Pattern SENTENCE = Pattern.compile("[.;!?\\n]+");
  Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\s*,?\\s+(?:and |but |then |also )+(?=(?:"
              + DO
              + ")\\b)|\\s*,\\s*(?=(?:"
              + DO
              + ")\\b)");
  Pattern ITEM = Pattern.compile(CLAUSE.pattern() + "|\\s*,\\s*(?:and |but )?");
  Pattern COMMAND = Pattern.compile("(?i)^(?:please )?(?:" + DO + ")\\b");
  Pattern POLITE =
      Pattern.compile(
          "(?i)^(?:please|now|but|and|also|can you|could you|i want|i would like|(?:the )?same"
              + "(?: (?:film|video|scene|shot|clip))?,?(?: but| except| only)?)\\s+");
  Pattern THEN = Pattern.compile("(?i)^(?:and )?(?:then|next|after(?:wards| that)|finally),?\\s+");
  Pattern REMOVE =
      Pattern.compile(
          "(?i)^(?:without|remove|delete|erase|get rid of|leave out|take (?:away|out)|lose|no(?: more)?)\\s+(.+)$");
  List<Pattern> SWAPS =
      List.of(
          Pattern.compile(
              "(?i)^(?:replace|swap|exchange|substitute)\\s+(.+?)\\s+(?:with|for|by)\\s+(.+)$"),
          Pattern.compile(
              "(?i)^(?:change|turn|transform|make)\\s+(.+?)\\s+(?:in)?to\\s+(an?\\s+.+)$"),
          Pattern.compile("(?i)^make\\s+(the\\s+.+?)\\s+(an?\\s+.+)$"));
  Pattern INSTEAD =
      Pattern.compile("(?i)^(?:use |show |have |with )?(.+?)\\s+instead\\s+of\\s+(.+)$");
  List<Pattern> SCENE =
      List.of(
          Pattern.compile(
              "(?i)^(?:make|turn|change|set|move|put|have|film|shoot|show)\\s+(?:it|this|everything|the (?:whole )?(?:scene|film|video|shot|clip|picture|setting|time|weather))\\s+(?:to |into |look )?(.+)$"),
          Pattern.compile("(?i)^(?:add|include|insert|put in|put|place|use)\\s+(.+)$"));
  List<Pattern> ALTERS =
      List.of(
          Pattern.compile("(?i)^(?:make|turn|paint|colou?r|dye)\\s+(.+)$"),
          Pattern.compile(
              "(?i)^(.+?)\\s+(?:is|are|becomes?|should be|must be|shall be)\\s+(?:now\\s+)?(?:made\\s+(?:out\\s+)?of\\s+)?(.+)$"));
  Pattern CHANGE_TO = Pattern.compile("(?i)^change\\s+(.+?)\\s+(?:in)?to\\s+(.+)$");

  /** What the words ask for, in order; for each, its meanings, the likeliest first. */
  static List<List<Command>> all(String words) {
    List<List<Command>> out = new ArrayList<>();
    for (String sentence : SENTENCE.split(words)) {
      boolean list = COMMAND.matcher(sentence.strip()).find(); // "make it blue, at night, wide"
      for (String clause : (list ? ITEM : CLAUSE).split(sentence.strip())) {
        if (!clause.isBlank()) {
          out.add(meanings(clause.strip()));
        }
      }
    }
    return out;
  }

  private static List<Command> meanings(String clause) {
    boolean then = THEN.matcher(clause).find();
    String c = THEN.matcher(clause).replaceFirst("");
    for (Matcher m = POLITE.matcher(c); m.find(); m = POLITE.matcher(c)) {
      c = c.substring(m.end());
    }
    List<Command> out = new ArrayList<>();
    Matcher m = REMOVE.matcher(c);
    if (m.matches()) {
      out.add(new Remove(m.group(1)));
    }
    for (Pattern p : SWAPS) {
      m = p.matcher(c);
      if (m.matches()) {
        out.add(new Swap(m.group(1), m.group(2)));
      }
    }
    m = INSTEAD.matcher(c);
    if (m.matches()) {
      out.add(new Swap(m.group(2), m.group(1)));
    }
    for (Pattern p : SCENE) {
      m = p.matcher(c);
      if (m.matches()) {
        describe(out, m.group(1), then);
      }
    }
    m = CHANGE_TO.matcher(c);
    if (m.matches()) {
      out.add(new Alter(m.group(1) + " " + m.group(2), true));
    }
    for (Pattern p : ALTERS) {
      m = p.matcher(c);
      if (m.matches()) {
        String thing = m.groupCount() == 2 ? m.group(1) + " " + m.group(2) : m.group(1);
        out.add(new Alter(thing, false));
        if (m.groupCount() == 1) {
          out.add(new Describe(thing + "s", then)); // "make the dog sleep"
        }
        out.add(new Alter(thing, true));
      }
    }
    describe(out, c, then);
    return out;
  }

  /** Words alone are not always read as they are in a sentence: "night" is "at night". */
  private static void describe(List<Command> out, String text, boolean then) {
    String t = text.replaceFirst("(?i) wears?s?\\b", " wearing");
    t = t.replaceFirst("(?i)^(?:seen |filmed |shot )?from above$", "seen from above");
    t = t.replaceFirst("(?i)^(?:seen |filmed |shot )?from below$", "low angle shot");
    t = t.replaceFirst("(?i)^(?:move )?(?:the )?(?:camera )?(?:closer|nearer)$", "close-up");
    t =
        t.replaceFirst(
            "(?i)^(?:move )?(?:the )?(?:camera )?(?:further away|farther away|back)$", "wide shot");
    out.add(new Describe(t, then));
    if (t.split("\\s+").length <= 3) {
      out.add(new Describe("at " + t, then));
      out.add(new Describe("in the " + t, then));
    }
  }
}
