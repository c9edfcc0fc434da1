package cielo.props.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.props.library.Library;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FracturesTest {
  private static final Library LIBRARY = Library.open(Path.of("no-such-folder"));

  private static Model model(String id) {
    return LIBRARY.model(new Asset(id, Map.of(), 1));
  }

  private static double volume(Link piece, String part) {
    return piece.parts().stream()
        .filter(p -> p.name().startsWith(part))
        .mapToDouble(p -> Shards.volume(p.mesh()))
        .sum();
  }

  @Test
  void aFruitIsCutInTwoHalvesThatFillItAndShowFlesh() {
    Model orange = model("orange");
    Fracture f = orange.fractures().getFirst();
    assertThat(f.pieces()).hasSize(2);
    Mesh whole = orange.links().getFirst().parts().getFirst().mesh();
    double sum = f.pieces().stream().mapToDouble(p -> volume(p, "half")).sum();
    assertThat(sum).isCloseTo(Shards.volume(whole), within(.01 * sum));
    for (Link half : f.pieces()) {
      Part flesh =
          half.parts().stream()
              .filter(p -> p.name().equals("half flesh"))
              .findFirst()
              .orElseThrow();
      assertThat(flesh.material().look().base())
          .isNotEqualTo(orange.links().getFirst().parts().getFirst().material().look().base());
      // the cut face is a disc as wide as the fruit
      assertThat(Shards.area(flesh.mesh())).isCloseTo(Math.PI * .038 * .038, within(2e-4));
    }
  }

  @Test
  void aBalloonBurstsIntoScrapsOfItsSkinOnly() {
    Model balloon = model("balloon");
    Mesh skin = balloon.links().getFirst().parts().getFirst().levels().get(1);
    List<Link> pieces = balloon.fractures().getFirst().pieces();
    double area =
        pieces.stream()
            .flatMap(p -> p.parts().stream())
            .filter(p -> p.name().equals("scrap"))
            .mapToDouble(p -> Shards.area(p.mesh()))
            .sum();
    assertThat(area).isCloseTo(Shards.area(skin), within(.02 * area));
  }

  @Test
  void whatIsCutDoesNotComeApartWhenItFallsFromATable() {
    Model apple = model("apple");
    double fall = apple.massKg() * Math.sqrt(2 * 9.81 * .75) * 2; // thrown back as fast as it came
    assertThat(apple.fractures().getFirst().limitNs()).isGreaterThan(fall);
  }

  @Test
  void theWindowBreaksAndItsFrameStays() {
    Model window = model("window");
    Fracture f = window.fractures().getFirst();
    assertThat(window.links().get(f.link()).name()).isEqualTo("pane");
    assertThat(window.links().getFirst().fixed()).isTrue();
  }
}
