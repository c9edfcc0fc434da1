package cielo.app.exam.outcome;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Filming;
import cielo.app.exam.Row;
import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.take.Act;
import cielo.scene.take.Take;
import cielo.stage.cast.Casting;
import cielo.stage.cast.Parts;
import cielo.stage.cast.Troupe;
import cielo.stage.goal.Verifiers;
import cielo.stage.goal.Witness;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Share of takes shot for the opposite outcome that a verifier nevertheless lets pass. Takes that
 * did not reach the opposite do not count.
 */
public final class FalseAccepts implements Row {
  private static final long SEED = 91_733;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path opposites;

  public FalseAccepts(Path opposites) {
    this.opposites = opposites;
  }

  @Override
  public String name() {
    return "false_accepts";
  }

  /** One caption's takes: how many count, how many were let pass. */
  private record Tally(String verifier, int takes, int passed, String caption) {}

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    // 50 takes a verifier: its captions share them; an opposite that fails may be shot again
    List<Opposite> all = Opposite.load(opposites);
    int each = quick ? 1 : 10;
    List<Tally> tallies = Crew.each(all, o -> tally(studio, o, each));
    int takes = tallies.stream().mapToInt(Tally::takes).sum();
    int passed = tallies.stream().mapToInt(Tally::passed).sum();
    return List.of(
        Figure.atMost(
                0.02, "false_accepts", takes == 0 ? Double.NaN : (double) passed / takes, takes)
            .withNote(note(tallies, 5 * each)));
  }

  private static String note(List<Tally> tallies, int wanted) {
    Map<String, int[]> by = new TreeMap<>();
    for (Tally t : tallies) {
      int[] n = by.computeIfAbsent(t.verifier(), k -> new int[2]);
      n[0] += t.takes();
      n[1] += t.passed();
    }
    String few =
        by.entrySet().stream()
            .filter(e -> e.getValue()[0] < wanted)
            .map(e -> e.getKey() + " " + e.getValue()[0])
            .collect(Collectors.joining(", "));
    String wrong =
        tallies.stream()
            .filter(t -> t.passed() > 0)
            .map(
                t -> t.verifier() + " " + t.passed() + "/" + t.takes() + " \"" + t.caption() + "\"")
            .collect(Collectors.joining("; "));
    return (wrong.isEmpty() ? "" : "let pass: " + wrong + ". ")
        + (few.isEmpty() ? "" : "fewer than " + wanted + " takes: " + few);
  }

  private static Tally tally(Studio studio, Opposite o, int wanted) {
    int takes = 0;
    int passed = 0;
    for (int i = 0; i < 2 * wanted && takes < wanted; i++) {
      Optional<Boolean> judged = judge(studio, o, Dice.of(SEED, o.caption(), i).bits() >>> 1);
      takes += judged.isPresent() ? 1 : 0;
      passed += judged.orElse(false) ? 1 : 0;
    }
    return new Tally(o.verifier(), takes, passed, o.caption());
  }

  /** Whether the goal is let pass; empty if the take is not what it was shot for. */
  private static Optional<Boolean> judge(Studio studio, Opposite o, long seed) {
    Filming film;
    try {
      film = Filming.of(studio, o.caption(), seed);
    } catch (RuntimeException e) {
      return Optional.empty(); // counted by the outcomes; here there is no take to judge
    }
    Expected wanted = o.shotFor();
    if (wanted != null && !new Verdicts(film, studio.library()).held(wanted)) {
      return Optional.empty();
    }
    return goal(o.judged(), new Nouns(film.play(), studio.library()))
        .map(g -> Verifiers.judge(g, witness(film, studio.library())).held());
  }

  private static Witness witness(Filming film, Library library) {
    Take take = film.take();
    var play = Parts.unify(film.play());
    ShotPlan plan = play.shots().getFirst();
    Troupe troupe = new Casting(library, take.seed()).cast(play.cast(), plan);
    Act act = take.acts().getFirst();
    return new Witness(act, troupe, library.place(act.scenery()));
  }

  /** The goal with role ids in place of nouns; empty if a thing is not filmed. */
  private static Optional<Goal> goal(JsonNode named, Nouns nouns) {
    ObjectNode n = named.deepCopy();
    List<String> taken = new ArrayList<>();
    return named(n, nouns, taken) ? Optional.of(read(n)) : Optional.empty();
  }

  private static boolean named(ObjectNode n, Nouns nouns, List<String> taken) {
    boolean all = true;
    for (String field : List.of("first", "then", "second")) {
      if (n.get(field) instanceof ObjectNode inner) {
        all &= named(inner, nouns, new ArrayList<>());
      }
    }
    for (String field : List.of("thing", "group", "target")) {
      String noun = n.path(field).asText();
      if (noun.isEmpty()) {
        continue;
      }
      Optional<Role> role =
          nouns.play().cast().stream()
              .filter(r -> !r.asset().isEmpty() && !taken.contains(r.id()))
              .filter(r -> nouns.called(r.id(), List.of(noun)))
              .findFirst();
      if (role.isEmpty()) {
        return false;
      }
      taken.add(role.get().id());
      n.put(field, role.get().id());
    }
    return all;
  }

  private static Goal read(ObjectNode n) {
    try {
      return JSON.treeToValue(n, Goal.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a goal: " + n, e);
    }
  }
}
