package cielo.picture.geometry;

import cielo.picture.surface.Surface;
import cielo.scene.place.Place;
import cielo.scene.take.Act;
import java.util.List;

/** One act made ready for drawing. {@link #pose} moves it to an instant; not thread-safe. */
public final class Scene {
  private final Act act;
  private final Place place;
  private final List<Instance> instances;
  private final List<Surface> surfaces;
  private final List<SceneLamp> lamps;
  private final List<Mover> movers;

  /** Puts instances where they are at an act time. */
  interface Mover {
    void pose(double t);
  }

  Scene(
      Act act,
      Place place,
      List<Instance> instances,
      List<Surface> surfaces,
      List<SceneLamp> lamps,
      List<Mover> movers) {
    this.act = act;
    this.place = place;
    this.instances = List.copyOf(instances);
    this.surfaces = List.copyOf(surfaces);
    this.lamps = List.copyOf(lamps);
    this.movers = List.copyOf(movers);
  }

  /** Moves everything to act time {@code t}, seconds. */
  public void pose(double t) {
    for (Mover mover : movers) {
      mover.pose(t);
    }
  }

  public Act act() {
    return act;
  }

  public Place place() {
    return place;
  }

  public List<Instance> instances() {
    return instances;
  }

  public List<SceneLamp> lamps() {
    return lamps;
  }

  /** Surfaces by their index. */
  public List<Surface> surfaces() {
    return surfaces;
  }
}
