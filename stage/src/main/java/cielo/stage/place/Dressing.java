package cielo.stage.place;

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
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses the set, the hour and the weather: what the prompt says, else what suits the cast. */
public final class Dressing {
  /** First set whose words fit a member of the cast: things on the left belong on the right. */
  private static final List<Map.Entry<String, String>> HOMES =
      List.of(
          Map.entry("basketball|hoop|basketball_hoop|volleyball", "gym"),
          Map.entry("bowling|pin", "bowling alley"),
          Map.entry("billiard|pool_ball|cue", "pool hall"),
          Map.entry("puck|hockey|skate", "ice rink"),
          Map.entry("soccer|football|goal|frisbee|kite|swing|seesaw|kite", "park"),
          Map.entry("boat|ship|sailboat|whale|dolphin|surfboard|buoy|canoe", "sea"),
          Map.entry("duck|swan|turtle|frog|paddle", "lake"),
          Map.entry("planet|earth|moon|satellite|asteroid|spaceship|star|sun|comet", "space"),
          Map.entry("astronaut|rover", "moon"),
          Map.entry("train|locomotive", "railway"),
          Map.entry("airplane|helicopter|jet|rocket|bird|eagle|balloon|drone", "field"),
          Map.entry("penguin|polar|snowman|sled|ski", "snow field"),
          Map.entry("camel|cactus", "desert"),
          Map.entry("car|bus|truck|taxi|van|motorcycle|scooter|bicycle|traffic", "street"),
          Map.entry(
              "sofa|couch|armchair|television|tv|bookcase|rug|cat|table|chair|shelf|lamp|stool",
              "living room"),
          Map.entry("bed|pillow|nightstand", "bedroom"),
          Map.entry("oven|refrigerator|fridge|sink|microwave|toaster|pan|pot", "kitchen"),
          Map.entry("toilet|bathtub|toothbrush", "bathroom"),
          Map.entry("desk|computer|laptop|keyboard|printer", "office"),
          Map.entry("tree|bush|bench|dog|horse|cow|sheep|flower|rabbit", "park"),
          Map.entry("elephant|giraffe|zebra|lion|bear|deer", "meadow"));

  private Dressing() {}

  /** The scenery of a shot. */
  public static Scenery of(ShotPlan shot, Troupe troupe, long seed) {
    SetEntry set = set(shot, troupe);
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

  private static SetEntry set(ShotPlan shot, Troupe troupe) {
    Optional<SetEntry> said = shot.set().isEmpty() ? Optional.empty() : Sets.find(shot.set());
    if (said.isPresent()) {
      boolean bottomless = said.get().variant().equals("sky");
      boolean grounded = shot.actions().stream().anyMatch(a -> a.primitive() == Primitive.LAUNCH);
      return bottomless && grounded ? named("field") : said.get();
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
    for (var home : HOMES) {
      for (Player q : troupe.players()) {
        if ((" " + q.asset().id() + " " + q.name())
            .matches(".*[ _](" + home.getKey() + ")s?(\\b|[ _]).*")) {
          return named(home.getValue());
        }
      }
    }
    if (troupe.players().stream().anyMatch(Player::alive)) {
      return named("park");
    }
    return named(
        largest < 0.75 && !troupe.players().isEmpty() ? "table" : largest < 3 ? "studio" : "field");
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
