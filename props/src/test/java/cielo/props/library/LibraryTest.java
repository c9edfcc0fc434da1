package cielo.props.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cielo.props.maker.Probe;
import cielo.props.maker.Standing;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private static final Library LIBRARY = Library.open(Path.of("no-such-folder"));

  private static Model model(String id, String... keyValues) {
    Map<String, String> p = new java.util.TreeMap<>();
    for (int i = 0; i < keyValues.length; i += 2) {
      p.put(keyValues[i], keyValues[i + 1]);
    }
    return LIBRARY.model(new Asset(id, p, 1));
  }

  @Test
  void everyThingIsWholeAndOfItsStatedSize() {
    List<String> wrong = new ArrayList<>();
    for (Entry e : LIBRARY.entries()) {
      for (String fault : Probe.faults(model(e.id()), e)) {
        wrong.add(e.id() + ": " + fault);
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  @Test
  void whatStandsOnAFloorStandsByItself() {
    List<String> wrong = new ArrayList<>();
    for (Entry e : LIBRARY.entries()) {
      Model m = model(e.id());
      if (Standing.expected(m)) {
        for (String fault : Standing.faults(m)) {
          wrong.add(e.id() + ": " + fault);
        }
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  @Test
  void everyThingIsFoundByEachOfItsNames() {
    Set<String> seen = new HashSet<>();
    for (Entry e : LIBRARY.entries()) {
      assertThat(seen.add(e.id())).as("id twice: " + e.id()).isTrue();
      List<String> names = new ArrayList<>(e.synonyms());
      names.add(e.name());
      for (String name : names) {
        assertThat(LIBRARY.find(name)).as(name).isPresent();
        assertThat(LIBRARY.find(name).orElseThrow().id())
            .as("\"" + name + "\" is claimed twice")
            .isEqualTo(e.id());
      }
    }
    assertThat(LIBRARY.entries().size()).isGreaterThanOrEqualTo(100);
  }

  @Test
  void ballsAreRoundForThePhysicsTooSoThatTheyRoll() {
    for (String id :
        List.of(
            "basketball",
            "soccer-ball",
            "tennis-ball",
            "bowling-ball",
            "marble",
            "steel-ball",
            "orange")) {
      assertThat(model(id).links().getFirst().solids())
          .as(id)
          .allMatch(p -> p.solid() instanceof cielo.scene.shape.Solid.Ball);
    }
  }

  @Test
  void aColourWordChangesWhatIsPaintable() {
    for (Entry e : LIBRARY.entries()) {
      if (e.paintable()) {
        assertThat(colours(model(e.id(), "color", "purple")))
            .as(e.id())
            .isNotEqualTo(colours(model(e.id(), "color", "yellow")));
      }
    }
  }

  private static Set<Rgb> colours(Model m) {
    Set<Rgb> out = new HashSet<>();
    for (Link l : m.links()) {
      for (Part p : l.parts()) {
        out.add(p.material().look().base());
        if (p.material().look().image() != null) {
          out.add(Rgb.grey(java.util.Arrays.hashCode(p.material().look().image().argb())));
        }
      }
    }
    for (cielo.scene.shape.Soft soft : m.softs()) {
      cielo.scene.material.Look look =
          switch (soft) {
            case cielo.scene.shape.Soft.Sheet c -> c.material().look();
            case cielo.scene.shape.Soft.Rope r -> r.material().look();
          };
      out.add(look.base());
      if (look.image() != null) {
        out.add(Rgb.grey(java.util.Arrays.hashCode(look.image().argb())));
      }
    }
    return out;
  }

  @Test
  void equalAssetsGiveTheSameModelAndAFreshLibraryEqualMeshes() {
    Library other = Library.open(Path.of("no-such-folder"));
    for (String id : List.of("basketball", "tree", "car", "vase", "crate")) {
      Asset a = new Asset(id, Map.of("color", "blue"), 5);
      assertThat(LIBRARY.model(a))
          .isSameAs(LIBRARY.model(new Asset(id, Map.of("color", "blue"), 5)));
      List<Part> p = LIBRARY.model(a).links().getFirst().parts();
      List<Part> q = other.model(a).links().getFirst().parts();
      for (int i = 0; i < p.size(); i++) {
        assertThat(p.get(i).mesh().x()).isEqualTo(q.get(i).mesh().x());
        assertThat(p.get(i).mesh().ny()).isEqualTo(q.get(i).mesh().ny());
        assertThat(p.get(i).mesh().index()).isEqualTo(q.get(i).mesh().index());
      }
    }
  }

  @Test
  void sizeWordsScaleLengthAndMass() {
    Model usual = model("crate");
    Model huge = model("crate", "size", "huge");
    double f = huge.bounds().size().x() / usual.bounds().size().x();
    assertThat(f).isCloseTo(1.9, within(1e-4));
    assertThat(huge.massKg()).isCloseTo(usual.massKg() * f * f * f, within(1e-3 * huge.massKg()));
  }

  @Test
  void aMaterialWordChangesLooksMatterAndMass() {
    Model rubber = model("ball");
    Model steel = model("ball", "material", "steel");
    assertThat(steel.links().getFirst().solids().getFirst().material().name()).isEqualTo("steel");
    assertThat(steel.massKg()).isGreaterThan(5 * rubber.massKg());
  }

  @Test
  void fracturePiecesHaveTheMassOfTheWholeAndLieInside() {
    int breakable = 0;
    for (Entry e : LIBRARY.entries()) {
      Model m = model(e.id());
      for (Fracture f : m.fractures()) {
        breakable++;
        Link link = m.links().get(f.link());
        double sum = f.pieces().stream().mapToDouble(Link::massKg).sum();
        assertThat(sum).as(e.id()).isCloseTo(link.massKg(), within(1e-6 * link.massKg()));
        assertThat(f.pieces().size()).as(e.id()).isBetween(2, 40);
        assertThat(f.limitNs()).as(e.id()).isPositive();
        Box whole =
            Model.boundsOf(
                    List.of(
                        new Link(
                            "", cielo.scene.geometry.Pose.IDENTITY, link.parts(), List.of(), 1)))
                .grow(5e-4);
        for (Link piece : f.pieces()) {
          Box b = Model.boundsOf(List.of(piece));
          assertThat(whole.contains(b.min()) && whole.contains(b.max()))
              .as(e.id() + " piece " + b)
              .isTrue();
        }
      }
    }
    assertThat(breakable).isGreaterThan(9);
  }

  @Test
  void aCarHasFourRoundWheelsThatTurn() {
    Model car = model("car");
    assertThat(car.joints()).hasSize(4);
    for (int i = 1; i <= 4; i++) {
      Vec3 s = Model.boundsOf(List.of(car.links().get(i))).size();
      assertThat(s.y()).isCloseTo(s.z(), within(.01 * s.z()));
      assertThat(car.links().get(i).rest().position().y()).isCloseTo(s.y() / 2, within(.01));
    }
  }

  @Test
  void theHoopHasARingThatABallFits() {
    Model hoop = model("hoop");
    var ring = hoop.spots().stream().filter(s -> s.name().equals("ring")).findFirst().orElseThrow();
    assertThat(ring.centre().y()).isCloseTo(3.05, within(.005));
    assertThat(ring.halfX()).isCloseTo(.2286, within(1e-6));
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThatThrownBy(() -> model("perpetuum-mobile"))
        .isInstanceOf(PropsException.class)
        .hasMessageContaining("perpetuum-mobile");
  }

  @Test
  void importedModelsAreFoundAfterOurOwn() {
    Path assets = Path.of("../assets");
    if (!Files.isDirectory(assets.resolve("models"))) {
      return;
    }
    Library full = Library.open(assets);
    assertThat(full.find("car").orElseThrow().source()).isEqualTo("cielo");
    assertThat(full.find("forklift").orElseThrow().source()).isNotEqualTo("cielo");
    assertThat(full.toy("elephant")).isPresent();
    Entry truck = full.toy("truck").orElseThrow();
    Model small = full.model(new Asset(truck.id(), Map.of(), 1));
    assertThat(small.bounds().size().z()).isCloseTo(.24, within(.02));
    assertThat(small.massKg()).isCloseTo(truck.massKg(), within(.02 * truck.massKg()));
    Entry train = full.toy("train").orElseThrow();
    assertThat(full.model(new Asset(train.id(), Map.of(), 1)).bounds().size().y())
        .isCloseTo(train.sizeM().y(), within(.01));
  }
}
