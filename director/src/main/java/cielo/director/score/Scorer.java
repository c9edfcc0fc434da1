package cielo.director.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts items of annotation that came out right: cast, attributes, counts, set, relations, actions
 * with agent and object, outcomes, order, lines, camera, absences, sounds, shots. Extra cast and
 * extra camera count as wrong.
 */
public final class Scorer {
  private final Likeness like;
  private final Map<String, int[]> fields = new LinkedHashMap<>();
  private final Map<String, List<String>> faults = new LinkedHashMap<>();
  private List<String> bad = new ArrayList<>();

  /**
   * @param verbFamilies table of verbs that count as the same
   */
  public Scorer(Path verbFamilies) {
    like = new Likeness(verbFamilies);
  }

  public Score score(List<Gold> golds, Function<Gold, Sheet> reader) {
    fields.clear();
    faults.clear();
    for (Gold g : golds) {
      bad = new ArrayList<>();
      one(g, reader.apply(g));
      faults.put(g.id(), bad);
    }
    return new Score(new LinkedHashMap<>(fields), golds.size(), new LinkedHashMap<>(faults));
  }

  private void add(String field, boolean ok, String fault) {
    int[] f = fields.computeIfAbsent(field, k -> new int[2]);
    f[1]++;
    if (ok) {
      f[0]++;
    } else {
      bad.add(fault);
    }
  }

  private void one(Gold g, Sheet p) {
    cast(g, p);
    place(g.sets(), p.set(), "set");
    place(g.times(), p.time(), "time");
    place(g.weathers(), p.weather(), "weather");
    relations(g, p);
    actions(g, p);
    lines(g, p);
    for (String c : g.camera()) {
      add("camera", p.camera().contains(c), "camera-" + c);
    }
    for (String c : p.camera()) {
      add("camera precision", g.camera().contains(c), "extra camera-" + c);
    }
    absent(g, p);
    for (List<String> s : g.sounds()) {
      String start = s.getFirst().substring(0, Math.min(4, s.getFirst().length()));
      boolean ok =
          p.sounds().stream()
              .anyMatch(x -> Likeness.any(s, x) || cut(Likeness.base(x), 4).equals(start));
      add("sound, music", ok, "sound-" + s.getFirst());
    }
    if (!g.music().isEmpty()) {
      String music = p.music().toLowerCase(Locale.ROOT);
      add("sound, music", g.music().stream().anyMatch(music::contains), "music-" + p.music());
    }
    if (g.shots() > 1) {
      add("shots", p.shots() == g.shots(), "shots-" + p.shots());
    }
  }

  private static String cut(String s, int n) {
    return s.substring(0, Math.min(n, s.length()));
  }

  private void cast(Gold g, Sheet p) {
    Set<Integer> used = new HashSet<>();
    for (Gold.Member c : g.cast()) {
      if (c.optional()) {
        continue;
      }
      int j = best(c, p.cast(), used);
      add("cast recall", j >= 0, "cast-" + c.names().getFirst());
      used.add(j);
      for (List<String> a : c.attributes()) {
        boolean ok = j >= 0 && Likeness.has(described(p.cast().get(j)), a);
        add("attribute binding", ok, "attr-" + c.names().getFirst() + "." + a.getFirst());
      }
      if (c.count() != 1) {
        int n = j >= 0 ? p.cast().get(j).count() : 0;
        boolean ok = j >= 0 && (c.count() < 0 ? n != 1 : n == c.count());
        add("count", ok, "count-" + c.names().getFirst());
      }
    }
    for (int j = 0; j < p.cast().size(); j++) {
      String name = p.cast().get(j).name();
      if (used.contains(j)) {
        add("cast precision", true, "");
      } else if (!allowed(g, name)) {
        add("cast precision", false, "extra-" + name);
      }
    }
  }

  private static boolean allowed(Gold g, String name) {
    for (Gold.Member c : g.cast()) {
      if (c.optional() && Likeness.any(c.names(), name)) {
        return true;
      }
    }
    List<List<String>> free = new ArrayList<>(g.sets());
    free.addAll(g.weathers());
    free.addAll(g.times());
    return free.stream().anyMatch(s -> Likeness.any(s, name));
  }

  private static String described(Sheet.Member m) {
    return m.attributes() + " " + Likeness.base(m.name());
  }

