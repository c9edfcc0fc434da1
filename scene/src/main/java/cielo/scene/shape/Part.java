package cielo.scene.shape;

import cielo.scene.material.Material;
import java.util.List;

/**
 * One drawable piece of a link: a mesh with one material.
 *
 * @param levels the same piece with fewer triangles, finest first; levels.get(0) is the mesh to
 *     draw near the camera
 * @param casts throws shadows (floors, outer walls and ground do not)
 */
public record Part(String name, List<Mesh> levels, Material material, boolean casts) {
  public static Part of(String name, Mesh mesh, Material material) {
    return new Part(name, List.of(mesh), material, true);
  }

  public Mesh mesh() {
    return levels.getFirst();
  }

  public Part shadowless() {
    return new Part(name, levels, material, false);
  }

  public Part withMaterial(Material other) {
    return new Part(name, levels, other, casts);
  }
}
