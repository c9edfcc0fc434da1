package cielo.props.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeshBuilderTest {
  private static void body(Mesh m, double volume, double area, double share) {
    assertThat(Watertight.openEdges(m)).as("open edges").isZero();
    assertThat(Watertight.agreeing(m)).as("normals outward").isGreaterThan(.999);
    assertThat(Shards.volume(m)).isCloseTo(volume, within(share * volume));
    assertThat(Watertight.area(m)).isCloseTo(area, within(share * area));
  }

  @Test
  void aSharpBoxHasItsVolumeAndArea() {
    body(new MeshBuilder().box(.6, .4, .2, 0).mesh(), .048, .88, 1e-6);
  }

  @Test
  void aBevelledBoxIsClosedAndALittleSmaller() {
    Mesh m = new MeshBuilder().box(.6, .4, .2, .02).mesh();
    body(m, .048, .88, .06);
    assertThat(Shards.volume(m)).isLessThan(.048);
    assertThat(m.box().size().x()).isCloseTo(.6, within(1e-6));
  }

  @Test
  void ballsOfBothKindsComeNearTheSphere() {
    double v = 4 * Math.PI / 3 * .001;
    double a = 4 * Math.PI * .01;
    body(new MeshBuilder().ball(.1, 16).mesh(), v, a, .01);
    body(new MeshBuilder().globe(.1, 64).mesh(), v, a, .01);
  }

  @Test
  void aGlobeIsWrappedOnceWithNorthOnTop() {
    Mesh m = new MeshBuilder().globe(1, 32).mesh();
    for (int i = 0; i < m.vertices(); i++) {
      double phi = (m.v()[i] - .5) * Math.PI;
      double lambda = 2 * Math.PI * m.u()[i];
      assertThat((double) m.y()[i]).isCloseTo(Math.sin(phi), within(1e-5));
      assertThat((double) m.x()[i]).isCloseTo(Math.cos(lambda) * Math.cos(phi), within(1e-5));
      assertThat((double) m.z()[i]).isCloseTo(-Math.sin(lambda) * Math.cos(phi), within(1e-5));
    }
  }

  @Test
  void aTaperIsClosed() {
    body(
        new MeshBuilder().taper(.4, .4, .2, .2, .3).mesh(),
        .3 / 3 * (.16 + .04 + .08),
        .2 + 4 * .3 * Math.hypot(.3, .1),
        1e-6);
  }

  @Test
  void cylindersAndConesFollowTheirFormulas() {
    body(
        new MeshBuilder().cylinder(.1, .1, .3, 0, 128).mesh(),
        Math.PI * .003,
        2 * Math.PI * (.03 + .01),
        .002);
    body(
        new MeshBuilder().cylinder(.1, 0, .3, 0, 128).mesh(),
        Math.PI * .001,
        Math.PI * .1 * (.1 + Math.hypot(.1, .3)),
        .002);
  }

  @Test
  void aTorusFollowsPappus() {
    body(
        new MeshBuilder().torus(.3, .05, 96, 48).mesh(),
        2 * Math.PI * .3 * Math.PI * .0025,
        4 * Math.PI * Math.PI * .015,
        .01);
  }

  @Test
  void tubesAreClosedAtTheirEndsAndRingsOnThemselves() {
    body(
        new MeshBuilder().rod(Vec3.ZERO, new Vec3(.3, .4, 0), .02).mesh(),
        Math.PI * .0004 * .5,
        2 * Math.PI * .02 * .5 + 2 * Math.PI * .0004,
        .08);
    List<Vec3> square =
        List.of(new Vec3(-1, 0, -1), new Vec3(1, 0, -1), new Vec3(1, 0, 1), new Vec3(-1, 0, 1));
    assertThat(Watertight.openEdges(new MeshBuilder().tube(square, t -> .05, 8, true).mesh()))
        .isZero();
  }

  @Test
  void extrusionsKeepTheAreaOfTheirOutline() {
    Outline ell = Outline.polygon(0, 0, .4, 0, .4, .1, .1, .1, .1, .3, 0, .3);
    body(new MeshBuilder().extrude(ell, .05, 0).mesh(), .06 * .05, 2 * .06 + 1.4 * .05, 1e-6);
    Mesh bevelled = new MeshBuilder().extrude(Outline.rectangle(.4, .3, .05), .05, .004).mesh();
    assertThat(Watertight.openEdges(bevelled)).isZero();
    assertThat(Watertight.agreeing(bevelled)).isGreaterThan(.99);
  }

  @Test
  void aLatheWithHollowInsideIsClosed() {
    Outline cup =
        Outline.from(0, 0)
            .line(.04, 0)
            .round(.005)
            .line(.05, .1)
            .line(.046, .1)
            .line(.036, .01)
            .line(0, .01);
    Mesh m = new MeshBuilder().lathe(cup, 48).mesh();
    assertThat(Watertight.openEdges(m)).isZero();
    assertThat(Watertight.agreeing(m)).isGreaterThan(.999);
    assertThat(Shards.volume(m)).isBetween(1e-5, 3e-4);
  }

  @Test
  void turningAndMirroringKeepTheOutsideOut() {
    Mesh m =
        new MeshBuilder()
            .at(1, 2, 3, Quat.about(new Vec3(1, 2, 3), 1))
            .scaled(-1, 2, 1)
            .box(.2, .1, .3, .01)
            .mesh();
    assertThat(Watertight.agreeing(m)).isGreaterThan(.999);
    assertThat(Shards.volume(m)).isCloseTo(.012, within(.001));
  }

  @Test
  void coarserLevelsHaveFewerTriangles() {
    int[] n = new int[3];
    for (int i = 0; i < 3; i++) {
      n[i] =
          new MeshBuilder(i)
              .globe(1, 64)
              .torus(1, .2, 48, 24)
              .cylinder(1, 1, 1, .1, 48)
              .mesh()
              .triangles();
    }
    assertThat(n[1]).isLessThan(n[0] / 2);
    assertThat(n[2]).isLessThan(n[1] / 2);
  }

  @Test
  void aSplitMeshKeepsItsArea() {
    Mesh m = new MeshBuilder().globe(1, 48).mesh();
    Splits.Halves h = Splits.split(m, p -> p.y() - .3);
    assertThat(Watertight.area(h.inside()) + Watertight.area(h.outside()))
        .isCloseTo(Watertight.area(m), within(1e-3));
    assertThat(h.outside().box().min().y()).isCloseTo(.3, within(1e-6));
  }

  @Test
  void shardsOfABallFillTheBall() {
    Mesh m = new MeshBuilder().globe(.1, 32).mesh();
    List<Mesh> shards = Shards.cut(m, 14, cielo.scene.Dice.of(3), true);
    assertThat(shards.size()).isBetween(12, 16);
    double sum = shards.stream().mapToDouble(Shards::volume).sum();
    assertThat(sum).isCloseTo(Shards.volume(m), within(.02 * sum));
  }
}
