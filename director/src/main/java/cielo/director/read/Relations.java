package cielo.director.read;

import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Placement.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prepositions. Those of several words ("to the left of") are replaced by "beside" before parsing,
 * since parsers read "left" as a verb; the real meaning is kept in a queue.
 */
final class Relations {
  /**
   * @param side for goals: "left", "front" ...
   */
  record Sense(Relation relation, Case as, String side) {}

  static final Sense LEFT = new Sense(Relation.LEFT_OF, Case.LEFT_OF, "left");
  static final Sense RIGHT = new Sense(Relation.RIGHT_OF, Case.RIGHT_OF, "right");
  static final Sense FRONT = new Sense(Relation.IN_FRONT, Case.IN_FRONT, "front");
  static final Sense BACK = new Sense(Relation.BEHIND, Case.BEHIND, "back");
  static final Sense TOP = new Sense(Relation.ON, Case.ONTO, "top");
  static final Sense BOTTOM = new Sense(Relation.UNDER, Case.UNDER, "bottom");
  static final Sense NEXT = new Sense(Relation.NEXT_TO, Case.TO, "side");

  private static final Pattern SEVERAL_WORDS =
      Pattern.compile(
          "(?i)\\b(?:(?:(?:to|on|at|in|onto) (?:the |its |his |her |their )?)?(left|right)(?:-hand)?"
              + "(?: side)? of(?! center)"
              + "|(?:to|on|at|in|onto) (?:the |its |his |her |their )?(front|back|rear|top|bottom|side)"
              + "(?: side)? of"
              + "|(next to)|(close to)|(in front of)|(on top of)|(beside))\\b");

  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("on", Relation.ON),
          Map.entry("onto", Relation.ON),
          Map.entry("upon", Relation.ON),
          Map.entry("atop", Relation.ON),
          Map.entry("in", Relation.IN),
          Map.entry("inside", Relation.IN),
          Map.entry("within", Relation.IN),
          Map.entry("under", Relation.UNDER),
          Map.entry("below", Relation.UNDER),
          Map.entry("beneath", Relation.UNDER),
          Map.entry("underneath", Relation.UNDER),
          Map.entry("behind", Relation.BEHIND),
          Map.entry("beside", Relation.NEXT_TO),
          Map.entry("alongside", Relation.NEXT_TO),
          Map.entry("near", Relation.NEXT_TO),
          Map.entry("by", Relation.NEXT_TO),
          Map.entry("above", Relation.ABOVE),
          Map.entry("over", Relation.ABOVE),
          Map.entry("between", Relation.BETWEEN),
          Map.entry("among", Relation.BETWEEN),
          Map.entry("around", Relation.AROUND),
          Map.entry("against", Relation.AGAINST),
          Map.entry("facing", Relation.FACING));

  private static final Map<String, Case> CASES =
      Map.ofEntries(
          Map.entry("to", Case.TO),
          Map.entry("towards", Case.TO),
          Map.entry("toward", Case.TO),
          Map.entry("at", Case.TO),
          Map.entry("for", Case.TO),
          Map.entry("near", Case.TO),
          Map.entry("beside", Case.TO),
          Map.entry("into", Case.INTO),
          Map.entry("onto", Case.ONTO),
          Map.entry("upon", Case.ONTO),
          Map.entry("from", Case.FROM),
          Map.entry("out", Case.FROM),
          Map.entry("off", Case.OFF),
          Map.entry("over", Case.OVER),
          Map.entry("above", Case.OVER),
          Map.entry("under", Case.UNDER),
          Map.entry("below", Case.UNDER),
          Map.entry("beneath", Case.UNDER),
          Map.entry("underneath", Case.UNDER),
          Map.entry("through", Case.THROUGH),
          Map.entry("along", Case.ALONG),
          Map.entry("across", Case.ACROSS),
          Map.entry("around", Case.AROUND),
          Map.entry("round", Case.AROUND),
          Map.entry("against", Case.AGAINST),
          Map.entry("past", Case.PAST),
          Map.entry("by", Case.PAST),
          Map.entry("with", Case.WITH),
          Map.entry("using", Case.WITH),
          Map.entry("in", Case.IN),
          Map.entry("inside", Case.IN),
          Map.entry("within", Case.IN),
          Map.entry("on", Case.ON),
          Map.entry("behind", Case.BEHIND),
          Map.entry("between", Case.BETWEEN),
          Map.entry("among", Case.BETWEEN),
          Map.entry("down", Case.DOWN),
          Map.entry("up", Case.UP));

  private Relations() {}

  static Passage simplify(Passage p, List<Sense> queue) {
    return p.replace(
        SEVERAL_WORDS,
        m -> {
          queue.add(sense(m.group().toLowerCase(Locale.ROOT), m.group(1), m.group(2)));
          return "beside";
        });
  }

  private static Sense sense(String all, @Nullable String hand, @Nullable String side) {
    if (hand != null) {
      return hand.equalsIgnoreCase("left") ? LEFT : RIGHT;
    }
    String word = side == null ? "" : side.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "front" -> FRONT;
      case "back", "rear" -> BACK;
      case "top" -> TOP;
      case "bottom" -> BOTTOM;
      case "side" -> NEXT;
      default -> all.startsWith("in front") ? FRONT : all.startsWith("on top") ? TOP : NEXT;
    };
  }

  static @Nullable Relation relation(String preposition) {
    return RELATIONS.get(preposition);
  }

  static @Nullable Case target(String preposition) {
    return CASES.get(preposition);
  }

  /** Positions of "beside" in the text, in order: the queue's places. */
  static List<Integer> places(String text) {
    List<Integer> out = new ArrayList<>();
    Matcher m = Pattern.compile("(?i)\\bbeside\\b").matcher(text);
    while (m.find()) {
      out.add(m.start());
    }
    return out;
  }
}
