package cielo.director.read;

import cielo.director.DirectorException;
import cielo.director.parse.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed word lists, the verb table and WordNet. */
public final class Vocabulary implements Lexicon {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Verbs verbs;
  private final WordNet net;

  private Vocabulary(Path language) {
    for (String line : lines(language.resolve("words.tsv"))) {
      String[] p = line.split("\t");
      Set<String> words = lists.computeIfAbsent(p[0], k -> new LinkedHashSet<>());
      for (String w : p[1].split(",")) {
        words.add(w.trim());
      }
    }
    net = new WordNet();
    verbs = Verbs.of(lines(language.resolve("verbs.tsv")), net);
  }

  /** Reads {@code words.tsv} and {@code verbs.tsv} of the folder. */
  public static Vocabulary open(Path language) {
    return new Vocabulary(language);
  }

  private static List<String> lines(Path file) {
    try {
      List<String> out = new ArrayList<>(Files.readAllLines(file));
      out.removeIf(l -> l.isBlank() || l.startsWith("#"));
      return out;
    } catch (IOException e) {
      throw new DirectorException(
          "cannot read the word list " + file + ": it ships in assets/language", e);
    }
  }

  public boolean is(String list, String word) {
    return list(list).contains(word);
  }

  public Set<String> list(String name) {
    Set<String> s = lists.get(name);
    if (s == null) {
      throw new DirectorException(
          "words.tsv has no list \"" + name + "\"; it has " + lists.keySet());
    }
    return s;
  }

  /** A list of entries "name=value". */
  Map<String, String> map(String name) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String entry : list(name)) {
      int equals = entry.indexOf('=');
      out.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
    return out;
  }

  public Verbs verbs() {
    return verbs;
  }

  public WordNet net() {
    return net;
  }

  /** In the table, or a verb of WordNet that is no noun ("erode"). */
  @Override
  public boolean action(String lemma) {
    return verbs.lists(lemma) || (net.knowsVerb(lemma) && net.nounClass(lemma).isEmpty());
  }

  @Override
  public boolean verb(String lemma) {
    return verbs.lists(lemma) || net.knowsVerb(lemma);
  }

  @Override
  public boolean noun(String word) {
    return !net.nounClass(word).isEmpty() || is("asset", word);
  }

  @Override
  public boolean mass(String noun) {
    return switch (net.nounClass(noun)) {
      case "phenomenon", "substance", "food" -> true;
      default -> false;
    };
  }
}
