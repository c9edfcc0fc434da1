package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** Solids for what is drawn outside of a thing's solids: an ear or an arm must not sink into the floor. */
final class Snug {
  /*
   * Along each of 42 directions the drawn link may reach a little further than its solids. Where it
   * reaches more, the connected body of the mesh that does so gets a hull of its own, unless that
   * would close an opening. Links that never move stay as they are.
   */
  private static final double SLACK = .025; // of the thing's size
  private static final int DIRECTIONS = 42;
  private static final int HULL = 60;
  private static final int MOST = 14;

  private Snug() {}

  static Model fit(Model m) {
    double size = m.bounds().size().length();
    List<Link> links = m.links().stream().map(l -> fit(m, l, Math.max(.002, SLACK * size))).toList();
    return Moving.withLinks(m, links);
  }

  private static Link fit(Model m, Link l, double slack) {
    boolean shell = l.solids().stream().anyMatch(p -> p.solid() instanceof Solid.Shell || p.solid() instanceof Solid.Terrain);
    if (l.massKg() == 0 || l.solids().isEmpty() || shell) {
      return l;
    }
    List<Placed> solids = new ArrayList<>(l.solids());
    List<Mesh> bodies = new ArrayList<>();
    for (Part p : l.parts()) {
      if (!p.material().look().twoSided()) {
        bodies.addAll(Shards.bodies(p.levels().getLast()));
      }
    }
    for (int i = 0; i < DIRECTIONS && solids.size() < l.solids().size() + MOST; i++) {
      Vec3 d = direction(i);
      double reach = solids.stream().mapToDouble(p -> support(p.solid(), p.at(), d)).max().orElse(0);
      Mesh far = null;
      double most = reach + slack;
      for (Mesh b : bodies) {
        double s = support(b, d);
        if (s > most) {
          most = s;
          far = b;
        }
      }
      if (far != null && !closes(m, l, far)) {
        solids.add(new Placed(new Solid.Hull(Fractures.extremes(List.of(far), HULL)), Pose.IDENTITY, solids.getFirst().material()));
      }
    }
    return new Link(l.name(), l.rest(), l.parts(), solids, l.massKg());
  }

  private static boolean closes(Model m, Link l, Mesh body) {
    return m.spots().stream().anyMatch(s -> s.kind() == Spot.Kind.OPENING && body.box().grow(.01).contains(l.rest().inverse().apply(s.centre())));
  }

  private static Vec3 direction(int i) {
    double y = 1 - 2 * (i + .5) / DIRECTIONS;
    double r = Math.sqrt(1 - y * y);
    return new Vec3(r * StrictMath.cos(i * 2.399963), y, r * StrictMath.sin(i * 2.399963));
  }

  private static double support(Mesh m, Vec3 d) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < m.vertices(); i++) {
      best = Math.max(best, d.x() * m.x()[i] + d.y() * m.y()[i] + d.z() * m.z()[i]);
    }
    return best;
  }

  /** How far a solid reaches along a direction of length one. */
  private static double support(Solid s, Pose at, Vec3 d) {
    double own = at.position().dot(d);
    Vec3 in = at.rotation().inverse().rotate(d);
    return switch (s) {
      case Solid.Ball b -> own + b.radius();
      case Solid.Capsule c -> own + c.radius() + Math.abs(in.y()) * c.halfHeight();
      case Solid.Cylinder c -> own + Math.abs(in.y()) * c.halfHeight() + c.radius() * Math.sqrt(Math.max(0, 1 - in.y() * in.y()));
      case Solid.Block b -> own + Math.abs(in.x()) * b.halfX() + Math.abs(in.y()) * b.halfY() + Math.abs(in.z()) * b.halfZ();
      case Solid.Hull h -> {
        double best = Double.NEGATIVE_INFINITY;
        float[] p = h.points();
        for (int i = 0; i < p.length; i += 3) {
          best = Math.max(best, in.x() * p[i] + in.y() * p[i + 1] + in.z() * p[i + 2]);
        }
        yield own + best;
      }
      case Solid.Shell h -> own + support(h.mesh(), in);
      case Solid.Terrain t -> own;
    };
  }
}
