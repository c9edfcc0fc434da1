package cielo.stage.cast;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import java.util.ArrayList;
import java.util.List;

/** Doors, lids and drawers: which joints of a model open it, how far, and the model so set. */
public final class Ajar {
  /** A leaf opens a good quarter turn, unless its joint stops it before. */
  private static final double WIDE_RAD = 1.85;

  private Ajar() {}

  /** The joints that open a model: its heaviest leaf, and the other wing of a pair. */
  public static List<Integer> leaves(Model m) {
    int main = -1;
    for (int i = 0; i < m.joints().size(); i++) {
      if (reach(m.joints().get(i)) > 0 && (main < 0 || mass(m, i) >= mass(m, main))) {
        main = i;
      }
    }
    List<Integer> out = new ArrayList<>();
    for (int i = 0; main >= 0 && i < m.joints().size(); i++) {
      if (i == main || wings(m, i, main)) {
        out.add(i);
      }
    }
    return out;
  }

  /** The link that a leaf's joint moves. */
  public static int leaf(Joint j) {
    return Math.max(j.a(), j.b());
  }

  /** Whether a leaf turns; else it slides. */
  public static boolean turns(Joint j) {
    return j instanceof Joint.Hinge;
  }

  /** Pose change of a leaf, in model space, at a place of its joint (radians or metres). */
  public static Pose shift(Joint j, double place) {
    return switch (j) {
      case Joint.Hinge h -> {
        Quat q = Quat.about(h.axis().unit(), place);
        yield new Pose(h.anchor().minus(q.rotate(h.anchor())), q);
      }
      case Joint.Slider s -> Pose.at(s.axis().unit().times(place));
      default -> Pose.IDENTITY;
    };
  }

  /** Place of a leaf's joint when the thing is shut (or open), from where it is at rest. */
  public static double place(Model m, int joint, boolean open) {
    Joint j = m.joints().get(joint);
    double far = far(m, j);
    // shut is what makes the thing smaller: a raised lid or an open door sticks out
    boolean restIsShut = volume(m, joint, far) >= volume(m, joint, 0);
    boolean drawerShuts = !open && j instanceof Joint.Slider;
    return open != restIsShut ? 0 : drawerShuts ? end(m, j) : far;
  }

  /** The model with its leaves open (or shut) at rest. */
  public static Model set(Model m, boolean open) {
    Model out = m;
    for (int i : leaves(m)) {
      double place = place(m, i, open);
      out = place == 0 ? out : at(out, i, place);
    }
    return out;
  }

  private static Model at(Model m, int joint, double place) {
    Joint j = m.joints().get(joint);
    List<Link> links = new ArrayList<>(m.links());
    Link l = links.get(leaf(j));
    Pose rest = shift(j, place).times(l.rest());
    links.set(leaf(j), new Link(l.name(), rest, l.parts(), l.solids(), l.massKg()));
    List<Joint> joints = new ArrayList<>(m.joints());
    joints.set(
        joint,
        switch (j) {
          case Joint.Hinge h ->
              new Joint.Hinge(
                  h.a(),
                  h.b(),
                  h.anchor(),
                  h.axis(),
                  h.minRad() - place,
                  h.maxRad() - place,
                  h.frictionNm());
          case Joint.Slider s ->
              new Joint.Slider(
                  s.a(),
                  s.b(),
                  s.anchor(),
                  s.axis(),
                  s.minM() - place,
                  s.maxM() - place,
                  s.frictionN());
          default -> j;
        });
    return new Model(
        m.name(),
        links,
        joints,
        m.softs(),
        m.spots(),
        m.lamps(),
        m.fractures(),
        Model.boundsOf(links),
        m.stands(),
        m.dragArea());
  }

  /** Range of a joint that can be a leaf's; 0 = it is an axle or no joint of that kind. */
  private static double reach(Joint j) {
    double range =
        switch (j) {
          case Joint.Hinge h -> h.maxRad() - h.minRad();
          case Joint.Slider s -> 10 * (s.maxM() - s.minM());
          default -> 0;
        };
    return range > 0.4 && range < 5 ? range : 0;
  }

  private static double mass(Model m, int joint) {
    return m.links().get(leaf(m.joints().get(joint))).massKg();
  }

  /** Two leaves of one weight that open to opposite sides. */
  private static boolean wings(Model m, int i, int j) {
    return m.joints().get(i) instanceof Joint.Hinge a
        && m.joints().get(j) instanceof Joint.Hinge b
        && Math.abs(mass(m, i) - mass(m, j)) < 0.02 * mass(m, j)
        && Math.abs(a.minRad() + b.maxRad()) < 1e-6
        && Math.abs(a.maxRad() + b.minRad()) < 1e-6;
  }

  /** How far a leaf opens: a good quarter, or nearly to the end of a drawer's way. */
  private static double far(Model m, Joint j) {
    double end = end(m, j);
    return j instanceof Joint.Slider ? 0.95 * end : Math.clamp(end, -WIDE_RAD, WIDE_RAD);
  }

  /** The far end of a leaf's way. Leaves that go both ways go away from the camera. */
  private static double end(Model m, Joint j) {
    return switch (j) {
      case Joint.Hinge h -> {
        boolean both = Math.abs(h.maxRad() + h.minRad()) < 1e-6;
        boolean up = both ? h.anchor().x() <= centre(m, j).x() : h.maxRad() > -h.minRad();
        yield up ? h.maxRad() : h.minRad();
      }
      case Joint.Slider s -> Math.abs(s.maxM()) >= Math.abs(s.minM()) ? s.maxM() : s.minM();
      default -> 0;
    };
  }

  private static Vec3 centre(Model m, Joint j) {
    return Model.boundsOf(List.of(m.links().get(leaf(j)))).centre();
  }

  private static double volume(Model m, int joint, double place) {
    Joint j = m.joints().get(joint);
    Box all = null;
    for (int i = 0; i < m.links().size(); i++) {
      Link l = m.links().get(i);
      Box b = Model.boundsOf(List.of(l));
      if (i == leaf(j)) {
        Pose rest = shift(j, place).times(l.rest());
        b = Model.boundsOf(List.of(new Link(l.name(), rest, l.parts(), l.solids(), l.massKg())));
      }
      all = all == null ? b : all.union(b);
    }
    Vec3 s = all == null ? Vec3.ZERO : all.size();
    return s.x() * s.y() * s.z();
  }
}
