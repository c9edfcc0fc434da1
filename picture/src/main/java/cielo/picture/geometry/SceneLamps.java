package cielo.picture.geometry;

import cielo.scene.geometry.Pose;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Model;
import cielo.scene.take.Happening;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;

/** Collects the lamps of a set and of things, with their switching and moving. */
final class SceneLamps {
  final List<SceneLamp> lamps = new ArrayList<>();
  private final List<Scene.Mover> movers;
  private final List<Happening> happenings;

  SceneLamps(List<Scene.Mover> movers, List<Happening> happenings) {
    this.movers = movers;
    this.happenings = happenings;
  }

  /** Lamps that stand still. */
  void add(List<Lamp> own, Pose at) {
    for (Lamp lamp : own) {
      SceneLamp made = new SceneLamp(lamp, true);
      made.place(at);
      lamps.add(made);
      switching(made, lamp.name(), -1);
    }
  }

  /** Lamps of a thing whose main link follows a track. */
  void add(Model model, Track track, boolean still) {
    Pose toModel = model.links().getFirst().rest().inverse();
    for (Lamp lamp : model.lamps()) {
      SceneLamp made = new SceneLamp(lamp, still);
      made.place(track.poseAt(0).times(toModel));
      lamps.add(made);
      if (!still) {
        movers.add(t -> made.place(track.poseAt(t).times(toModel)));
      }
      switching(made, lamp.name(), track.entity());
    }
  }

  /** A lamp is on, unless the first word about it is that it goes on. */
  private void switching(SceneLamp lamp, String name, int entity) {
    List<Happening> words =
        happenings.stream()
            .filter(h ->
                (h.kind() == Happening.Kind.LIGHT_ON || h.kind() == Happening.Kind.LIGHT_OFF)
                    && h.name().equals(name)
                    && h.entity() == entity)
            .toList();
    if (words.isEmpty()) {
      return;
    }
    boolean before = words.getFirst().kind() == Happening.Kind.LIGHT_OFF;
    movers.add(t -> {
      boolean on = before;
      for (Happening h : words) {
        if (h.t() <= t) {
          on = h.kind() == Happening.Kind.LIGHT_ON;
        }
      }
      lamp.on = on;
    });
  }
}
