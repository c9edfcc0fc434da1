package cielo.props.maker;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
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
import org.jspecify.annotations.Nullable;

/** What a link falls into when it breaks. Cut once, from the id alone: the same set for equal things. */
final class Fractures {
  /*
   * The first part is cut into shards (Shards), or its skin into scraps; boards stay whole and are
   * handed to the nearest of n seeds; halves are everything on either side of one plane. Other parts
   * (lids, labels) come off as pieces of their own. Masses go by volume, those of scraps by area.
   * The link breaks when a blow of its own mass at the material's breaking speed arrives; what is
   * meant to be cut in two takes four times that, so that it does not fall in halves from a table.
   */
  private static final int HULL_DIRECTIONS = 200;
  private static final double USUAL_MS = 5;
  private static final double CUT = 4;

  private Fractures() {}

  static Fracture cut(Model m, Thing.Break how, Order order) {
    Link link = m.links().get(how.link());
    Dice dice = Dice.of(7, order.asset().id(), "fracture");
    List<Piece> pieces =
        switch (how.way()) {
          case BOARDS -> boards(link, how.pieces(), dice);
          case HALVES -> halves(link, how.flesh());
          case SHARDS, SCRAPS -> shards(link, how, dice);
        };
    double all = pieces.stream().mapToDouble(Piece::weight).sum();
    double breaks = link.parts().getFirst().material().matter().breaksAtMs();
    double limit = link.massKg() * (Double.isInfinite(breaks) ? USUAL_MS : breaks) * .7 * (how.way() == Thing.Way.HALVES ? CUT : 1);
    List<Link> links = pieces.stream().map(p -> p.link(link.massKg() * p.weight() / all)).toList();
    return new Fracture(how.link(), limit, links);
  }

  /** Parts that stay together; {@code weight} relative to the other pieces. */
  private record Piece(List<Part> parts, Material material, double weight) {
    static Piece solid(List<Part> parts) {
      double v = parts.stream().mapToDouble(p -> Math.abs(Shards.volume(p.mesh()))).sum();
      return new Piece(parts, parts.getFirst().material(), Math.max(v, 1e-10));
    }

    Link link(double kg) {
      Vec3 c = Model.boundsOf(List.of(new Link("", Pose.IDENTITY, parts, List.of(), 1))).centre();
      Pose back = Pose.at(c.times(-1));
      List<Part> moved = parts.stream().map(p -> new Part(p.name(), List.of(p.mesh().moved(back)), p.material(), true)).toList();
      Solid hull = new Solid.Hull(extremes(moved.stream().map(Part::mesh).toList(), HULL_DIRECTIONS));
      return new Link("piece", Pose.at(c), moved, List.of(new Placed(hull, Pose.IDENTITY, material)), kg);
    }
  }

  private static List<Piece> shards(Link link, Thing.Break how, Dice dice) {
    Part first = link.parts().getFirst();
    boolean scraps = how.way() == Thing.Way.SCRAPS;
    Mesh mesh = coarser(first);
    List<Piece> out = new ArrayList<>();
    for (Mesh shard : Shards.cut(mesh, how.pieces(), dice, !scraps)) {
      if (scraps) {
        Material skin = first.material().withLook(first.material().look().bothSides());
        out.add(new Piece(List.of(new Part("scrap", List.of(shard), skin, true)), skin, Shards.area(shard)));
      } else {
        out.add(new Piece(fleshed("shard", shard, first.material(), how.flesh()), first.material(), Math.max(Math.abs(Shards.volume(shard)), 1e-10)));
      }
    }
    double whole = out.stream().mapToDouble(Piece::weight).sum();
    for (Part part : link.parts().subList(1, link.parts().size())) {
      Piece other = Piece.solid(List.of(new Part("shard", List.of(coarser(part)), part.material(), true)));
      // against scraps, which are weighed by area, the rest is a tenth
      out.add(scraps ? new Piece(other.parts(), other.material(), .1 * whole) : other);
    }
    return out;
  }

  private static Mesh coarser(Part part) {
    return part.levels().get(Math.min(1, part.levels().size() - 1));
  }

  /** A cut mesh as its outside and, if they look otherwise, the faces that were inside. */
  private static List<Part> fleshed(String name, Mesh cut, Material outside, @Nullable Material flesh) {
    Shards.Faces f = Shards.faces(cut);
    Material within = flesh == null ? outside : flesh;
    List<Part> out = new ArrayList<>();
    if (f.outside().triangles() > 0) {
      out.add(new Part(name, List.of(f.outside()), outside, true));
    }
    if (f.inside().triangles() > 0) {
      out.add(new Part(name + " flesh", List.of(f.inside()), within, true));
    }
    return out;
  }

  /** The link cut across the longer of its horizontal sides, through the middle of its first part. */
  private static List<Piece> halves(Link link, @Nullable Material flesh) {
    Box box = link.parts().getFirst().mesh().box();
    Vec3 axis = box.size().z() > 1.05 * box.size().x() ? Vec3.Z : Vec3.X;
    Vec3 middle = box.centre().plus(axis.times(1.3e-5)); // off the vertices of regular meshes
    List<Piece> out = new ArrayList<>();
    for (int s = -1; s <= 1; s += 2) {
      Vec3 n = axis.times(s);
      Mesh half = Shards.clip(link.parts().getFirst().mesh(), middle, n);
      List<Part> parts = new ArrayList<>(fleshed("half", half, link.parts().getFirst().material(), flesh));
      for (Part p : link.parts().subList(1, link.parts().size())) {
        for (Mesh body : Shards.bodies(p.mesh())) {
          double side = body.box().centre().minus(middle).dot(n);
          if (side < 0 || side == 0 && s < 0) {
            parts.add(new Part(p.name(), List.of(body), p.material(), true));
          }
        }
      }
      out.add(new Piece(parts, link.parts().getFirst().material(), Math.abs(Shards.volume(half))));
    }
    return out;
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
    return groups.stream().filter(g -> !g.isEmpty()).map(g -> Piece.solid(joined(g))).toList();
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

  /** Spread over the sphere, and a little to each side of the axes: all corners of a flat face. */
  private static List<Vec3> directions(int n) {
    List<Vec3> out = new ArrayList<>();
    for (int d = 0; d < n; d++) {
      double y = 1 - 2 * (d + .5) / n;
      double a = d * 2.399963;
      double r = Math.sqrt(1 - y * y);
      out.add(new Vec3(r * StrictMath.cos(a), y, r * StrictMath.sin(a)));
    }
    for (int d = 0; d < 24; d++) {
      double s = d < 12 ? 1 : -1;
      double u = (d & 1) == 0 ? .02 : -.02;
      double v = (d & 2) == 0 ? .02 : -.02;
      out.add(
          switch (d % 12 / 4) {
            case 0 -> new Vec3(s, u, v);
            case 1 -> new Vec3(u, s, v);
            default -> new Vec3(u, v, s);
          });
    }
    return out;
  }

  /** Extreme points of meshes along {@code n} directions spread over the sphere, x y z triples. */
  static float[] extremes(List<Mesh> meshes, int n) {
    List<Vec3> out = new ArrayList<>();
    for (Vec3 to : directions(n)) {
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
