package cielo.director.read;

import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made from the prompt by cutting and replacing, whose every character still knows where in
 * the prompt it came from. Immutable.
 */
public final class Passage {
  private final String text;
  private final int[] origin; // (text) index in the prompt

  private Passage(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  public static Passage of(String prompt) {
    int[] origin = new int[prompt.length()];
    for (int i = 0; i < origin.length; i++) {
      origin[i] = i;
    }
    return new Passage(prompt, origin);
  }

  public String text() {
    return text;
  }

  public boolean blank() {
    return text.isBlank();
  }

  /** True if there is a letter or digit. */
  public boolean says() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  public Passage slice(int from, int to) {
    int[] o = new int[to - from];
    System.arraycopy(origin, from, o, 0, o.length);
    return new Passage(text.substring(from, to), o);
  }

  public Passage trim() {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return slice(from, to);
  }

  /** The piece of the prompt that characters {@code from} to {@code to} of this text came from. */
  public Span span(String prompt, int from, int to) {
    int a = origin[from];
    int b = origin[to - 1] + 1;
    if (b < a) {
      b = a + 1;
    }
    return new Span(a, b, prompt.substring(a, b));
  }

  int origin(int i) {
    return origin[i];
  }

  Passage replace(Pattern pattern, String by) {
    return replace(pattern, m -> by);
  }

  /** Replaces each match; the new characters keep the places of the old ones, as far as they go. */
  Passage replace(Pattern pattern, Function<MatchResult, String> by) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return this;
    }
    StringBuilder b = new StringBuilder();
    List<Integer> o = new ArrayList<>();
    int at = 0;
    do {
      String r = by.apply(m.toMatchResult());
      for (int i = at; i < m.start(); i++) {
        b.append(text.charAt(i));
        o.add(origin[i]);
      }
      int length = m.end() - m.start();
      for (int i = 0; i < r.length(); i++) {
        int old = i == r.length() - 1 ? length - 1 : Math.min(i, length - 1);
        b.append(r.charAt(i));
        o.add(length == 0 ? originNear(m.start()) : origin[m.start() + old]);
      }
      at = m.end();
    } while (m.find());
    for (int i = at; i < text.length(); i++) {
      b.append(text.charAt(i));
      o.add(origin[i]);
    }
    return new Passage(b.toString(), o.stream().mapToInt(Integer::intValue).toArray());
  }

  private int originNear(int i) {
    return text.isEmpty() ? 0 : origin[Math.min(i, text.length() - 1)];
  }

  /** Cuts out characters {@code from} to {@code to}; one space stands for them. */
  Passage without(int from, int to) {
    StringBuilder b = new StringBuilder(text);
    b.replace(from, to, " ");
    int[] o = new int[b.length()];
    System.arraycopy(origin, 0, o, 0, from);
    o[from] = originNear(from);
    System.arraycopy(origin, to, o, from + 1, text.length() - to);
    return new Passage(b.toString(), o);
  }

  /** With characters put in; they point to the place where they stand. */
  Passage insert(int at, String more) {
    StringBuilder b = new StringBuilder(text).insert(at, more);
    int[] o = new int[b.length()];
    System.arraycopy(origin, 0, o, 0, at);
    Arrays.fill(o, at, at + more.length(), originNear(at));
    System.arraycopy(origin, at, o, at + more.length(), text.length() - at);
    return new Passage(b.toString(), o);
  }

  /** The pieces between matches, empty ones left out. */
  List<Passage> split(Pattern separator) {
    List<Passage> out = new ArrayList<>();
    Matcher m = separator.matcher(text);
    int at = 0;
    while (m.find()) {
      add(out, at, m.start());
      at = m.end();
    }
    add(out, at, text.length());
    return out;
  }

  private void add(List<Passage> out, int from, int to) {
    if (to > from && !text.substring(from, to).isBlank()) {
      out.add(slice(from, to));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
