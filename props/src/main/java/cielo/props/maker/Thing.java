package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing being made at one level of detail: links with drawn parts and solids, joints, spots,
 * lamps. Calls go to the link begun last; link 0 is there from the start. Not thread-safe.
 */
public final class Thing {
  /** A drawn part under its name. */
  record Drawn(MeshBuilder mesh, Material material, boolean casts) {}

  /** One rigid body; {@code share} of the thing's mass, 0 = it never moves. */
  static final class Body {
    final String name;
    final Pose rest;
    final Map<String, Drawn> parts = new LinkedHashMap<>();
    final List<Placed> solids = new ArrayList<>();
    double share = 1;

    Body(String name, Pose rest) {
      this.name = name;
      this.rest = rest;
    }
  }

  /** How a link falls to pieces. */
  enum Way {
    /** Its first part into shards. */
    SHARDS,
    /** Into groups of whole boards. */
    BOARDS,
    /** The skin of its first part into scraps, nothing within. */
    SCRAPS,
    /** In two, across its longer side. */
    HALVES
  }

  /**
   * A fracture to be cut.
   *
   * @param flesh what faces that were inside look like; null = as the outside
   */
  record Break(int link, int pieces, Way way, @Nullable Material flesh) {}

  final Card card;
  final Order order;
  final int detail;
  final List<Body> bodies = new ArrayList<>();
  final List<Joint> joints = new ArrayList<>();
  final List<Soft> softs = new ArrayList<>();
  final List<Spot> spots = new ArrayList<>();
  final List<Lamp> lamps = new ArrayList<>();
  @Nullable Break breaks;
  double dragArea;
  double massFactor = 1;
  boolean hung;

  Thing(Card card, Order order) {
    this.card = card;
    this.order = order;
    this.detail = order.detail();
    bodies.add(new Body(card.name(), Pose.IDENTITY));
  }

  /** Begins a new rigid body; what follows is in its own space. Returns its number. */
  public int link(String name, Pose rest, double share) {
    Body b = new Body(name, rest);
    b.share = share;
    bodies.add(b);
    return bodies.size() - 1;
  }

  private Body body() {
    return bodies.getLast();
  }

  /** Share of the whole mass that the current link has. */
  public Thing share(double share) {
    body().share = share;
    return this;
  }

  /** The current link never moves. */
  public Thing fixed() {
    return share(0);
  }

  /** The part of that name in the current link, drawn in a material; begun when first named. */
  public MeshBuilder part(String name, Material material) {
    Drawn d = body().parts.get(name);
    if (d == null) {
      d = new Drawn(new MeshBuilder(detail), material, true);
      body().parts.put(name, d);
    }
    return d.mesh().at(Pose.IDENTITY);
  }

  /** As {@link #part}, for what throws no shadow (light panes, flames). */
  public MeshBuilder glow(String name, Material material) {
    MeshBuilder m = part(name, material);
    body().parts.put(name, new Drawn(m, material, false));
    return m;
  }

  public Thing solid(Solid solid, Pose at, Material material) {
    body().solids.add(new Placed(solid, at, material));
    return this;
  }

  /** A solid box about a centre; full sizes. */
  public Thing block(double x, double y, double z, double sx, double sy, double sz, Material m) {
    return solid(new Solid.Block(sx / 2, sy / 2, sz / 2), Pose.at(x, y, z), m);
  }

  public Thing ball(double x, double y, double z, double r, Material m) {
    return solid(new Solid.Ball(r), Pose.at(x, y, z), m);
  }

  /** An upright solid cylinder from y0 to y1. */
  public Thing post(double x, double z, double y0, double y1, double r, Material m) {
    return solid(new Solid.Cylinder((y1 - y0) / 2, r), Pose.at(x, (y0 + y1) / 2, z), m);
  }

  /** A solid round bar between two points. */
  public Thing bar(Vec3 a, Vec3 b, double r, Material m) {
    double half = Math.max(1e-4, a.distance(b) / 2 - r);
    Quat q = Quat.between(Vec3.UP, b.minus(a));
    return solid(new Solid.Capsule(half, r), new Pose(a.lerp(b, .5), q), m);
  }

