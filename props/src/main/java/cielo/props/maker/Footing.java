package cielo.props.maker;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the solids of a thing stand where its drawing stands: on y = 0, its weight over its feet. */
public final class Footing {
  /*
   * Solids are simpler than drawings: a leg ends in a round cap above its hoof, a sofa's solid is
   * the seat without the legs. So, for a thing that stands (not a ball, whose one point is enough):
   * 1 solids below the floor are raised;
   * 2 if none touches the floor, every patch of low drawn vertices becomes a small prism;
   * 3 if the weight is not over what touches the floor, one prism over all low vertices is added,
   *   each time with a little more of the height counted as low.
   */
  private static final double MARGIN = .04; // of the smaller side, for thinned hulls
  private static final int PATCHES = 10;
  private static final double[] REACH = {.015, .04, .08, .15, .3, 1};

  private Footing() {}

  static Model settle(Model m) {
    return settle(m, false);
  }

  /**
   * The model with solids that stand.
   *
   * @param soles gives every flat sole its prism, whatever the solids (their hulls were thinned)
   */
  public static Model settle(Model m, boolean soles) {
    boolean stands =
        switch (m.stands()) {
          case FLOOR, TABLE, ROAD, HAND -> true;
          case WALL, CEILING, WATER, AIR -> false;
        };
    if (!stands || m.links().stream().anyMatch(Link::fixed) || m.links().stream().allMatch(l -> l.solids().isEmpty())) {
      return m;
    }
    List<Link> links = new ArrayList<>();
    for (Link l : m.links()) {
      links.add(raised(l));
    }
    if (round(m)) {
      double gap = lowest(links);
      return Moving.withLinks(m, List.of(gap > 1e-5 ? lowered(links.getFirst(), gap) : links.getFirst()));
    }
    double height = m.bounds().size().y();
    double tolerance = Math.min(.001, .01 * height);
    double low = lowest(links);
    if (low > tolerance || (soles && flat(m))) {
      for (int i = 0; i < links.size(); i++) {
        links.set(i, withPatches(links.get(i), height, low));
      }
      double now = lowest(links);
      if (now > tolerance) {
        links.replaceAll(l -> lowered(l, now));
      }
    }
    Vec3 size = m.bounds().size();
    double enough = soles && flat(m) ? -MARGIN * Math.min(size.x(), size.z()) : .02 * tolerance;
    for (int i = 0; i < REACH.length && outside(links) > enough; i++) {
      addPlate(links, REACH[i] * height, .04 * height);
    }
    return Moving.withLinks(m, links);
  }

  /** A ball stands on one point and must go on rolling; what is taller than it is wide (a pear) does not. */
  static boolean round(Model m) {
    Vec3 size = m.bounds().size();
    return m.links().size() == 1
        && size.y() < 1.25 * Math.max(size.x(), size.z())
        && m.links().getFirst().solids().stream().allMatch(p -> p.solid() instanceof Solid.Ball);
  }

  /** Whether the lowest vertices span an area: not a ball, not a needle. */
  private static boolean flat(Model m) {
    List<Vec3> feet = new ArrayList<>();
    Vec3 size = m.bounds().size();
    m.links().forEach(l -> feet.addAll(drawnBelow(l, Math.max(.002, REACH[0] * size.y()))));
    return Outlines.area(Outlines.convex(feet)) > .02 * size.x() * size.z();
  }

  private static Link raised(Link l) {
    List<Placed> out = new ArrayList<>();
    for (Placed p : l.solids()) {
      out.add(raised(p, l.rest()));
    }
    return new Link(l.name(), l.rest(), l.parts(), out, l.massKg());
  }

  private static Placed raised(Placed p, Pose rest) {
    Pose at = rest.times(p.at());
    double low = Outlines.lowest(p.solid(), at);
    if (low > -1e-5) {
      return p;
    }
    if (p.solid() instanceof Solid.Hull h) {
      float[] points = h.points().clone();
      for (int i = 0; i < points.length; i += 3) {
        Vec3 v = at.apply(new Vec3(points[i], points[i + 1], points[i + 2]));
        Vec3 back = at.inverse().apply(new Vec3(v.x(), Math.max(0, v.y()), v.z()));
        points[i] = (float) back.x();
        points[i + 1] = (float) back.y();
        points[i + 2] = (float) back.z();
      }
      return new Placed(new Solid.Hull(points), p.at(), p.material());
    }
    return new Placed(p.solid(), moved(p.at(), rest, -low), p.material());
  }

  private static Link lowered(Link l, double by) {
    List<Placed> out = l.solids().stream().map(p -> new Placed(p.solid(), moved(p.at(), l.rest(), -by), p.material())).toList();
    return new Link(l.name(), l.rest(), l.parts(), out, l.massKg());
  }

  private static Pose moved(Pose at, Pose rest, double up) {
    Vec3 d = rest.rotation().inverse().rotate(new Vec3(0, up, 0));
    return new Pose(at.position().plus(d), at.rotation());
  }

  /** The link with a prism under each patch of drawn vertices that touches the floor. */
  private static Link withPatches(Link l, double height, double low) {
    if (l.solids().isEmpty() || l.massKg() == 0) {
      return l;
    }
    List<Vec3> feet = drawnBelow(l, Math.max(.002, REACH[0] * height));
    List<Placed> solids = new ArrayList<>(l.solids());
    double top = Math.max(low + .01 * height, .003);
    for (List<Vec3> patch : patches(feet)) {
      prism(patch, top, l, solids);
    }
    return new Link(l.name(), l.rest(), l.parts(), solids, l.massKg());
  }

