package cielo.props.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cielo.props.library.Entry;
import cielo.props.library.PropsException;
import cielo.props.maker.Probe;
import cielo.props.maker.Standing;
import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Solid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedTest {
  private static final Path ASSETS = Path.of("../assets");
  private static final Entry CUBE =
      new Entry(
          "cube",
          "cube",
          List.of(),
          Role.Kind.THING,
          "thing",
          new Vec3(.2, .1, .4),
          2.5,
          Model.Stands.FLOOR,
          true,
          "made in the test",
          "none",
          "nobody");

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("cube.prop"), bytes);
  }

  private Model cube(String... keyValues) throws IOException {
    Map<String, String> p = new TreeMap<>();
    for (int i = 0; i < keyValues.length; i += 2) {
      p.put(keyValues[i], keyValues[i + 1]);
    }
    return Imported.read(file(PropBytes.cube()), CUBE, new Asset("cube", p, 1), 0, false, 0);
  }

  @Test
  void positionsNormalsUvAndTrianglesAreThoseOfTheCube() throws IOException {
    Model m = cube();
    assertThat(Probe.faults(m, CUBE)).isEmpty();
    List<Part> parts = m.links().getFirst().parts();
    assertThat(parts).extracting(Part::name).containsExactly("sides", "ends");
    assertThat(parts).extracting(p -> p.mesh().triangles()).containsExactly(8, 4);
    Mesh ends = parts.getLast().mesh();
    for (int i = 0; i < ends.vertices(); i++) {
      assertThat(ends.nz()[i]).isCloseTo(Math.signum(ends.z()[i]), within(1e-6f));
    }
    assertThat(max(ends.u())).isCloseTo(2, within(1e-6f));
    assertThat(max(ends.v())).isCloseTo(1, within(1e-6f));
  }

  private static float max(float[] v) {
    float best = v[0];
    for (float x : v) {
      best = Math.max(best, x);
    }
    return best;
  }

  @Test
  void hullsBecomeSolidsAndTheMassIsTheEntrys() throws IOException {
    Model m = cube();
    assertThat(m.massKg()).isEqualTo(2.5);
    assertThat(m.links().getFirst().solids().getFirst().solid()).isInstanceOf(Solid.Hull.class);
    assertThat(Standing.faults(m)).isEmpty();
  }

  @Test
  void materialsAndPicturesAreGraded() throws IOException {
    List<Part> parts = cube().links().getFirst().parts();
    assertThat(parts.getFirst().material().name()).startsWith("wood");
    assertThat(parts.getFirst().material().look().image()).isNotNull();
    assertThat(parts.getFirst().material().look().image().width()).isEqualTo(2);
    assertThat(parts.getLast().material().look().roughness()).isGreaterThanOrEqualTo(.2);
    assertThat(parts.getLast().material().look().twoSided()).isTrue();
  }

  @Test
  void aColourPaintsThePictureOfThePaintableMaterialOnly() throws IOException {
    List<Part> plain = cube().links().getFirst().parts();
    List<Part> blue = cube("color", "blue").links().getFirst().parts();
    int[] argb = blue.getFirst().material().look().image().argb();
    assertThat(argb).isNotEqualTo(plain.getFirst().material().look().image().argb());
    for (int v : argb) {
      assertThat(v & 255).isGreaterThan(v >> 16 & 255);
    }
    assertThat(blue.getLast().material().look()).isEqualTo(plain.getLast().material().look());
  }

  @Test
  void sizeWordsScale() throws IOException {
    assertThat(cube("size", "huge").bounds().size().x()).isCloseTo(.2 * 1.9, within(1e-4));
  }

  @Test
  void damagedFilesAreRefusedByName() throws IOException {
    byte[] good = PropBytes.cube();
    byte[] otherMagic = good.clone();
    otherMagic[0] = 'X';
    byte[] otherVersion = good.clone();
    otherVersion[4] = 2;
    for (byte[] bad :
        List.of(
            otherMagic,
            otherVersion,
            Arrays.copyOf(good, good.length / 2),
            Arrays.copyOf(good, 3),
            new byte[0])) {
      assertThatThrownBy(() -> PropFile.read(file(bad)))
          .isInstanceOf(PropsException.class)
          .hasMessageContaining("cube.prop");
    }
    assertThatThrownBy(() -> PropFile.read(folder.resolve("none.prop")))
        .isInstanceOf(PropsException.class);
  }

  @Test
  void aManifestRowWithABadNumberIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("manifest.tsv"),
        "id\tname\tsynonyms\tclass\twidth\theight\tdepth\tmass\tstands\tpaint\tstatic\tlicence\tcredit\tsource\n"
            + "cube\tcube\tblock, die\tthing\t0.2\tmany\t0.4\t2.5\tfloor\t0\tno\t-\t-\t-\n");
    assertThatThrownBy(() -> Manifest.read(folder))
        .isInstanceOf(PropsException.class)
        .hasMessageContaining("many");
  }

  @Test
  void noManifestIsAnEmptyShelf() {
    assertThat(Manifest.read(folder)).isEmpty();
  }

  @Test
  void everyStoredModelIsReadAndStands() {
    List<String> wrong = new ArrayList<>();
    for (String shelf : List.of("models", "toys")) {
      for (Manifest.Row row : Manifest.read(ASSETS.resolve(shelf))) {
        Model m =
            Imported.read(
                row.file(),
                row.entry(),
                new Asset(row.entry().id(), Map.of(), 1),
                row.paint(),
                row.fixed(),
                row.turnRad());
        List<String> faults = new ArrayList<>();
        if (Standing.expected(m)) {
          faults.addAll(Standing.faults(m));
        }
        Vec3 is = m.bounds().size();
        Vec3 want = row.entry().sizeM();
        boolean sideways = Math.abs(row.turnRad()) > .1;
        if (Math.abs(is.x() - (sideways ? want.z() : want.x())) > .02 * is.length()
            || Math.abs(is.y() - want.y()) > .02 * is.length()) {
          faults.add("is " + is + ", stated " + want);
        }
        faults.forEach(f -> wrong.add(row.entry().id() + ": " + f));
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }
}
