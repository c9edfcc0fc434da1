package cielo.director.parse;

import java.util.Locale;

/**
 * One word of a parsed clause. {@code head} is the index of the word it depends on; the root's head
 * is itself. Tags are Penn tags, labels are those of the ClearNLP scheme ("nsubj", "dobj").
 */
public final class Word {
  private final int index;
  private final String text;
  private final String low;
  private final boolean space;
  private final int from;

  /** Known to be a noun: no repair may make a verb of it. */
  boolean pinned;

  int head;
  String tag = "";
  String label = "";
  String lemma = "";

  /**
   * @param space white space follows
   * @param from offset of the first character in the clause
   */
  Word(int index, String text, boolean space, int from) {
    this.index = index;
    this.text = text;
    this.low = text.toLowerCase(Locale.ROOT);
    this.space = space;
    this.from = from;
    this.head = index;
  }

  public int index() {
    return index;
  }

  public String text() {
    return text;
  }

  /** Lower case. */
  public String low() {
    return low;
  }

  public boolean space() {
    return space;
  }

  public int from() {
    return from;
  }

  public int to() {
    return from + text.length();
  }

  public int head() {
    return head;
  }

  public String tag() {
    return tag;
  }

  public String label() {
    return label;
  }

  public String lemma() {
    return lemma;
  }

  public boolean noun() {
    return tag.startsWith("NN");
  }

  public boolean verb() {
    return tag.startsWith("VB");
  }

  public boolean adjective() {
    return tag.startsWith("JJ");
  }

  /** One of these words, in lower case. */
  public boolean is(String... words) {
    return in(low, words);
  }

  public boolean labelled(String... labels) {
    return in(label, labels);
  }

  public boolean tagged(String... tags) {
    return in(tag, tags);
  }

  private static boolean in(String value, String[] list) {
    for (String s : list) {
      if (s.equals(value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text + "/" + tag + "/" + label + ">" + head;
  }
}
