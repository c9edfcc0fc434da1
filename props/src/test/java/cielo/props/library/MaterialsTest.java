package cielo.props.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cielo.props.surface.Surfaces;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import org.junit.jupiter.api.Test;

class MaterialsTest {
  @Test
  void theTableIsLargeAndEveryMaterialIsWhole() {
    assertThat(Materials.names().size()).isGreaterThanOrEqualTo(60);
    for (String name : Materials.names()) {
      Material m = Materials.named(name);
      assertThat(m.matter().densityKgM3()).as(name).isBetween(20.0, 20000.0);
      assertThat(m.matter().friction()).as(name).isBetween(0.0, 1.2);
      assertThat(m.matter().restitution()).as(name).isBetween(0.0, 1.0);
      assertThat(m.ring().barSpeedMs()).as(name).isPositive();
      assertThat(m.ring().efficiency()).as(name).isPositive();
      if (!m.look().pattern().none()) {
        assertThat(Surfaces.knows(m.look().pattern().name())).as(name).isTrue();
      }
    }
  }

  @Test
  void everydayWordsFindTheirMaterial() {
    assertThat(Materials.find("wooden").orElseThrow().name()).isEqualTo("wood_hard");
    assertThat(Materials.find("Glass").orElseThrow().name()).isEqualTo("glass");
    assertThat(Materials.find("made of steel").orElseThrow().name()).isEqualTo("steel");
    assertThat(Materials.find("golden").orElseThrow().name()).isEqualTo("gold");
    assertThat(Materials.find("rubber").orElseThrow().name()).isEqualTo("rubber");
    assertThat(Materials.find("happiness")).isEmpty();
  }

  @Test
  void anUnknownNameSaysWhatIsKnown() {
    assertThatThrownBy(() -> Materials.named("unobtainium"))
        .isInstanceOf(PropsException.class)
        .hasMessageContaining("unobtainium")
        .hasMessageContaining("wood_hard");
  }

  @Test
  void pairsFollowTheTableAndTheirMaterials() {
    Material rubber = Materials.named("rubber");
    Material wood = Materials.named("wood_hard");
    Material ball = Materials.named("phenolic");
    assertThat(Pairs.friction(rubber, wood)).isEqualTo(.60);
    assertThat(Pairs.friction(wood, rubber)).isEqualTo(.60);
    assertThat(Pairs.restitution(rubber, wood, 1)).isEqualTo(.80);
    assertThat(Pairs.restitution(rubber, wood, 20))
        .isCloseTo(.80 * Math.pow(10, -.1), within(1e-9));
    assertThat(Pairs.restitution(ball, ball, 1)).isEqualTo(.94);
    Material stone = Materials.named("stone");
    Material glass = Materials.named("glass");
    assertThat(Pairs.friction(stone, glass)).isCloseTo(Math.sqrt(.65 * .30), within(1e-9));
    assertThat(Pairs.restitution(stone, Materials.named("sand"), 1)).isEqualTo(.05);
  }

  @Test
  void colourWordsAreManyAndTheirModifiersWork() {
    assertThat(Colors.names().size()).isGreaterThan(150);
    Rgb blue = Colors.find("blue").orElseThrow();
    Rgb dark = Colors.find("dark blue").orElseThrow();
    Rgb light = Colors.find("light blue").orElseThrow();
    assertThat(dark.luminance()).isLessThan(blue.luminance());
    assertThat(light.luminance()).isGreaterThan(blue.luminance());
    assertThat(Colors.find("navy").orElseThrow().b()).isLessThan(blue.b());
    assertThat(Colors.find("reddish")).isPresent();
    assertThat(Colors.find("bright red")).isPresent();
    assertThat(Colors.find("wooden")).isEmpty();
  }

  @Test
  void everyColourIsWithinTheGrade() {
    for (String name : Colors.names()) {
      Rgb c = Colors.find(name).orElseThrow();
      double top = Math.max(c.r(), Math.max(c.g(), c.b()));
      double low = Math.min(c.r(), Math.min(c.g(), c.b()));
      assertThat(top).as(name).isBetween(.04, .8501);
      assertThat(Math.pow(low / top, 1 / 2.2)).as(name).isGreaterThan(.2499);
    }
  }
}
