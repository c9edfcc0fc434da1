package cielo.stage.cast;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Gives a mass to a thing that the library keeps fixed (a rock), so that it can be thrown. */
final class Weighed {
  private Weighed() {}

  /**
   * The same model with its one link movable: density of its first material times half its box. A
   * model with joints, with a shell, or of more than 3 m stays as it is.
   */
  static Model of(Model m) {
    Link only = m.links().getFirst();
    boolean solid =
        only.solids().stream()
            .noneMatch(p -> p.solid() instanceof Solid.Shell || p.solid() instanceof Solid.Terrain);
    boolean fixed = m.links().size() == 1 && only.fixed() && m.joints().isEmpty();
    if (!fixed || !solid || only.solids().isEmpty() || m.bounds().size().length() > 3) {
      return m;
    }
    Vec3 s = m.bounds().size();
    Placed first = only.solids().getFirst();
    double kg = 0.5 * s.x() * s.y() * s.z() * first.material().matter().densityKgM3();
    List<Link> links = new ArrayList<>();
    links.add(new Link(only.name(), only.rest(), only.parts(), only.solids(), Math.max(0.005, kg)));
    return new Model(
        m.name(),
        links,
        m.joints(),
        m.softs(),
        m.spots(),
        m.lamps(),
        m.fractures(),
        m.bounds(),
        m.stands(),
        m.dragArea());
  }
}
