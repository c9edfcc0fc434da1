package cielo.director.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a clause into words as the parser's training text was cut. */
final class Splitter {
  /*
   * Clitics ("n't", "'s") and hyphens stand alone ("over - the - shoulder"); numbers keep their
   * decimals; abbreviations keep their full stop; every other sign is a word of its own.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "\\d+(?:[.,:]\\d+)*(?=\\s?(?:mm|cm|km|kg|fps|s|x|%|°)\\b)|\\d+(?:[.,]\\d+)*|"
              + "\\p{L}+(?=n['’]t\\b)|n['’]t\\b|['’](?:s|S|ll|re|ve|d|m|em)\\b|"
              + "(?:[A-Z]\\.){2,}|(?:Mr|Mrs|Ms|Dr|St|vs|etc|INT|EXT)\\.|\\p{L}+|\\.\\.\\.|--|"
              + "[^\\s\\p{L}\\p{N}]");

  private Splitter() {}

  static List<Word> split(String text) {
    List<Word> out = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      boolean space = m.end() < text.length() && Character.isWhitespace(text.charAt(m.end()));
      String w = m.group();
      if (w.equalsIgnoreCase("cannot")) {
        out.add(new Word(out.size(), w.substring(0, 3), false, m.start()));
        out.add(new Word(out.size(), w.substring(3), space, m.start() + 3));
      } else {
        out.add(new Word(out.size(), w, space, m.start()));
      }
    }
    return out;
  }
}
