package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a set being built: meshes by material, solids, all in set coordinates. Walls, floors
 * and backdrops are pieces; what can be bought as a thing comes from the library.
 */
final class Piece {
  private record Heap(MeshBuilder mesh, boolean casts) {}

  private record Key(Material material, boolean casts) {}

  final String name;
  private final Map<Key, Heap> heaps = new LinkedHashMap<>();
  private final List<Placed> solids = new ArrayList<>();
  private final List<Lamp> lamps = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();

  Piece(String name) {
    this.name = name;
  }

  /** Triangles of that material, shadow-casting. */
  MeshBuilder of(Material material) {
    return heap(material, true);
  }

  /** Triangles of that material that throw no shadow. */
  MeshBuilder flat(Material material) {
    return heap(material, false);
  }

  private MeshBuilder heap(Material material, boolean casts) {
    return heaps
        .computeIfAbsent(new Key(material, casts), k -> new Heap(new MeshBuilder(), k.casts()))
        .mesh()
        .at(Pose.IDENTITY);
  }

  /** A box between two corners, drawn. */
  Piece box(
      Material m, double x0, double y0, double z0, double x1, double y1, double z1, double bevel) {
    of(m)
        .at((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
        .box(x1 - x0, y1 - y0, z1 - z0, bevel, bevel > 0.02 ? 2 : 1);
    return this;
  }

  /** The same without shadow. */
  Piece flatBox(
      Material m, double x0, double y0, double z0, double x1, double y1, double z1, double bevel) {
    flat(m)
        .at((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
        .box(x1 - x0, y1 - y0, z1 - z0, bevel, 1);
    return this;
  }

  /** A box that is drawn and solid. */
  Piece solidBox(
      Material m, double x0, double y0, double z0, double x1, double y1, double z1, double bevel) {
    box(m, x0, y0, z0, x1, y1, z1, bevel);
    return block(m, x0, y0, z0, x1, y1, z1);
  }

  /** A solid box between two corners, not drawn. */
  Piece block(Material m, double x0, double y0, double z0, double x1, double y1, double z1) {
    solids.add(
        new Placed(
            new Solid.Block((x1 - x0) / 2, (y1 - y0) / 2, (z1 - z0) / 2),
            Pose.at((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2),
            m));
    return this;
  }

  Piece solid(Material m, Solid solid, Pose at) {
    solids.add(new Placed(solid, at, m));
    return this;
  }

  /** A level rectangle facing up; uv = x and -z in metres, so neighbours join. */
  Piece level(Material m, double x0, double z0, double x1, double z1, double y) {
    MeshBuilder b = flat(m);
    int i = b.vertices();
    b.vertex(new Vec3(x0, y, z1), Vec3.UP, x0, -z1);
    b.vertex(new Vec3(x1, y, z1), Vec3.UP, x1, -z1);
    b.vertex(new Vec3(x1, y, z0), Vec3.UP, x1, -z0);
    b.vertex(new Vec3(x0, y, z0), Vec3.UP, x0, -z0);
    b.quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** A level rectangle whose texture runs along z. */
  Piece levelTurned(Material m, double x0, double z0, double x1, double z1, double y) {
    MeshBuilder b = flat(m);
    int i = b.vertices();
    b.vertex(new Vec3(x0, y, z1), Vec3.UP, -z1, -x0);
    b.vertex(new Vec3(x1, y, z1), Vec3.UP, -z1, -x1);
    b.vertex(new Vec3(x1, y, z0), Vec3.UP, -z0, -x1);
    b.vertex(new Vec3(x0, y, z0), Vec3.UP, -z0, -x0);
    b.quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** A level rectangle facing down (ceilings). */
  Piece ceiling(Material m, double x0, double z0, double x1, double z1, double y) {
    MeshBuilder b = flat(m);
    int i = b.vertices();
    Vec3 down = new Vec3(0, -1, 0);
    b.vertex(new Vec3(x0, y, z0), down, x0, z0);
    b.vertex(new Vec3(x1, y, z0), down, x1, z0);
    b.vertex(new Vec3(x1, y, z1), down, x1, z1);
    b.vertex(new Vec3(x0, y, z1), down, x0, z1);
    b.quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /**
   * An upright rectangle from (x0, z0) to (x1, z1) that faces to the left of the way there seen
   * from above with z down (its normal is (z0 - z1, 0, x1 - x0) turned: a wall behind the stage
   * runs with growing x). uv in metres: run and height.
   */
  Piece wall(
      Material m, double x0, double z0, double x1, double z1, double y0, double y1, boolean casts) {
    double dx = x1 - x0;
    double dz = z1 - z0;
    double length = Math.sqrt(dx * dx + dz * dz);
    Vec3 n = new Vec3(-dz / length, 0, dx / length);
    double u0 = (x0 * dx + z0 * dz) / length;
    MeshBuilder b = casts ? of(m) : flat(m);
    int i = b.vertices();
    b.vertex(new Vec3(x0, y0, z0), n, u0, y0);
    b.vertex(new Vec3(x1, y0, z1), n, u0 + length, y0);
    b.vertex(new Vec3(x1, y1, z1), n, u0 + length, y1);
    b.vertex(new Vec3(x0, y1, z0), n, u0, y1);
    b.quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** A picture or panel, uv 0..1 once, facing {@code yaw} (0 = +z). */
  Piece sheet(Material m, double x, double y, double z, double yaw, double w, double h) {
    flat(m).at(x, y, z, Quat.yaw(yaw)).sheet(w, h);
    return this;
  }

  Piece lamp(Lamp lamp) {
    lamps.add(lamp);
    return this;
  }

  Piece spot(Spot spot) {
    spots.add(spot);
    return this;
  }

  boolean hasSolids() {
    return !solids.isEmpty();
  }

  Model model() {
    List<Part> parts = new ArrayList<>();
    int n = 0;
    for (Map.Entry<Key, Heap> e : heaps.entrySet()) {
      if (e.getValue().mesh().empty()) {
        continue;
      }
      Part part = Part.of(name + "-" + n++, e.getValue().mesh().mesh(), e.getKey().material());
      parts.add(e.getKey().casts() ? part : part.shadowless());
    }
    return Model.rigid(name, List.copyOf(parts), List.copyOf(solids), 0, Model.Stands.FLOOR)
        .withLamps(List.copyOf(lamps))
        .withSpots(List.copyOf(spots));
  }
}
