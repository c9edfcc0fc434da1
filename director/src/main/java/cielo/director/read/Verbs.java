package cielo.director.read;

import cielo.director.DirectorException;
import cielo.scene.screenplay.Primitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs to primitives. A row of the table: verb (with particle: "knock over"), primitive, and
 * optionally when it holds: {@code obj} (something is acted on), {@code none} (nothing is), {@code
 * obj:ball} or {@code subj:vehicle} (a word or class of it). The first row that holds wins.
 */
public final class Verbs {
  /** Too general to say what is seen. */
  private static final Set<String> EMPTY_VERBS =
      Set.of(
          "act",
          "make",
          "get",
          "go",
          "do",
          "have",
          "be",
          "use",
          "cause",
          "create",
          "express",
          "communicate",
          "treat",
          "control",
          "interact",
          "transfer",
          "pass",
          "keep",
          "work",
          "give",
          "change",
          "take",
          "run",
          "pull in",
          "form",
          "place",
          "put");

  private record Row(Primitive primitive, String when) {}

  private final Map<String, List<Row>> rows = new HashMap<>();
  private final WordNet net;

  private Verbs(WordNet net) {
    this.net = net;
  }

  static Verbs of(List<String> lines, WordNet net) {
    Verbs v = new Verbs(net);
    for (String line : lines) {
      String[] p = line.split("\t");
      try {
        v.rows
            .computeIfAbsent(p[0], k -> new ArrayList<>())
            .add(new Row(Primitive.valueOf(p[1]), p.length > 2 ? p[2] : ""));
      } catch (IllegalArgumentException e) {
        throw new DirectorException(
            "verbs.tsv: \"" + line + "\" names no primitive; see Primitive in scene", e);
      }
    }
    return v;
  }

  /** What a verb's subject and object are, for rows with a condition: words, or empty. */
  public record Frame(String subject, String subjectClass, String object) {
    public static final Frame NONE = new Frame("", "", "");

    private boolean holds(String when) {
      if (when.isEmpty()) {
        return true;
      }
      if (when.equals("obj")) {
        return !object.isEmpty();
      }
      if (when.equals("none")) {
        return object.isEmpty();
      }
      if (when.equals("subj:thing")) {
        return !subject.isEmpty()
            && !subjectClass.equals("person")
            && !subjectClass.equals("animal");
      }
      int colon = when.indexOf(':');
      String what = when.substring(colon + 1);
      if (when.startsWith("subj:")) {
        return subjectClass.equals(what) || subject.endsWith(what);
      }
      return object.endsWith(what);
    }
  }

  public boolean lists(String lemma) {
    return rows.containsKey(lemma);
  }

  /** The verb says where something is put. */
  boolean places(String verb) {
    Primitive p = find(verb, Frame.NONE).orElse(Primitive.MOVE);
    return p == Primitive.PLACE
        || p == Primitive.STACK
        || p == Primitive.HANG
        || p == Primitive.REST;
  }

  /** The primitive of "verb particle", else of "verb"; empty if neither is in the table. */
  public Optional<Primitive> listed(String verb, String particle, Frame frame) {
    Optional<Primitive> p = Optional.empty();
    if (!particle.isEmpty()) {
      p = find(verb + " " + particle, frame);
    }
    return p.isPresent() ? p : find(verb, frame);
  }

  /** As {@link #listed}, then that of the nearest listed verb above it in WordNet. */
  public Optional<Primitive> find(String verb, String particle, Frame frame) {
    Optional<Primitive> p = listed(verb, particle, frame);
    if (p.isPresent()) {
      return p;
    }
    for (String general : net.moreGeneralVerbs(verb)) {
      p = EMPTY_VERBS.contains(general) ? Optional.empty() : find(general, frame);
      if (p.isPresent()) {
        return p;
      }
    }
    return Optional.empty();
  }

  private Optional<Primitive> find(String key, Frame frame) {
    for (Row r : rows.getOrDefault(key, List.of())) {
      if (frame.holds(r.when)) {
        return Optional.of(r.primitive);
      }
    }
    return Optional.empty();
  }
}
