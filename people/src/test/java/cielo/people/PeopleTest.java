package cielo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.people.body.BodyFile;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Body;
import cielo.scene.shape.Model;
import cielo.scene.shape.Skin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
  private static final Path ASSETS = Path.of("..", "assets");
  private static final People PEOPLE = new People(ASSETS);

  private static Model model(String name, String attributes, String wears, long seed) {
    Map<String, String> p = Map.of("name", name, "attributes", attributes, "wears", wears);
    return PEOPLE.model(new Asset(People.ID, p, seed)).orElseThrow();
  }

  @Test
  void menWomenAndChildrenHaveTheirHeightsAndStandOnTheFloor() {
    Model man = model("man", "", "", 3);
    Model woman = model("woman", "", "", 5);
    Model girl = model("girl", "", "", 9);
    assertThat(man.bounds().max().y()).isBetween(1.65, 2.05);
    assertThat(woman.bounds().max().y()).isBetween(1.5, 1.85);
    assertThat(girl.bounds().max().y()).isBetween(1.05, 1.5);
    for (Model m : new Model[] {man, woman, girl}) {
      assertThat(m.bounds().min().y()).isBetween(-.01, .01);
    }
  }

  @Test
  void everyVertexIsFiniteAndItsWeightsSumToOne() {
    Body body = Objects.requireNonNull(model("woman", "", "red coat;jeans", 5).body());
    for (Skin s : body.skins()) {
      int n = s.mesh().vertices();
      assertThat(s.mesh().triangles()).isPositive();
      for (int i = 0; i < n; i++) {
        assertThat(s.mesh().x()[i] + s.mesh().y()[i] + s.mesh().z()[i]).isFinite();
        float sum = 0;
        for (int k = 4 * i; k < 4 * i + 4; k++) {
          sum += s.weights()[k];
          assertThat(s.bones()[k]).isBetween((byte) 0, (byte) (body.skeleton().bones() - 1));
        }
        assertThat(sum).isBetween(.99f, 1.01f);
      }
      for (Skin.Morph m : s.morphs()) {
        assertThat(Arrays.stream(m.index()).max().orElse(0)).isLessThan(n);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSamePersonAndAnotherSeedAnother() {
    Body a = Objects.requireNonNull(model("man", "", "", 3).body());
    Body b =
        Objects.requireNonNull(
            new People(ASSETS)
                .model(
                    new Asset(People.ID, Map.of("name", "man", "attributes", "", "wears", ""), 3))
                .orElseThrow()
                .body());
    Body c = Objects.requireNonNull(model("man", "", "", 4).body());
    assertThat(a.skins().getFirst().mesh().y()).isEqualTo(b.skins().getFirst().mesh().y());
    assertThat(a.skins().getFirst().mesh().y()).isNotEqualTo(c.skins().getFirst().mesh().y());
  }

  @Test
  void aCutFileIsRefused(@TempDir Path dir) throws Exception {
    byte[] whole = Files.readAllBytes(ASSETS.resolve("people/body.bin"));
    Path cut = Files.write(dir.resolve("body.bin"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> BodyFile.read(cut)).isInstanceOf(PeopleException.class);
    Path other = Files.writeString(dir.resolve("other.bin"), "hello, this is text");
    assertThatThrownBy(() -> BodyFile.read(other)).hasMessageContaining("not a packed body");
  }
}
