package cielo.director.read;

import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of the prompt carry meaning, and which of those some rule has used. */
public final class Coverage {
  private final String prompt;
  private final BitSet content = new BitSet();
  private final BitSet used = new BitSet();

  Coverage(String prompt) {
    this.prompt = prompt;
  }

  void content(Span s) {
    content.set(s.from(), s.to());
  }

  void use(Span s) {
    used.set(s.from(), s.to());
  }

  void use(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      used.set(p.origin(i));
    }
  }

  /** Content that nothing used, neighbours joined. */
  public List<Span> open() {
    List<Span> out = new ArrayList<>();
    int at = next(0);
    while (at >= 0) {
      int end = at;
      int look = at;
      while (look < prompt.length() && !used.get(look) && !stops(look)) {
        if (content.get(look)) {
          end = look + 1;
        } else if (Character.isLetterOrDigit(prompt.charAt(look))) {
          break;
        }
        look++;
      }
      out.add(new Span(at, end, prompt.substring(at, end)));
      at = next(end);
    }
    return out;
  }

  private boolean stops(int i) {
    return prompt.charAt(i) == '.' && !content.get(i);
  }

  private int next(int from) {
    int i = content.nextSetBit(from);
    while (i >= 0 && used.get(i)) {
      i = content.nextSetBit(i + 1);
    }
    return i;
  }
}
