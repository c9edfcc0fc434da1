package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import java.util.ArrayList;
import java.util.List;

/** Whether a model stands as it is drawn: on its lowest solid, its weight over its foot. */
public final class Standing {
  private Standing() {}

  public static boolean expected(Model m) {
    return switch (m.stands()) {
      case FLOOR, TABLE, ROAD -> true;
      case WALL, CEILING, HAND, WATER, AIR -> false;
    };
  }

  public static List<String> faults(Model m) {
    List<String> out = new ArrayList<>();
    if (m.links().stream().anyMatch(Link::fixed)
        || m.links().stream().allMatch(l -> l.solids().isEmpty())) {
      return out;
    }
    List<Vec3> points = new ArrayList<>();
    Vec3 weight = Vec3.ZERO;
    double mass = 0;
    for (Link link : m.links()) {
      double volume = 0;
      Vec3 centre = Vec3.ZERO;
      for (Placed p : link.solids()) {
        Pose at = link.rest().times(p.at());
        points.addAll(Outlines.points(p.solid(), at));
        double v = Outlines.volume(p.solid());
        volume += v;
        centre = centre.plus(Outlines.centre(p.solid(), at).times(v));
      }
      if (volume > 0) {
        weight = weight.plus(centre.times(link.massKg() / volume));
        mass += link.massKg();
      }
    }
    double low = points.stream().mapToDouble(Vec3::y).min().orElseThrow();
    double gap = low - m.bounds().min().y();
    double tolerance =
        Math.min(.002, .02 * m.bounds().size().y()) + .001 * m.bounds().size().length();
    if (Math.abs(gap) > tolerance) {
      out.add(String.format("lowest solid is %.4f above the base", gap));
    }
    if (mass > 0 && !Footing.round(m)) { // a ball has no foot
      Vec3 c = weight.times(1 / mass);
      double over = Outlines.outside(points.stream().filter(p -> p.y() < low + .002).toList(), c);
      if (over > .001) {
        out.add(String.format("its weight lies %.4f outside its foot", over));
      }
    }
    return out;
  }
}
