package cielo.props.place;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.props.library.Library;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import cielo.scene.place.Standing;
import cielo.scene.place.Weather;
import cielo.scene.shape.Link;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every set, its variants, hours, weathers and seeds. */
final class SetsTest {
  static final Library LIBRARY = Library.open();

  static List<SetEntry> variants() {
    return Sets.entries();
  }

  /** One entry of each maker: the plain one. */
  static List<SetEntry> sets() {
    Set<String> seen = new HashSet<>();
    return Sets.entries().stream().filter(e -> seen.add(e.set())).toList();
  }

  private static Scenery scenery(SetEntry e, double hour, Weather.Kind kind, long seed) {
    return new Scenery(e.set(), e.variant(), hour, new Weather(kind, 2, 0.4), Map.of(), seed);
  }

  static Place make(SetEntry e, double hour, Weather.Kind kind, long seed) {
    return Sets.make(scenery(e, hour, kind, seed), LIBRARY);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyVariantMakesASoundPlaceByDay(SetEntry e) {
    check(e, make(e, 14, Weather.Kind.CLEAR, 1));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everySetMakesASoundPlaceByNight(SetEntry e) {
    check(e, make(e, 23, Weather.Kind.CLEAR, 2));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everySetStandsRainSnowAndFog(SetEntry e) {
    check(e, make(e, 11, Weather.Kind.RAIN, 3));
    check(e, make(e, 16, Weather.Kind.SNOW, 4));
    check(e, make(e, 8, Weather.Kind.FOG, 5));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void seedsDifferAndEqualSceneriesAgree(SetEntry e) {
    Place a = make(e, 13, Weather.Kind.CLEAR, 7);
    assertThat(trace(make(e, 13, Weather.Kind.CLEAR, 7))).isEqualTo(trace(a));
    if (!e.set().equals("studio")) {
      assertThat(trace(make(e, 13, Weather.Kind.CLEAR, 8))).isNotEqualTo(trace(a));
    }
  }

  private static void check(SetEntry e, Place p) {
    String what = e.set() + "/" + e.variant();
    Spot stage = p.spot("stage");
    assertThat(stage.name()).as(what).isEqualTo("stage");
    assertThat(stage.kind()).isEqualTo(Spot.Kind.REGION);
    assertThat(stage.halfX()).as("width of the stage of " + what).isGreaterThan(0.4);
    assertThat(stage.halfZ()).as("depth of the stage of " + what).isGreaterThan(0.4);
    assertThat(p.free().contains(new Vec3(0, stage.centre().y() + 1.2, 3)))
        .as("a camera may stand before the stage of " + what)
        .isTrue();
    Box air =
        Box.of(
            stage.centre().x() - stage.halfX() + 0.02,
            stage.centre().y() + 0.03,
            stage.centre().z() - stage.halfZ() + 0.02,
            stage.centre().x() + stage.halfX() - 0.02,
            stage.centre().y() + 1.6,
            stage.centre().z() + stage.halfZ() - 0.02);
    for (Standing s : p.standing()) {
      if (s.solid()) {
        for (Link link : s.model().links()) {
          for (Placed solid : link.solids()) {
            Pose at = s.at().times(link.rest()).times(solid.at());
            assertThat(reaches(solid.solid(), at, air))
                .as(what + ": \"" + s.name() + "\" stands on the stage")
                .isFalse();
          }
        }
      }
      Box b = s.model().bounds().moved(s.at());
      assertThat(b.size().length()).as(what + " " + s.name()).isLessThan(4000).isNotNaN();
    }
    light(what, p);
  }

  private static void light(String what, Place p) {
    assertThat(p.overhead().irradiance().luminance()).as("overhead of " + what).isBetween(0.1, 4.0);
    assertThat(p.exposure()).as("exposure of " + what).isBetween(0.5, 2.2);
    assertThat(p.haze()).as("haze of " + what).isBetween(0.0, 0.06);
    boolean key = p.sun() != null || !p.lamps().isEmpty() || hasLamps(p);
    boolean soft = p.sky() instanceof Sky.Open || p.sky() instanceof Sky.Room;
    assertThat(key || soft).as("some light in " + what).isTrue();
    if (p.sun() != null) {
      assertThat(p.sun().to().y()).as("the key light of " + what + " is above").isPositive();
    }
  }

  private static boolean hasLamps(Place p) {
    return p.standing().stream().anyMatch(s -> !s.model().lamps().isEmpty());
  }

  private static boolean reaches(Solid solid, Pose at, Box air) {
    return switch (solid) {
      case Solid.Ball b -> box(b.radius(), b.radius(), b.radius()).moved(at).overlaps(air);
      case Solid.Block b -> box(b.halfX(), b.halfY(), b.halfZ()).moved(at).overlaps(air);
      case Solid.Capsule c ->
          box(c.radius(), c.halfHeight() + c.radius(), c.radius()).moved(at).overlaps(air);
      case Solid.Cylinder c -> box(c.radius(), c.halfHeight(), c.radius()).moved(at).overlaps(air);
      case Solid.Hull h -> hull(h.points()).moved(at).overlaps(air);
      case Solid.Shell s -> s.mesh().box().moved(at).overlaps(air);
      case Solid.Terrain t -> rises(t, at, air);
    };
  }

  private static boolean rises(Solid.Terrain t, Pose at, Box air) {
    double step = t.sideM() / (t.n() - 1);
    for (int j = 0; j < t.n(); j++) {
      for (int i = 0; i < t.n(); i++) {
        Vec3 p =
            at.apply(
                new Vec3(
                    i * step - t.sideM() / 2,
                    t.heights()[j * t.n() + i],
                    j * step - t.sideM() / 2));
        boolean inside =
            p.x() > air.min().x()
                && p.x() < air.max().x()
                && p.z() > air.min().z()
                && p.z() < air.max().z();
        if (inside && p.y() > air.min().y()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Box box(double x, double y, double z) {
    return Box.of(-x, -y, -z, x, y, z);
  }

  private static Box hull(float[] p) {
    Box b = null;
    for (int i = 0; i < p.length; i += 3) {
      Vec3 q = new Vec3(p[i], p[i + 1], p[i + 2]);
      Box one = new Box(q, q);
      b = b == null ? one : b.union(one);
    }
    return b == null ? box(0, 0, 0) : b;
  }

  /** What a set is made of, as text: names, places, counts of triangles, colours. */
  private static String trace(Place p) {
    StringBuilder out = new StringBuilder();
    for (Standing s : p.standing()) {
      out.append(s.name()).append(s.at());
      for (Link link : s.model().links()) {
        for (Part part : link.parts()) {
          out.append(part.mesh().triangles()).append(part.material().look().base());
        }
      }
    }
    return out.append(p.sun()).append(p.lamps()).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a busy city street at night, street, street",
    "an indoor library, library, library",
    "indoor swimming pool, swimming pool, swimming pool",
    "the alley behind the bakery, cafe, bakery",
    "alley, alley, alley",
    "a wooden table, table top, table top",
    "train station platform, railway, platform",
    "underwater coral reef, harbour, underwater",
    "on the surface of the moon, moon, moon",
    "two beaches, '', ''",
    "indoor movie theater, theatre, movie theater",
    "snowy mountains, snow field, ski slope"
  })
  void wordsFindTheirSet(String words, String set, String variant) {
    var found = Sets.find(words);
    if (set.isEmpty()) {
      assertThat(Sets.find("xyzzy")).isEmpty();
    } else {
      assertThat(found).isPresent();
      assertThat(found.get().set()).isEqualTo(set);
      if (!variant.equals("ski slope")) {
        assertThat(found.get().variant()).isEqualTo(variant);
      }
    }
  }

  @Test
  void theSceneWordsOfTheExamAreAnswered() {
    List<String> words =
        List.of(
            "alley",
            "amusement park",
            "aquarium",
            "arch",
            "art gallery",
            "bathroom",
            "bakery shop",
            "ballroom",
            "bar",
            "barn",
            "basement",
            "beach",
            "bedroom",
            "bridge",
            "botanical garden",
            "cafeteria",
            "campsite",
            "campus",
            "carrousel",
            "castle",
            "cemetery",
            "classroom",
            "cliff",
            "crosswalk",
            "construction site",
            "corridor",
            "courtyard",
            "desert",
            "downtown",
            "driveway",
            "farm",
            "food court",
            "football field",
            "forest road",
            "fountain",
            "gas station",
            "glacier",
            "golf course",
            "indoor gymnasium",
            "harbor",
            "highway",
            "hospital",
            "house",
            "iceberg",
            "industrial area",
            "jail cell",
            "junkyard",
            "kitchen",
            "indoor library",
            "lighthouse",
            "laboratory",
            "mansion",
            "marsh",
            "mountain",
            "indoor movie theater",
            "indoor museum",
            "music studio",
            "nursery",
            "ocean",
            "office",
            "palace",
            "parking lot",
            "pharmacy",
            "phone booth",
            "raceway",
            "restaurant",
            "river",
            "science museum",
            "shower",
            "ski slope",
            "sky",
            "skyscraper",
            "baseball stadium",
            "staircase",
            "street",
            "supermarket",
            "indoor swimming pool",
            "tower",
            "outdoor track",
            "train railway",
            "train station platform",
            "underwater coral reef",
            "valley",
            "volcano",
            "waterfall",
            "windmill");
    assertThat(words.stream().filter(w -> Sets.find(w).isEmpty())).isEmpty();
  }

  @Test
  void noTwoThingsThatMayMoveShareAName() {
    for (SetEntry e : sets()) {
      Place p = make(e, 12, Weather.Kind.CLEAR, 1);
      Set<String> names = new HashSet<>();
      for (Standing s : p.standing()) {
        if (s.loose()) {
          assertThat(names.add(s.name()))
              .as(e.set() + ": two loose things named " + s.name())
              .isTrue();
        }
      }
    }
  }

  @Test
  void everyThingHasAUsualPlace() {
    for (var entry : LIBRARY.entries()) {
      assertThat(Sets.usual(entry)).as(entry.name()).isNotNull();
    }
    assertThat(Sets.usual(LIBRARY.find("basketball").orElseThrow()).set()).isEqualTo("gym");
    assertThat(Sets.usual(LIBRARY.find("mug").orElseThrow()).set()).isEqualTo("table top");
    assertThat(Sets.usual(LIBRARY.find("car").orElseThrow()).set()).isEqualTo("street");
  }

  @Test
  void anUnknownSetIsTheStudio() {
    Place p = Sets.make(new Scenery("nowhere", "nowhere", 12, Weather.FAIR, Map.of(), 1), LIBRARY);
    assertThat(p.standing()).hasSize(1);
    assertThat(p.standing().getFirst().name()).isEqualTo("cove");
  }
}
