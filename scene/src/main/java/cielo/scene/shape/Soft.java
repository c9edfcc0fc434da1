package cielo.scene.shape;

import cielo.scene.geometry.Pose;
import cielo.scene.material.Material;
import java.util.List;

/** Deformable pieces of a model. */
public sealed interface Soft {
  String name();

  /**
   * A rectangular sheet: {@code columns} x {@code rows} vertices, vertex (i, j) at rest = at
   * applied to (i / (columns - 1) - 0.5) widthM along x, -(j / (rows - 1)) heightM along y. Its top
   * row is j = 0.
   *
   * @param pinned vertex indices (j * columns + i) that do not move
   */
  record Sheet(
      String name,
      Pose at,
      double widthM,
      double heightM,
      int columns,
      int rows,
      double kgM2,
      List<Integer> pinned,
      Material material)
      implements Soft {}

  /**
   * A rope of {@code segments} from one end to the other; ends tied to link {@code a} / {@code b}
   * (-1 = the world, -2 = loose).
   */
  record Rope(
      String name,
      int a,
      cielo.scene.geometry.Vec3 from,
      int b,
      cielo.scene.geometry.Vec3 to,
      double lengthM,
      double radiusM,
      int segments,
      Material material)
      implements Soft {}
}
