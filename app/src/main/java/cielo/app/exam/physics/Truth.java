package cielo.app.exam.physics;

import cielo.app.exam.ExamException;
import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.props.library.Pairs;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.place.Scenery;
import cielo.scene.place.Standing;
import cielo.scene.place.Weather;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import java.util.Map;

/** What the laws say, from the things' own data: sizes, masses, materials. */
final class Truth {
  static final double GRAVITY = 9.81;

  private final Library library;

  Truth(Library library) {
    this.library = library;
  }

  private Entry entry(String noun) {
    return library
        .find(noun)
        .orElseThrow(() -> new ExamException("the library has no \"" + noun + "\""));
  }

  private Model model(String noun) {
    return library.model(new Asset(entry(noun).id(), Map.of(), 1));
  }

  double radius(String ball) {
    return model(ball).bounds().size().y() / 2;
  }

  double massKg(String thing) {
    return model(thing).massKg();
  }

  /** Bounce of a ball on a set's floor. */
  double restitution(String ball, String set, double speedMs) {
    Material of = model(ball).links().getFirst().solids().getFirst().material();
    return Pairs.restitution(of, floor(set), speedMs);
  }

  private Material floor(String set) {
    Scenery scenery = new Scenery(set, set, 12, Weather.FAIR, Map.of(), 1);
    for (Standing s : library.place(scenery).standing()) {
      for (Link link : s.model().links()) {
        for (Placed p : link.solids()) {
          Vec3 at = s.at().times(link.rest()).times(p.at()).position();
          if (s.solid() && at.y() < 0 && Math.abs(at.x()) < 1 && Math.abs(at.z()) < 3) {
            return p.material();
          }
        }
      }
    }
    throw new ExamException("the set " + set + " has no floor");
  }

  /** Seconds of a full swing of the library's pendulum that swings out {@code radians}. */
  double period(double radians) {
    double l = arm();
    double r = bob();
    double small = 2 * Math.PI * Math.sqrt((l * l + 0.4 * r * r) / (GRAVITY * l));
    double q = radians * radians;
    return small * (1 + q / 16 + 11 * q * q / 3072);
  }

  /** From the pivot to the middle of the bob, metres. */
  double arm() {
    Model m = model("pendulum");
    for (Joint j : m.joints()) {
      if (j instanceof Joint.Hinge h) {
        return h.anchor().distance(m.links().get(h.b()).rest().position());
      }
    }
    throw new ExamException("the library's pendulum has no hinge");
  }

  double bob() {
    Model m = model("pendulum");
    return m.links().getLast().parts().stream()
        .filter(p -> p.name().equals("bob"))
        .mapToDouble(p -> p.mesh().box().size().y() / 2)
        .findFirst()
        .orElseThrow(() -> new ExamException("the library's pendulum has no bob"));
  }
}