  /** One prism over all low vertices of the whole, on the link that is heaviest. */
  private static void addPlate(List<Link> links, double reach, double thick) {
    List<Vec3> feet = new ArrayList<>();
    int best = 0;
    for (int i = 0; i < links.size(); i++) {
      feet.addAll(drawnBelow(links.get(i), Math.max(.0015, reach)));
      best = links.get(i).massKg() > links.get(best).massKg() ? i : best;
    }
    Link l = links.get(best);
    List<Placed> solids = new ArrayList<>(l.solids());
    prism(feet, Math.max(.003, Math.min(reach, thick)), l, solids);
    links.set(best, new Link(l.name(), l.rest(), l.parts(), solids, l.massKg()));
  }

  private static void prism(List<Vec3> feet, double top, Link l, List<Placed> solids) {
    List<double[]> outline = Outlines.convex(feet);
    if (outline.size() < 3 || Outlines.area(outline) < 1e-7) {
      return;
    }
    Pose back = l.rest().inverse();
    float[] points = new float[6 * outline.size()];
    int o = 0;
    for (double[] c : outline) {
      for (double y : new double[] {0, top}) {
        Vec3 v = back.apply(new Vec3(c[0], y, c[1]));
        points[o++] = (float) v.x();
        points[o++] = (float) v.y();
        points[o++] = (float) v.z();
      }
    }
    Material m = solids.getFirst().material();
    solids.add(new Placed(new Solid.Hull(points), Pose.IDENTITY, m));
  }

  private static List<Vec3> drawnBelow(Link l, double y) {
    List<Vec3> out = new ArrayList<>();
    for (Part p : l.parts()) {
      Mesh m = p.mesh();
      for (int i = 0; i < m.vertices(); i++) {
        Vec3 v = l.rest().apply(new Vec3(m.x()[i], m.y()[i], m.z()[i]));
        if (v.y() <= y) {
          out.add(v);
        }
      }
    }
    return out;
  }

  /** Points in groups that lie near each other; none if there are too many groups to be feet. */
  private static List<List<Vec3>> patches(List<Vec3> points) {
    if (points.isEmpty()) {
      return List.of();
    }
    Box box = new Box(points.getFirst(), points.getFirst());
    for (Vec3 p : points) {
      box = box.union(new Box(p, p));
    }
    double cell = Math.max(1e-4, .06 * Math.hypot(box.size().x(), box.size().z()));
    TreeMap<Long, List<Vec3>> cells = new TreeMap<>();
    for (Vec3 p : points) {
      long key = key((int) Math.floor((p.x() - box.min().x()) / cell), (int) Math.floor((p.z() - box.min().z()) / cell));
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
    }
    List<List<Vec3>> out = new ArrayList<>();
    while (!cells.isEmpty()) {
      out.add(flood(cells));
    }
    return out.size() <= PATCHES ? out : List.of(points);
  }

  private static List<Vec3> flood(TreeMap<Long, List<Vec3>> cells) {
    List<Vec3> group = new ArrayList<>();
    Deque<Map.Entry<Long, List<Vec3>>> open = new ArrayDeque<>();
    open.add(cells.pollFirstEntry());
    while (!open.isEmpty()) {
      Map.Entry<Long, List<Vec3>> e = open.remove();
      group.addAll(e.getValue());
      int x = (int) (e.getKey() >> 32);
      int z = (int) (long) e.getKey();
      for (int n = 0; n < 9; n++) {
        long k = key(x + n % 3 - 1, z + n / 3 - 1);
        List<Vec3> near = cells.remove(k);
        if (near != null) {
          open.add(Map.entry(k, near));
        }
      }
    }
    return group;
  }

  private static long key(int x, int z) {
    return ((long) x << 32) | (z & 0xffffffffL);
  }

  private static double lowest(List<Link> links) {
    double low = Double.MAX_VALUE;
    for (Link l : links) {
      for (Placed p : l.solids()) {
        low = Math.min(low, Outlines.lowest(p.solid(), l.rest().times(p.at())));
      }
    }
    return low;
  }

  /** How far the weight lies outside of what touches the floor; negative inside. */
  private static double outside(List<Link> links) {
    double low = lowest(links);
    List<Vec3> foot = new ArrayList<>();
    Vec3 weight = Vec3.ZERO;
    double mass = 0;
    for (Link l : links) {
      double volume = 0;
      Vec3 centre = Vec3.ZERO;
      for (Placed p : l.solids()) {
        Pose at = l.rest().times(p.at());
        double v = Outlines.volume(p.solid());
        volume += v;
        centre = centre.plus(Outlines.centre(p.solid(), at).times(v));
        for (Vec3 q : Outlines.points(p.solid(), at)) {
          if (q.y() < low + .001) {
            foot.add(q);
          }
        }
      }
      if (volume > 0) {
        weight = weight.plus(centre.times(l.massKg() / volume));
        mass += l.massKg();
      }
    }
    Vec3 c = weight.times(1 / Math.max(1e-12, mass));
    return Outlines.outside(foot, c);
  }
}
