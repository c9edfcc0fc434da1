package cielo.props.importer;

import cielo.props.library.Entry;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where things can stand or people sit on an imported model, and where a lamp shines. */
final class Tops {
  /*
   * Area of upward faces is summed in layers of 2 cm (finer on small things). A layer that covers a
   * fifth of the footprint is a surface; for seats the largest, else the highest one.
   */
  private static final int LAYERS = 60;
  private static final Set<String> SEATS =
      Set.of(
          "chair",
          "armchair",
          "sofa",
          "couch",
          "bench",
          "stool",
          "bed",
          "loveseat",
          "seat",
          "futon",
          "lounger",
          "longue",
          "mattress",
          "toilet");

  private Tops() {}

  static Model mark(Model m, Entry e) {
    List<Spot> spots = new ArrayList<>(m.spots());
    boolean seat = List.of(e.name().split(" ")).stream().anyMatch(SEATS::contains);
    Box b = m.bounds();
    double h = b.size().y();
    double[] area = new double[LAYERS + 1];
    Box[] where = new Box[LAYERS + 1];
    for (Part part : m.links().getFirst().parts()) {
      Mesh mesh = part.levels().getLast();
      for (int t = 0; t < mesh.index().length; t += 3) {
        Vec3 p = at(mesh, mesh.index()[t]);
        Vec3 q = at(mesh, mesh.index()[t + 1]);
        Vec3 r = at(mesh, mesh.index()[t + 2]);
        Vec3 n = q.minus(p).cross(r.minus(p));
        double a = n.length() / 2;
        if (a == 0 || Math.abs(n.y()) / (2 * a) < .94) {
          continue;
        }
        int layer =
            (int) Math.clamp((p.y() + q.y() + r.y()) / 3 / Math.max(1e-6, h) * LAYERS, 0, LAYERS);
        area[layer] += a * .5 * (n.y() > 0 ? 2 : .5);
        Box box = new Box(p, p).union(new Box(q, q)).union(new Box(r, r));
        where[layer] = where[layer] == null ? box : where[layer].union(box);
      }
    }
    double foot = b.size().x() * b.size().z();
    int best = -1;
    for (int i = LAYERS / 8; i <= LAYERS; i++) {
      if (area[i] > .2 * foot && (best < 0 || !seat || area[i] > area[best])) {
        best = i;
      }
    }
    if (best >= 0 && where[best] != null) {
      Box w = where[best];
      Vec3 c = w.centre();
      spots.add(
          Spot.surface(
              seat ? "seat" : "top", c.withY(w.max().y()), w.size().x() * .42, w.size().z() * .42));
    }
    Model out = m.withSpots(List.copyOf(spots));
    return lit(e) ? out.withLamps(List.of(lamp(b, e))) : out;
  }

  private static boolean lit(Entry e) {
    return e.name().contains("lamp")
        || e.name().contains("lantern")
        || e.name().equals("chandelier");
  }

  private static Lamp lamp(Box b, Entry e) {
    boolean hangs = e.stands() == Model.Stands.CEILING;
    double h = b.size().y();
    double power = Math.clamp(h * 1.4, .6, 9);
    Vec3 at = b.centre().withY(b.min().y() + h * (hangs ? .2 : .84));
    return new Lamp(
        "lamp",
        at,
        new Vec3(0, -1, 0),
        Math.PI,
        new Rgb(1, .78, .5).times(power),
        Math.min(.12, h * .08),
        true);
  }

  private static Vec3 at(Mesh m, int i) {
    return new Vec3(m.x()[i], m.y()[i], m.z()[i]);
  }
}
