package cielo.props.place;

import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The closed list of set makers, and the way from words to a set. */
public final class Sets {
  private static final List<SetMaker> MAKERS =
      List.of(
          new Studio(),
          new Gym(),
          new Street(),
          new Park(),
          new LivingRoom(),
          new TableTop(),
          new Beach(),
          new Forest(),
          new SnowField(),
          new Desert(),
          new Moon(),
          new Lake(),
          new Field(),
          new Kitchen(),
          new Cafe(),
          new Classroom(),
          new Theatre(),
          new Bowling(),
          new PoolHall(),
          new Rink(),
          new SwimmingPool(),
          new Office(),
          new Bathroom(),
          new Bedroom(),
          new Workshop(),
          new Alley(),
          new Suburb(),
          new Highway(),
          new Rooftop(),
          new Railway(),
          new Harbour(),
          new Reading(),
          new Museum(),
          new Market(),
          new Stadium());

  /** Things that belong to one place by their words; the first row that fits counts. */
  private static final List<Map.Entry<String, String>> HOMES =
      List.of(
          Map.entry("table tennis", "table top"),
          Map.entry("toy|model|figurine", "table top"),
          Map.entry("basketball|hoop|volleyball", "gym"),
          Map.entry("soccer|goal|rugby|football", "football field"),
          Map.entry("tennis", "tennis court"),
          Map.entry("baseball", "baseball field"),
          Map.entry("bowling|pin", "bowling alley"),
          Map.entry("billiard|pool ball|pool table|cue|snooker", "billiard room"),
          Map.entry("golf", "golf course"),
          Map.entry("beach|sandcastle|surfboard|palm", "beach"),
          Map.entry("puck|hockey|ice skate", "ice rink"),
          Map.entry("skateboard|traffic|taxi|hydrant", "street"),
          Map.entry("penguin|polar bear|snow|snowman|sled|ski|igloo", "snow field"),
          Map.entry("camel|cactus|pyramid", "desert"),
          Map.entry(
              "planet|earth|moon|satellite|asteroid|spaceship|sun|comet|saturn|mars", "space"),
          Map.entry("astronaut|rover|lander", "moon"),
          Map.entry("train|locomotive|tram|wagon|railcar", "railway"),
          Map.entry("ship|sailboat|whale|dolphin|buoy|shark|submarine|lighthouse", "sea"),
          Map.entry("duck|swan|turtle|frog|paddle|canoe|rowboat", "lake"),
          Map.entry("rocket|windmill|tractor|hay|scarecrow|kite", "field"),
          Map.entry("elephant|giraffe|zebra|lion|bear|deer|cow|sheep|horse", "meadow"),
          Map.entry("cat|kitten", "living room"),
          Map.entry("toilet|bathtub|toothbrush", "bathroom"),
          Map.entry("bed|nightstand|pillow", "bedroom"),
          Map.entry("desk|computer|laptop|keyboard|printer", "office"),
          Map.entry("oven|fridge|refrigerator|microwave|toaster|pan|pot|kettle", "kitchen"));

  private static final Map<String, SetMaker> BY_SET = new LinkedHashMap<>();
  private static final Map<String, SetEntry> BY_NAME = new LinkedHashMap<>();

  static {
    for (SetMaker maker : MAKERS) {
      for (SetEntry entry : maker.entries()) {
        BY_SET.putIfAbsent(entry.set(), maker);
        for (String name : entry.names()) {
          BY_NAME.putIfAbsent(name, entry);
        }
      }
    }
  }

  private Sets() {}

  /** The place of a scenery; a set name nobody knows gives the plain studio. */
  public static Place make(Scenery scenery, Library library) {
    SetMaker maker = BY_SET.get(scenery.set());
    return Without.apply(
        (maker == null ? MAKERS.getFirst() : maker).make(scenery, library), scenery);
  }

  /**
   * The set that words call ("a busy city street", "an indoor library"): the longest known name in
   * them, the last one of equal length.
   */
  public static Optional<SetEntry> find(String words) {
    String[] word = words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    for (int length = Math.min(4, word.length); length > 0; length--) {
      for (int from = word.length - length; from >= 0; from--) {
        SetEntry entry = named(String.join(" ", List.of(word).subList(from, from + length)));
        if (entry != null) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /** Where a thing is filmed when the prompt names no place. */
  public static SetEntry usual(Entry thing) {
    String words = thing.name().toLowerCase(Locale.ROOT) + " " + thing.id().replace('-', ' ');
    for (Map.Entry<String, String> home : HOMES) {
      if (words.matches(".*\\b(" + home.getKey() + ")s?\\b.*")) {
        return find(home.getValue()).orElseThrow();
      }
    }
    if (thing.family().equals("toy")) {
      return find("table top").orElseThrow();
    }
    String place =
        switch (thing.kind()) {
          case VEHICLE ->
              switch (thing.stands()) {
                case WATER -> "lake";
                case AIR -> "sky";
                default -> "street";
              };
          case ANIMAL -> thing.stands() == Model.Stands.WATER ? "pond" : "park";
          default ->
              switch (thing.stands()) {
                case TABLE, HAND -> "table top";
                case ROAD -> "road";
                case WATER -> "lake";
                case AIR -> "sky";
                case WALL, CEILING -> "living room";
                case FLOOR ->
                    switch (thing.family()) {
                      case "plant" -> "garden";
                      case "furniture" -> "living room";
                      case "ball", "sport" -> "gym";
                      case "street" -> "street";
                      default -> "studio";
                    };
              };
        };
    return find(place).orElseThrow();
  }

  /** Every variant of every set. */
  public static List<SetEntry> entries() {
    List<SetEntry> all = new ArrayList<>();
    MAKERS.forEach(maker -> all.addAll(maker.entries()));
    return List.copyOf(all);
  }

  private static @org.jspecify.annotations.Nullable SetEntry named(String words) {
    SetEntry entry = BY_NAME.get(words);
    if (entry == null && words.endsWith("s")) {
      entry = BY_NAME.get(words.substring(0, words.length() - 1));
    }
    return entry;
  }
}
