package cielo.props.maker;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a link falls into when it breaks. Cut once, from the id alone: the same set for equal things. */
final class Fractures {
  /*
   * The first part is cut into shards (Shards); boards stay whole and are handed to the nearest of
   * n seeds. Other parts (lids, labels) come off as pieces of their own. Masses go by volume.
   * The link breaks when a blow of its own mass at the material's breaking speed arrives.
   */
  private static final int HULL_DIRECTIONS = 26;

  private Fractures() {}

  static Fracture cut(Model m, Thing.Break how, Order order) {
    Link link = m.links().get(how.link());
    Dice dice = Dice.of(7, order.asset().id(), "fracture");
    List<Piece> pieces = new ArrayList<>();
    if (how.boards()) {
      pieces.addAll(boards(link, how.pieces(), dice));
    } else {
      boolean first = true;
      for (Part part : link.parts()) {
        Mesh mesh = part.levels().get(Math.min(1, part.levels().size() - 1));
        List<Mesh> meshes = first ? Shards.cut(mesh, how.pieces(), dice) : List.of(mesh);
        meshes.forEach(x -> pieces.add(new Piece(List.of(new Part("shard", List.of(x), part.material(), true)), part.material())));
        first = false;
      }
    }
    double all = pieces.stream().mapToDouble(Piece::weight).sum();
    Material main = link.parts().getFirst().material();
    double breaks = main.matter().breaksAtMs();
    double limit = link.massKg() * (Double.isInfinite(breaks) ? 5 : breaks) * .7;
    List<Link> links = pieces.stream().map(p -> p.link(link.massKg() * p.weight() / all)).toList();
    return new Fracture(how.link(), limit, links);
  }

  private record Piece(List<Part> parts, Material material) {
    double weight() {
      double v = parts.stream().mapToDouble(p -> Math.abs(Shards.volume(p.mesh()))).sum();
      return Math.max(v, 1e-10);
    }

    Link link(double kg) {
      Vec3 c = Model.boundsOf(List.of(new Link("", Pose.IDENTITY, parts, List.of(), 1))).centre();
      Pose back = Pose.at(c.times(-1));
      List<Part> moved = parts.stream().map(p -> new Part(p.name(), List.of(p.mesh().moved(back)), p.material(), true)).toList();
      Solid hull = new Solid.Hull(extremes(moved.stream().map(Part::mesh).toList(), HULL_DIRECTIONS));
      return new Link("piece", Pose.at(c), moved, List.of(new Placed(hull, Pose.IDENTITY, material)), kg);
    }
  }

  private static List<Piece> boards(Link link, int n, Dice dice) {
    List<Part> bodies = new ArrayList<>();
    for (Part part : link.parts()) {
      if (part.name().equals("inside")) {
        continue; // what only darkens the gaps is gone with the box
      }
      for (Mesh body : Shards.bodies(part.mesh())) {
        bodies.add(new Part(part.name(), List.of(body), part.material(), true));
      }
    }
    bodies.sort(Comparator.comparingDouble(p -> -Math.abs(Shards.volume(p.mesh()))));
    List<List<Part>> groups = new ArrayList<>();
    List<Vec3> seeds = new ArrayList<>();
    double most = Math.abs(Shards.volume(bodies.getFirst().mesh()));
    List<Part> big = bodies.stream().filter(p -> Math.abs(Shards.volume(p.mesh())) > .05 * most).toList();
    for (int i = 0; i < n; i++) {
      seeds.add(big.get(dice.below(big.size())).mesh().box().centre());
      groups.add(new ArrayList<>());
    }
    for (Part body : bodies) {
      Vec3 c = body.mesh().box().centre();
      int best = 0;
      for (int i = 1; i < n; i++) {
        if (seeds.get(i).distance(c) < seeds.get(best).distance(c)) {
          best = i;
        }
      }
      groups.get(best).add(body);
    }
    return groups.stream().filter(g -> !g.isEmpty()).map(g -> new Piece(joined(g), g.getFirst().material())).toList();
  }

  private static List<Part> joined(List<Part> bodies) {
    java.util.Map<String, MeshBuilder> meshes = new java.util.LinkedHashMap<>();
    java.util.Map<String, Material> materials = new java.util.LinkedHashMap<>();
    for (Part b : bodies) {
      meshes.computeIfAbsent(b.name(), k -> new MeshBuilder()).add(b.mesh());
      materials.put(b.name(), b.material());
    }
    List<Part> out = new ArrayList<>();
    meshes.forEach((name, mesh) -> out.add(Part.of(name, mesh.mesh(), java.util.Objects.requireNonNull(materials.get(name)))));
    return out;
  }

  /** Extreme points of meshes along {@code n} directions spread over the sphere, x y z triples. */
  static float[] extremes(List<Mesh> meshes, int n) {
    List<Vec3> out = new ArrayList<>();
    for (int d = 0; d < n; d++) {
      double y = 1 - 2 * (d + .5) / n;
      double a = d * 2.399963;
      double r = Math.sqrt(1 - y * y);
      Vec3 to = new Vec3(r * StrictMath.cos(a), y, r * StrictMath.sin(a));
      Vec3 best = Vec3.ZERO;
      double most = Double.NEGATIVE_INFINITY;
      for (Mesh m : meshes) {
        for (int i = 0; i < m.vertices(); i++) {
          double s = to.x() * m.x()[i] + to.y() * m.y()[i] + to.z() * m.z()[i];
          if (s > most) {
            most = s;
            best = new Vec3(m.x()[i], m.y()[i], m.z()[i]);
          }
        }
      }
      if (!out.contains(best)) {
        out.add(best);
      }
    }
    float[] points = new float[out.size() * 3];
    for (int i = 0; i < out.size(); i++) {
      points[3 * i] = (float) out.get(i).x();
      points[3 * i + 1] = (float) out.get(i).y();
      points[3 * i + 2] = (float) out.get(i).z();
    }
    return points;
  }
}
