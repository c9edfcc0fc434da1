package cielo.props.maker;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.List;

/** A model shifted or made larger as a whole. */
public final class Moving {
  private Moving() {}

  /** The model with its origin elsewhere. */
  static Model moved(Model m, Vec3 by) {
    return by.length() < 1e-9 ? m : new Change(1, by).model(m);
  }

  /** The model {@code f} times as large: masses by its cube, drag by its square. */
  public static Model scaled(Model m, double f) {
    return f == 1 ? m : new Change(f, Vec3.ZERO).model(m);
  }

  static Model withLinks(Model m, List<Link> links) {
    return new Model(
        m.name(), links, m.joints(), m.softs(), m.spots(), m.lamps(), m.fractures(), m.bounds(), m.stands(), m.dragArea());
  }

  private record Change(double f, Vec3 by) {
    Model model(Model m) {
      return new Model(
          m.name(),
          m.links().stream().map(l -> link(l, by)).toList(),
          m.joints().stream().map(this::joint).toList(),
          m.softs().stream().map(this::soft).toList(),
          m.spots().stream().map(s -> new Spot(s.kind(), s.name(), point(s.centre()), s.normal(), s.halfX() * f, s.halfZ() * f)).toList(),
          m.lamps().stream().map(this::lamp).toList(),
          m.fractures().stream().map(this::fracture).toList(),
          new Box(point(m.bounds().min()), point(m.bounds().max())),
          m.stands(),
          m.dragArea() * f * f);
    }

    private Vec3 point(Vec3 p) {
      return p.times(f).plus(by);
    }

    private Pose pose(Pose p, Vec3 shift) {
      return new Pose(p.position().times(f).plus(shift), p.rotation());
    }

    private Link link(Link l, Vec3 shift) {
      return new Link(
          l.name(),
          pose(l.rest(), shift),
          l.parts().stream().map(this::part).toList(),
          l.solids().stream().map(s -> new Placed(solid(s.solid()), pose(s.at(), Vec3.ZERO), s.material())).toList(),
          l.massKg() * f * f * f);
    }

    private Part part(Part p) {
      return f == 1 ? p : new Part(p.name(), p.levels().stream().map(this::mesh).toList(), p.material(), p.casts());
    }

    private Mesh mesh(Mesh m) {
      return new Mesh(times(m.x()), times(m.y()), times(m.z()), m.nx(), m.ny(), m.nz(), m.u(), m.v(), m.index());
    }

    private float[] times(float[] a) {
      float[] out = new float[a.length];
      for (int i = 0; i < a.length; i++) {
        out[i] = (float) (a[i] * f);
      }
      return out;
    }

    private Solid solid(Solid s) {
      return switch (s) {
        case Solid.Ball b -> new Solid.Ball(b.radius() * f);
        case Solid.Block b -> new Solid.Block(b.halfX() * f, b.halfY() * f, b.halfZ() * f);
        case Solid.Capsule c -> new Solid.Capsule(c.halfHeight() * f, c.radius() * f);
        case Solid.Cylinder c -> new Solid.Cylinder(c.halfHeight() * f, c.radius() * f);
        case Solid.Hull h -> new Solid.Hull(times(h.points()));
        case Solid.Shell h -> new Solid.Shell(mesh(h.mesh()));
        case Solid.Terrain t -> new Solid.Terrain(t.n(), t.sideM() * f, times(t.heights()));
      };
    }

    private Joint joint(Joint j) {
      return switch (j) {
        case Joint.Hinge h ->
            new Joint.Hinge(h.a(), h.b(), point(h.anchor()), h.axis(), h.minRad(), h.maxRad(), h.frictionNm() * f * f * f * f);
        case Joint.Slider s ->
            new Joint.Slider(s.a(), s.b(), point(s.anchor()), s.axis(), s.minM() * f, s.maxM() * f, s.frictionN() * f * f * f);
        case Joint.Point p -> new Joint.Point(p.a(), p.b(), point(p.anchor()));
        case Joint.Distance d ->
            new Joint.Distance(d.a(), d.b(), point(d.anchorA()), point(d.anchorB()), d.minM() * f, d.maxM() * f);
        case Joint.Cone c -> new Joint.Cone(c.a(), c.b(), point(c.anchor()), c.axis(), c.halfAngleRad());
        case Joint.Weld w -> new Joint.Weld(w.a(), w.b(), point(w.anchor()), w.breakNs() * f * f * f);
      };
    }

    private Soft soft(Soft s) {
      return switch (s) {
        case Soft.Sheet c ->
            new Soft.Sheet(c.name(), pose(c.at(), by), c.widthM() * f, c.heightM() * f, c.columns(), c.rows(), c.kgM2(), c.pinned(), c.material());
        case Soft.Rope r ->
            new Soft.Rope(r.name(), r.a(), point(r.from()), r.b(), point(r.to()), r.lengthM() * f, r.radiusM() * f, r.segments(), r.material());
      };
    }

    private Lamp lamp(Lamp l) {
      return new Lamp(l.name(), point(l.position()), l.direction(), l.coneRad(), l.intensity().times(f * f), l.radiusM() * f, l.shadows());
    }

    private Fracture fracture(Fracture c) {
      List<Link> pieces = c.pieces().stream().map(p -> link(p, Vec3.ZERO)).toList();
      return new Fracture(c.link(), c.limitNs() * f * f * f, pieces);
    }
  }
}
