package cielo.director.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dictionary forms: exceptions first, then suffix rules checked against a word list. */
public final class Lemmas {
  private final Map<String, List<String[]>> rules = new HashMap<>();
  private final Map<String, Map<String, String>> exceptions = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  Lemmas(JsonNode header) {
    for (var e : header.get("lemma_rules").properties()) {
      List<String[]> list = new ArrayList<>();
      e.getValue().forEach(x -> list.add(new String[] {x.get(0).asText(), x.get(1).asText()}));
      rules.put(e.getKey(), list);
    }
    for (var e : header.get("lemma_exc").properties()) {
      Map<String, String> map = new HashMap<>();
      for (var x : e.getValue().properties()) {
        map.put(x.getKey(), x.getValue().get(0).asText());
      }
      exceptions.put(e.getKey(), map);
    }
    for (var e : header.get("lemma_index").properties()) {
      Set<String> set = new HashSet<>();
      e.getValue().forEach(x -> set.add(x.asText()));
      known.put(e.getKey(), set);
    }
  }

  public boolean knownVerb(String lemma) {
    return knows("verb", lemma);
  }

  public boolean knownNoun(String lemma) {
    return knows("noun", lemma);
  }

  private boolean knows(String part, String lemma) {
    return known.getOrDefault(part, Set.of()).contains(lemma)
        || exceptions.getOrDefault(part, Map.of()).containsKey(lemma);
  }

  public String singular(String low) {
    if (low.equals("people")) {
      return "person";
    }
    return of(low, "NNS");
  }

  /** The lemma of a lower-case word with that Penn tag. */
  public String of(String low, String tag) {
    if (tag.equals("MD")) {
      return modal(low);
    }
    String part = part(tag);
    if (part.isEmpty()) {
      return low;
    }
    switch (low) {
      case "'s", "’s" -> {
        return part.equals("verb") ? "be" : low;
      }
      case "'re", "’re", "'m", "’m", "is", "are", "was", "were", "am", "been", "being" -> {
        return "be";
      }
      case "'ve", "’ve", "has", "had" -> {
        return "have";
      }
      default -> {}
    }
    String exception = exceptions.getOrDefault(part, Map.of()).get(low);
    if (exception != null) {
      return exception;
    }
    return switch (tag) {
      case "NN", "NNP", "VB", "VBP", "JJ", "RB" -> low;
      default -> byRule(low, part);
    };
  }

  private String byRule(String low, String part) {
    Set<String> index = known.getOrDefault(part, Set.of());
    String unlisted = null;
    for (String[] rule : rules.getOrDefault(part, List.of())) {
      if (low.endsWith(rule[0])) {
        String form = low.substring(0, low.length() - rule[0].length()) + rule[1];
        if (form.isEmpty()) {
          continue;
        }
        if (index.contains(form)) {
          return form;
        }
        unlisted = unlisted == null ? form : unlisted;
      }
    }
    return unlisted != null && !part.equals("adj") ? unlisted : low;
  }

  private static String part(String tag) {
    if (tag.startsWith("NN")) {
      return "noun";
    } else if (tag.startsWith("VB")) {
      return "verb";
    } else if (tag.startsWith("JJ")) {
      return "adj";
    } else if (tag.startsWith("RB")) {
      return "adv";
    }
    return "";
  }

  private static String modal(String low) {
    return switch (low) {
      case "ca" -> "can";
      case "wo", "'ll", "’ll" -> "will";
      case "sha" -> "shall";
      case "'d", "’d" -> "would";
      default -> low;
    };
  }
}
