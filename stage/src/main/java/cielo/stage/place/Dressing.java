package cielo.stage.place;

import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.props.place.SetEntry;
import cielo.props.place.Sets;
import cielo.scene.Dice;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.ShotPlan;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses the set, the hour and the weather: what the prompt says, else what suits the cast. */
public final class Dressing {
  /** Sets that suit nearly everything: a thing with a place of its own decides before them. */
  private static final Set<String> PLAIN = Set.of("studio", "table top", "living room");

  private Dressing() {}

  /** The scenery of a shot. */
  public static Scenery of(ShotPlan shot, Troupe troupe, Library library, long seed) {
    SetEntry set = set(shot, troupe, library);
    Dice dice = Dice.of(seed, "dressing");
    double hour = shot.hour() >= 0 ? shot.hour() : dice.between(15.2, 16.8);
    Map<String, String> p = new TreeMap<>();
    if (!shot.light().isEmpty()) {
      p.put("light", String.join(",", shot.light()));
    }
    if (!shot.style().isEmpty()) {
      p.put("style", String.join(",", shot.style()));
    }
    String fixtures = fixtures(troupe);
    if (!fixtures.isEmpty()) {
      p.put("without", fixtures);
    }
    return new Scenery(set.set(), set.variant(), hour, weather(shot.weather()), p, seed);
  }

  /** The same scenery without some pieces of the set, by their names. */
  public static Scenery without(Scenery s, List<String> names) {
    Map<String, String> p = new TreeMap<>(s.parameters());
    TreeSet<String> all = new TreeSet<>(names);
    String known = p.getOrDefault("without", "");
    all.addAll(known.isEmpty() ? List.of() : List.of(known.split("\\|")));
    p.put("without", String.join("|", all));
    return new Scenery(s.set(), s.variant(), s.hour(), s.weather(), p, s.seed());
  }

  /** Large things of the cast: the set leaves out its own ones of that name. */
  private static String fixtures(Troupe troupe) {
    TreeSet<String> names = new TreeSet<>();
    for (Player q : troupe.players()) {
      if (q.kind() == Role.Kind.THING && q.size().length() > 0.8) {
        names.add(q.name());
        names.add(q.model().name());
        names.add(q.asset().id());
      }
    }
    return String.join("|", names);
  }

  private static SetEntry set(ShotPlan shot, Troupe troupe, Library library) {
    Optional<SetEntry> said = shot.set().isEmpty() ? Optional.empty() : Sets.find(shot.set());
    if (said.isPresent()) {
      return roomy(said.get(), shot);
    }
    double largest =
        troupe.players().stream()
            .mapToDouble(q -> Math.max(q.size().x(), Math.max(q.size().y(), q.size().z())))
            .max()
            .orElse(0);
    boolean wet =
        shot.actions().stream()
            .anyMatch(a ->
                a.primitive() == Primitive.SINK
                    || a.primitive() == Primitive.SPLASH
                    || a.primitive() == Primitive.BOB
                    || a.primitive() == Primitive.SWIM);
    if (wet) {
      return named(largest < 1 ? "swimming pool" : "lake");
    }
    List<Player> players = troupe.players();
    if (players.isEmpty()) {
      return named("studio");
    }
    SetEntry plain = named("studio");
    double widest = 0;
    for (Player q : players) {
      Optional<Entry> entry =
          library.entries().stream().filter(e -> e.id().equals(q.asset().id())).findFirst();
      SetEntry usual = entry.map(Sets::usual).orElseGet(() -> named("studio"));
      if (!PLAIN.contains(usual.variant())) {
        return roomy(usual, shot);
      }
      double wide = q.size().length();
      if (wide > widest) {
        plain = usual;
        widest = wide;
      }
    }
    boolean far =
        shot.actions().stream()
            .anyMatch(a ->
                switch (a.primitive()) {
                  case THROW, KICK, FLY, DRIVE, RUN, GO -> true;
                  default -> false;
                });
    boolean cramped = far && plain.variant().equals("table top");
    return largest >= 3 ? named("field") : cramped ? named("living room") : plain;
  }

  /** What starts from the ground is not filmed in the open sky. */
  private static SetEntry roomy(SetEntry usual, ShotPlan shot) {
    boolean grounded = shot.actions().stream().anyMatch(a -> a.primitive() == Primitive.LAUNCH);
    return usual.variant().equals("sky") && grounded ? named("field") : usual;
  }

  private static SetEntry named(String words) {
    return Sets.find(words)
        .or(() -> Sets.find("studio"))
        .orElseThrow(() -> new IllegalStateException("the studio set is missing"));
  }

  private static Weather weather(String word) {
    Weather.Kind kind =
        switch (word) {
          case "cloudy" -> Weather.Kind.CLOUDY;
          case "overcast" -> Weather.Kind.OVERCAST;
          case "rain" -> Weather.Kind.RAIN;
          case "storm" -> Weather.Kind.STORM;
          case "snow" -> Weather.Kind.SNOW;
          case "fog" -> Weather.Kind.FOG;
          default -> Weather.Kind.CLEAR;
        };
    double wind = word.equals("wind") ? 8 : word.equals("storm") ? 11 : 1.5;
    return new Weather(kind, wind, 0.4);
  }
}
