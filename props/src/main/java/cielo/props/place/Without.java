package cielo.props.place;

import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Standing;
import java.util.List;
import java.util.Set;

/** A set without its own copies of what the cast brings: one sofa, one hoop. */
final class Without {
  private Without() {}

  /** Drops pieces whose name the scenery's parameter "without" lists ("sofa|hoop"). */
  static Place apply(Place p, Scenery scenery) {
    String names = scenery.parameters().getOrDefault("without", "");
    if (names.isEmpty()) {
      return p;
    }
    Set<String> out = Set.of(names.split("\\|"));
    List<Standing> standing =
        p.standing().stream()
            .filter(s -> !out.contains(s.name()) && !out.contains(s.model().name()))
            .toList();
    return p.withStanding(standing);
  }
}
