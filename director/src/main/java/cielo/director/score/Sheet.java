package cielo.director.score;

import cielo.scene.camera.CameraIntent;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Cue;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Line;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was read from a prompt, in the plain words that annotations use. */
public record Sheet(
    String set,
    String time,
    String weather,
    int shots,
    List<Member> cast,
    List<Relation> relations,
    List<Deed> actions,
    List<Spoken> lines,
    List<String> camera,
    List<String> sounds,
    String music,
    List<String> absent) {

  /**
   * @param count -1 = a plural without number
   */
  public record Member(String name, int count, String attributes) {}

  public record Relation(String a, String relation, String b) {}

  /**
   * @param agent names joined by "|"; {@code attributes} of a single agent, or "?" if not known
   */
  public record Deed(
      String agent,
      String attributes,
      String verb,
      String object,
      List<String> targets,
      Set<String> outcomes) {}

  /**
   * @param attributes of the speaker, or "?" if not known
   */
  public record Spoken(String who, String attributes, String text) {}

  public static Sheet of(Screenplay s) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> sets = new LinkedHashSet<>();
    Set<String> times = new LinkedHashSet<>();
    Set<String> weathers = new LinkedHashSet<>();
    List<Relation> relations = new ArrayList<>();
    List<Deed> actions = new ArrayList<>();
    List<Spoken> lines = new ArrayList<>();
    Set<String> camera = new LinkedHashSet<>();
    List<String> sounds = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    StringBuilder music = new StringBuilder();
    for (ShotPlan p : s.shots()) {
      seen.addAll(p.cast());
      sets.add(p.set());
      times.add(time(p.hour()));
      weathers.add(p.weather());
      p.relations().forEach(r -> relations.add(relation(s, r.a(), r.relation().name(), r.b())));
      p.actions().forEach(a -> actions.add(deed(s, a)));
      p.lines().forEach(l -> lines.add(spoken(s, l)));
      camera.addAll(camera(p.camera()));
      p.sounds().stream().map(Cue::sound).forEach(sounds::add);
      p.absent().forEach(a -> absent.add(a.what()));
      music.append(p.music()).append(' ');
    }
    List<Member> cast = new ArrayList<>();
    for (String id : seen) {
      Role r = s.role(id);
      if (r.memberOf().isEmpty()) {
        cast.add(new Member(r.name(), r.count().exact() ? r.count().n() : -1, attributes(r)));
      }
    }
    return new Sheet(
        join(sets),
        join(times),
        join(weathers),
        s.shots().size(),
        cast,
        relations,
        actions,
        lines,
        List.copyOf(camera),
        sounds,
        music.toString().trim(),
        absent);
  }

  private static String join(Set<String> words) {
    return String.join(", ", words.stream().filter(w -> !w.isEmpty()).toList());
  }

  private static String attributes(Role r) {
    List<String> all = new ArrayList<>(List.of(r.color(), r.size(), r.material()));
    all.addAll(r.attributes());
    all.addAll(r.wears());
    all.add(r.arrangement());
    all.removeIf(String::isEmpty);
    return String.join(" ", all).toLowerCase(Locale.ROOT);
  }

  private static Relation relation(Screenplay s, String a, String relation, String b) {
    String name =
        relation.equals("IN_FRONT")
            ? "in-front-of"
            : relation.toLowerCase(Locale.ROOT).replace('_', '-');
    return new Relation(s.role(a).name(), name, s.role(b).name());
  }

  private static Deed deed(Screenplay s, Action a) {
    List<String> agents = new ArrayList<>();
    a.agents().forEach(id -> agents.add(s.role(id).name()));
    List<String> targets = new ArrayList<>();
    a.targets().forEach(t -> targets.add(s.role(t.role()).name()));
    targets.addAll(a.manner());
    String object = a.patient().isEmpty() ? "" : s.role(a.patient()).name();
    return new Deed(
        String.join("|", agents),
        a.agents().size() == 1 ? attributes(s.role(a.agents().getFirst())) : "?",
        a.verb(),
        object,
        targets,
        outcomes(a.outcomes()));
  }

  private static Set<String> outcomes(List<Goal> goals) {
    Set<String> out = new LinkedHashSet<>();
    for (Goal g : goals) {
      switch (g) {
        case Goal.Misses m -> out.add("miss");
        case Goal.Enters e -> out.add("in");
        case Goal.Rests r -> out.add("rest");
        case Goal.Breaks b -> out.add("break");
        case Goal.Repeats r -> out.add("count=" + r.n());
        case Goal.AllBut b -> out.add("all-but-" + b.n());
        default -> {}
      }
    }
    return out;
  }

  private static Spoken spoken(Screenplay s, Line l) {
    boolean role = s.cast().stream().anyMatch(r -> r.id().equals(l.who()));
    return role
        ? new Spoken(s.role(l.who()).name(), attributes(s.role(l.who())), l.text())
        : new Spoken(l.who(), "?", l.text());
  }

  private static List<String> camera(CameraIntent c) {
    List<String> out = new ArrayList<>();
    if (c.size() != CameraIntent.Size.AUTO) {
      out.add(words(c.size()));
    }
    switch (c.angle()) {
      case AUTO, EYE -> {}
      case LOW, HIGH -> out.add(words(c.angle()) + "-angle");
      case OVER_SHOULDER -> out.add("over-the-shoulder");
      default -> out.add(words(c.angle()));
    }
    c.moves().forEach(m -> out.add(words(m)));
    if (c.speed() < 1) {
      out.add("slow-motion");
    } else if (c.speed() > 1) {
      out.add("time-lapse");
    }
    if (c.shallow()) {
      out.add("shallow-focus");
    }
    return out;
  }

  private static String words(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String time(double hour) {
    if (hour < 0) {
      return "";
    }
    double[] at = {0, 5.5, 6.25, 7, 9, 12, 13, 15.5, 19, 19.5, 20, 20.2, 20.5, 23};
    String[] names = {
      "midnight",
      "dawn",
      "sunrise",
      "early morning",
      "morning",
      "noon midday",
      "day",
      "afternoon",
      "golden hour",
      "sunset",
      "blue hour",
      "dusk twilight",
      "evening",
      "night"
    };
    int best = 0;
    for (int i = 1; i < at.length; i++) {
      best = Math.abs(at[i] - hour) < Math.abs(at[best] - hour) ? i : best;
    }
    return names[best];
  }

  /** Reads a plain JSON form (sets, cast, actions as words). */
  public static Sheet of(JsonNode n) {
    List<Member> cast = new ArrayList<>();
    n.path("cast")
        .forEach(c ->
            cast.add(
                new Member(
                    c.path("name").asText(),
                    c.path("count").asInt(1),
                    joined(c.path("attributes")))));
    List<Relation> relations = new ArrayList<>();
    n.path("relations")
        .forEach(r ->
            relations.add(
                new Relation(r.path("a").asText(), r.path("rel").asText(), r.path("b").asText())));
    List<Deed> actions = new ArrayList<>();
    for (JsonNode a : n.path("actions")) {
      actions.add(
          new Deed(
              a.path("agent").asText(),
              a.has("agentAttributes") ? joined(a.path("agentAttributes")) : "?",
              a.path("verb").asText(),
              a.path("object").asText(),
              list(a.path("targets")),
              Set.of(a.path("outcome").asText().trim())));
    }
    List<Spoken> lines = new ArrayList<>();
    n.path("lines")
        .forEach(l ->
            lines.add(
                new Spoken(
                    l.path("who").asText(),
                    l.has("whoAttributes") ? joined(l.path("whoAttributes")) : "?",
                    l.path("text").asText())));
    return new Sheet(
        n.path("set").asText(),
        n.path("time").asText(),
        n.path("weather").asText(),
        n.path("shots").asInt(),
        cast,
        relations,
        actions,
        lines,
        list(n.path("camera")),
        list(n.path("sounds")),
        n.path("music").asText(),
        list(n.path("absent")));
  }

  private static List<String> list(JsonNode n) {
    List<String> out = new ArrayList<>();
    n.forEach(x -> out.add(x.asText()));
    return out;
  }

  private static String joined(JsonNode n) {
    return String.join(" ", list(n)).toLowerCase(Locale.ROOT);
  }
}
