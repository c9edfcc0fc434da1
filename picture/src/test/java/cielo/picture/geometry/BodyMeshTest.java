package cielo.picture.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Matter;
import cielo.scene.material.Rgb;
import cielo.scene.material.Ring;
import cielo.scene.shape.Body;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Skeleton;
import cielo.scene.shape.Skin;
import cielo.scene.take.PoseTrack;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BodyMeshTest {
  private static final Offset<Float> NEAR = Offset.offset(1e-3f);

  /** A vertex 1 m over an elbow that is 1 m over the root: the elbow bends by 90° about z. */
  @Test
  void aVertexFollowsItsBoneItsMorphAndTheRoot() {
    Skeleton arm =
        new Skeleton(List.of("root", "elbow"), new int[] {-1, 0}, new float[] {0, 0, 0, 0, 1, 0});
    float[] zero = {0, 0, 0};
    Mesh mesh =
        new Mesh(
            zero,
            new float[] {2, 2, 2},
            zero,
            zero,
            new float[] {1, 1, 1},
            zero,
            zero,
            zero,
            new int[] {0, 1, 2});
    byte[] bones = {1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0};
    float[] weights = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
    Skin.Morph up = new Skin.Morph(0, new int[] {2}, new float[] {0, 1, 0});
    Material m =
        new Material(
            "x",
            Look.plain(Rgb.WHITE, .5),
            new Matter(1, 1, 1, 0, 9),
            new Ring(1, 1, 1, 1, 1, 1, 1, 1, 0, 0));
    Body body =
        new Body(
            arm, List.of(new Skin("arm", mesh, bones, weights, List.of(up), m)), List.of("smile"));
    short s = (short) Math.round(32767 * Math.sqrt(.5));
    PoseTrack bent =
        new PoseTrack(
            0,
            60,
            2,
            1,
            new float[] {5, 0, 0},
            new short[] {0, 0, 0, 32767, 0, 0, s, s},
            new byte[] {100});
    Mesh out = new BodyMesh(body, bent).meshes().getFirst();
    assertThat(out.x()[0]).isCloseTo(4, NEAR); // swung to -x
    assertThat(out.y()[0]).isCloseTo(1, NEAR);
    assertThat(out.nx()[0]).isCloseTo(-1, NEAR);
    assertThat(out.x()[1]).isCloseTo(5, NEAR); // stays with the root
    assertThat(out.y()[1]).isCloseTo(2, NEAR);
    assertThat(out.x()[2]).isCloseTo(3, NEAR); // the morph makes it longer first
  }
}
