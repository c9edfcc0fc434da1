package cielo.director.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed clause. */
public final class Sentence {
  public static final Sentence EMPTY = new Sentence("", List.of());

  private final String text;
  private final List<Word> words;
  private final List<List<Word>> children = new ArrayList<>();

  Sentence(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    link();
  }

  /** Reads the heads again after they were changed; a circle is cut open. */
  void link() {
    for (Word w : words) {
      int at = w.index();
      for (int steps = 0; words.get(at).head != at; steps++) {
        at = words.get(at).head;
        if (steps > words.size()) {
          w.head = w.index();
          w.label = "ROOT";
          break;
        }
      }
    }
    children.clear();
    for (int i = 0; i < words.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Word w : words) {
      if (w.head != w.index()) {
        children.get(w.head).add(w);
      }
    }
  }

  public String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  public int size() {
    return words.size();
  }

  public Word get(int i) {
    return words.get(i);
  }

  public Word head(Word w) {
    return words.get(w.head);
  }

  /** The words that depend on {@code w}, in order. */
  public List<Word> children(Word w) {
    return children.get(w.index());
  }

  public @Nullable Word before(Word w) {
    return w.index() > 0 ? words.get(w.index() - 1) : null;
  }

  public @Nullable Word after(Word w) {
    return w.index() + 1 < words.size() ? words.get(w.index() + 1) : null;
  }

  /** First child with one of these labels, or null. */
  public @Nullable Word child(Word w, String... labels) {
    for (Word k : children(w)) {
      if (k.labelled(labels)) {
        return k;
      }
    }
    return null;
  }

  /** A child that says "not" or "never". */
  public boolean negated(Word w) {
    for (Word k : children(w)) {
      if (k.labelled("neg") || k.is("never", "not", "n't")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder b = new StringBuilder();
    for (Word w : words) {
      b.append(w).append(' ');
    }
    return b.toString().trim();
  }
}
