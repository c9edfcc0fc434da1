package cielo.scene.take;

import cielo.scene.place.Scenery;
import java.util.List;

/**
 * One continuous performance in one place. Times run from 0 to {@code seconds}.
 *
 * @param stepHz physics rate
 * @param poses postures of the entities whose models have a body
 * @param state saved state of the world at the end (may be empty)
 */
public record Act(
    Scenery scenery,
    double seconds,
    double stepHz,
    List<Entity> entities,
    List<Track> tracks,
    List<SoftTrack> softs,
    List<Contact> contacts,
    List<Rub> rubs,
    List<Happening> happenings,
    byte[] state,
    List<PoseTrack> poses) {

  /** An act in which no body bends. */
  public Act(
      Scenery scenery,
      double seconds,
      double stepHz,
      List<Entity> entities,
      List<Track> tracks,
      List<SoftTrack> softs,
      List<Contact> contacts,
      List<Rub> rubs,
      List<Happening> happenings,
      byte[] state) {
    this(
        scenery,
        seconds,
        stepHz,
        entities,
        tracks,
        softs,
        contacts,
        rubs,
        happenings,
        state,
        List.of());
  }

  /** The same act with the postures of its people. */
  public Act posed(List<PoseTrack> other) {
    return new Act(
        scenery,
        seconds,
        stepHz,
        entities,
        tracks,
        softs,
        contacts,
        rubs,
        happenings,
        state,
        List.copyOf(other));
  }

  /** The track of a link that is shown at {@code t}, or of any time if none is. */
  public Track track(int entity, int link) {
    for (Track tr : tracks) {
      if (tr.entity() == entity && tr.link() == link) {
        return tr;
      }
    }
    throw new cielo.scene.SceneException(
        "the act has no track of entity " + entity + " link " + link);
  }
}