  private static int best(Gold.Member c, List<Sheet.Member> cast, Set<Integer> used) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < cast.size(); i++) {
      Sheet.Member m = cast.get(i);
      if (used.contains(i) || !Likeness.any(c.names(), m.name())) {
        continue;
      }
      int hits = 0;
      for (List<String> a : c.attributes()) {
        hits += Likeness.has(described(m), a) ? 1 : 0;
      }
      if (hits > most) {
        most = hits;
        best = i;
      }
    }
    return best;
  }

  private void place(List<List<String>> accepted, String said, String field) {
    if (accepted.isEmpty()) {
      return;
    }
    boolean ok = false;
    for (List<String> words : accepted) {
      for (String a : words) {
        ok |= Likeness.same(a, said);
        for (String one : said.split(", ")) {
          ok |= Likeness.same(a, one);
        }
        ok |= a.length() > 3 && said.toLowerCase(Locale.ROOT).contains(a.substring(0, 4));
      }
    }
    add("set, time, weather", ok, field + "=" + said);
  }

  private void relations(Gold g, Sheet p) {
    for (Gold.Relation r : g.relations()) {
      boolean ok = false;
      for (Sheet.Relation x : p.relations()) {
        ok |=
            x.relation().equals(r.relation())
                && Likeness.any(r.a(), x.a())
                && Likeness.any(r.b(), x.b());
        ok |=
            x.relation().equals(mirror(r.relation()))
                && Likeness.any(r.a(), x.b())
                && Likeness.any(r.b(), x.a());
      }
      add("relation", ok, "rel-" + r.a().getFirst() + " " + r.relation() + " " + r.b().getFirst());
    }
  }

  private static String mirror(String relation) {
    return switch (relation) {
      case "left-of" -> "right-of";
      case "right-of" -> "left-of";
      case "above" -> "under";
      case "under" -> "above";
      default -> "";
    };
  }

  private void actions(Gold g, Sheet p) {
    Set<Integer> used = new HashSet<>();
    List<Integer> places = new ArrayList<>();
    for (Gold.Action a : g.actions()) {
      int hit = find(g, a, p.actions(), used);
      used.add(hit);
      places.add(hit);
      add(
          "action",
          hit >= 0,
          "act-" + first(a.agent()) + "." + a.verbs().getFirst() + "." + first(a.object()));
      if (!a.outcome().isEmpty()) {
        boolean ok = hit >= 0 && p.actions().get(hit).outcomes().contains(a.outcome());
        for (Sheet.Deed x : p.actions()) {
          ok |= like.verb(a.verbs(), x.verb()) && x.outcomes().contains(a.outcome());
        }
        add("outcome", ok, "outcome-" + a.outcome());
      }
    }
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i - 1) >= 0 && places.get(i) >= 0) {
        add("order", places.get(i - 1) < places.get(i), "order-" + i);
      }
    }
  }

  private static String first(List<String> names) {
    return names.isEmpty() ? "-" : names.getFirst();
  }

  private int find(Gold g, Gold.Action a, List<Sheet.Deed> deeds, Set<Integer> used) {
    List<String> agent = widened(g, a.agent());
    List<String> object = widened(g, a.object());
    for (int j = 0; j < deeds.size(); j++) {
      Sheet.Deed x = deeds.get(j);
      if (used.contains(j) || !like.verb(a.verbs(), x.verb())) {
        continue;
      }
      boolean who =
          agent.isEmpty()
              || Likeness.any(agent, x.agent())
              || (x.agent().isEmpty() && Likeness.any(agent, x.object()));
      if (who && !a.agentAttributes().isEmpty() && !x.attributes().equals("?")) {
        who = Likeness.has(x.attributes() + " " + x.agent(), a.agentAttributes());
      }
      boolean what =
          object.isEmpty()
              || object.contains("-")
              || Likeness.any(object, x.object())
              || x.targets().stream().anyMatch(t -> Likeness.any(object, t));
      if (who && what) {
        return j;
      }
    }
    return -1;
  }

  /** The names, and those of cast members that have one of them. */
  private static List<String> widened(Gold g, List<String> names) {
    List<String> out = new ArrayList<>(names);
    for (Gold.Member c : g.cast()) {
      if (names.stream().anyMatch(c.names()::contains)) {
        out.addAll(c.names());
      }
    }
    return out;
  }

  private void lines(Gold g, Sheet p) {
    for (Gold.Line l : g.lines()) {
      Sheet.@Nullable Spoken said = null;
      for (Sheet.Spoken q : p.lines()) {
        if (said == null && plain(q.text()).equals(plain(l.text()))) {
          said = q;
        }
      }
      add("line text", said != null, "line-" + l.text());
      boolean ok =
          said != null
              && Likeness.any(widened(g, l.who()), said.who())
              && (l.attributes().isEmpty()
                  || said.attributes().equals("?")
                  || Likeness.has(said.attributes(), l.attributes()));
      add(
          "line speaker",
          ok,
          "speaker-" + l.who().getFirst() + "<>" + (said == null ? "" : said.who()));
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", " ").trim();
  }

  private void absent(Gold g, Sheet p) {
    for (List<String> a : g.absent()) {
      String start = cut(a.getFirst(), 4);
      boolean said =
          p.absent().stream()
              .anyMatch(x -> Likeness.any(a, x) || Likeness.base(x).startsWith(start));
      boolean living = a.getFirst().equals("animal") || a.getFirst().equals("person");
      boolean there = !living && p.cast().stream().anyMatch(m -> Likeness.any(a, m.name()));
      add("negation", said && !there, "absent-" + a.getFirst());
    }
  }
}
