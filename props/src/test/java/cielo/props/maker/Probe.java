package cielo.props.maker;

import cielo.props.library.Entry;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Looks a model over and lists what is wrong with it. */
public final class Probe {
  private Probe() {}

  public static List<String> faults(Model m, Entry e) {
    List<String> out = new ArrayList<>();
    Box b = m.bounds();
    Vec3 s = b.size();
    Vec3 want = e.sizeM();
    if (off(s.x(), want.x(), s) || off(s.y(), want.y(), s) || off(s.z(), want.z(), s)) {
      out.add(
          String.format(
              "size is %.4f, %.4f, %.4f but %.4f, %.4f, %.4f was stated",
              s.x(), s.y(), s.z(), want.x(), want.y(), want.z()));
    }
    double size = s.length();
    if (Math.abs(b.min().y()) > 1e-4 * Math.max(1, size)) {
      out.add("base at y = " + b.min().y());
    }
    if (Math.abs(b.centre().x()) > 1e-3 * size || Math.abs(b.centre().z()) > 1e-3 * size) {
      out.add("not over the origin: " + b.centre());
    }
    if (e.massKg() <= 0) {
      out.add("no mass stated");
    }
    double kg = m.massKg();
    boolean moves = m.links().stream().anyMatch(l -> l.massKg() > 0);
    boolean anchored = m.links().stream().anyMatch(l -> l.massKg() == 0);
    if (moves && (kg > 1.001 * e.massKg() || (!anchored && kg < .999 * e.massKg()))) {
      out.add("mass " + kg + " but " + e.massKg() + " was stated");
    }
    for (Link link : m.links()) {
      for (Part part : link.parts()) {
        for (int level = 0; level < part.levels().size(); level++) {
          mesh(part.levels().get(level), part, level, out);
        }
      }
      Box room = b.grow(.02 * size + .004);
      for (Placed p : link.solids()) {
        Box solid = box(p.solid(), link.rest().times(p.at()));
        if (!room.contains(solid.min()) || !room.contains(solid.max())) {
          out.add("solid sticks out: " + solid);
        }
      }
      if (link.solids().isEmpty() && link.massKg() > 0) {
        out.add("link " + link.name() + " moves but has no solid");
      }
    }
    return out;
  }

  private static boolean off(double is, double want, Vec3 s) {
    return Math.abs(is - want) > .02 * want + .0002 * s.length();
  }

  private static void mesh(Mesh m, Part part, int level, List<String> out) {
    for (int i = 0; i < m.vertices(); i++) {
      double n = m.nx()[i] * m.nx()[i] + m.ny()[i] * m.ny()[i] + m.nz()[i] * m.nz()[i];
      float sum = m.x()[i] + m.y()[i] + m.z()[i] + m.u()[i] + m.v()[i];
      if (!(Math.abs(n - 1) < 1e-3) || Float.isNaN(sum) || Float.isInfinite(sum)) {
        out.add(
            "part "
                + part.name()
                + ": vertex "
                + i
                + " is broken (normal "
                + m.nx()[i]
                + ", "
                + m.ny()[i]
                + ", "
                + m.nz()[i]
                + ")");
        return;
      }
    }
    for (int i : m.index()) {
      if (i < 0 || i >= m.vertices()) {
        out.add("part " + part.name() + ": index " + i);
        return;
      }
    }
    boolean sheets = part.material().look().twoSided();
    double good = Watertight.agreeing(m);
    if (!sheets && good < (level == 0 ? .85 : .5)) {
      out.add(
          "part "
              + part.name()
              + " level "
              + level
              + ": normals agree with faces on "
              + Math.round(100 * good)
              + " % of the area only");
    }
  }

  private static Box box(Solid s, Pose at) {
    return switch (s) {
      case Solid.Ball b -> new Box(at.position(), at.position()).grow(b.radius());
      case Solid.Block b ->
          Box.around(Vec3.ZERO, new Vec3(b.halfX(), b.halfY(), b.halfZ())).moved(at);
      case Solid.Capsule c -> ends(c.halfHeight(), at).grow(c.radius());
      case Solid.Cylinder c -> {
        Vec3 n = at.rotation().rotate(Vec3.UP);
        Box e = ends(c.halfHeight(), at);
        Vec3 r = new Vec3(side(n.x()), side(n.y()), side(n.z())).times(c.radius());
        yield new Box(e.min().minus(r), e.max().plus(r));
      }
      case Solid.Hull h -> points(h.points()).moved(at);
      case Solid.Shell h -> h.mesh().box().moved(at);
      case Solid.Terrain t ->
          Box.of(-t.sideM() / 2, 0, -t.sideM() / 2, t.sideM() / 2, 1, t.sideM() / 2);
    };
  }

  private static double side(double n) {
    return Math.sqrt(Math.max(0, 1 - n * n));
  }

  private static Box ends(double half, Pose at) {
    Vec3 a = at.apply(new Vec3(0, half, 0));
    Vec3 b = at.apply(new Vec3(0, -half, 0));
    return new Box(a, a).union(new Box(b, b));
  }

  private static Box points(float[] p) {
    Box b = null;
    for (int i = 0; i < p.length; i += 3) {
      Vec3 v = new Vec3(p[i], p[i + 1], p[i + 2]);
      b = b == null ? new Box(v, v) : b.union(new Box(v, v));
    }
    return b;
  }
}