  /** A solid hull of points. */
  public Thing hull(Material m, Vec3... points) {
    float[] p = new float[points.length * 3];
    for (int i = 0; i < points.length; i++) {
      p[3 * i] = (float) points[i].x();
      p[3 * i + 1] = (float) points[i].y();
      p[3 * i + 2] = (float) points[i].z();
    }
    return solid(new Solid.Hull(p), Pose.IDENTITY, m);
  }

  /** A solid frustum of a cone about y, as a hull of {@code n}-sided rings. */
  public Thing frustum(double y0, double r0, double y1, double r1, int n, Material m) {
    Vec3[] p = new Vec3[2 * n];
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      double c = StrictMath.cos(a);
      double s = StrictMath.sin(a);
      p[i] = new Vec3(r0 * c, y0, r0 * s);
      p[n + i] = new Vec3(r1 * c, y1, r1 * s);
    }
    return hull(m, p);
  }

  public Thing joint(Joint j) {
    joints.add(j);
    return this;
  }

  /** Lets link b turn about an axis against link a; angles in radians, friction in N m. */
  public Thing hinge(int a, int b, Vec3 anchor, Vec3 axis, double min, double max, double friction) {
    return joint(new Joint.Hinge(a, b, anchor, axis, min, max, friction));
  }

  /** Lets link b turn freely all the way round. */
  public Thing axle(int a, int b, Vec3 anchor, Vec3 axis, double friction) {
    return hinge(a, b, anchor, axis, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, friction);
  }

  public Thing soft(Soft s) {
    softs.add(s);
    return this;
  }

  public Thing spot(Spot s) {
    spots.add(s);
    return this;
  }

  /** A flat place to stand things on; half sizes. */
  public Thing top(String name, double x, double y, double z, double halfX, double halfZ) {
    return spot(Spot.surface(name, new Vec3(x, y, z), halfX, halfZ));
  }

  /** A hole that things go into from above. */
  public Thing mouth(String name, double x, double y, double z, double radius) {
    return spot(Spot.opening(name, new Vec3(x, y, z), new Vec3(0, -1, 0), radius));
  }

  public Thing grip(String name, double x, double y, double z) {
    return spot(new Spot(Spot.Kind.GRIP, name, new Vec3(x, y, z), Vec3.UP, .02, .02));
  }

  /** A light all round. */
  public Thing lamp(String name, Vec3 at, Rgb intensity, double radius) {
    lamps.add(new Lamp(name, at, new Vec3(0, -1, 0), Math.PI, intensity, radius, true));
    return this;
  }

  /** A light within a cone of a half angle. */
  public Thing beam(String name, Vec3 at, Vec3 to, double coneRad, Rgb intensity, double radius) {
    lamps.add(new Lamp(name, at, to.unit(), coneRad, intensity, radius, true));
    return this;
  }

  /** The current link's first part breaks into about so many shards when hit hard. */
  public Thing breaks(int pieces) {
    breaks = new Break(bodies.size() - 1, pieces, Way.SHARDS, null);
    return this;
  }

  /** As {@link #breaks(int)}, with another material within. */
  public Thing breaks(int pieces, Material flesh) {
    breaks = new Break(bodies.size() - 1, pieces, Way.SHARDS, flesh);
    return this;
  }

  /** The current link comes apart into so many groups of its boards when hit hard. */
  public Thing comesApart(int pieces) {
    breaks = new Break(bodies.size() - 1, pieces, Way.BOARDS, null);
    return this;
  }

  /** The current link's first part is a skin that bursts into about so many scraps. */
  public Thing bursts(int pieces) {
    breaks = new Break(bodies.size() - 1, pieces, Way.SCRAPS, null);
    return this;
  }

  /** The current link can be cut in two; the cut faces show {@code flesh}. */
  public Thing halves(Material flesh) {
    breaks = new Break(bodies.size() - 1, 2, Way.HALVES, flesh);
    return this;
  }

  /** Drag coefficient times area, m2. */
  public Thing drag(double m2) {
    dragArea = m2;
    return this;
  }

  /** Leaves the height of the origin as built (things that hang or stick in walls). */
  public Thing asBuilt() {
    hung = true;
    return this;
  }
}
