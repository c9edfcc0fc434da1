package cielo.sound.room;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Act;
import cielo.scene.take.Track;

/** How a link of an entity moves through a stretch of film. */
public final class Travel {
  private final Track track;

  private Travel(Track track) {
    this.track = track;
  }

  /** The travel of an entity's main link. Throws SceneException if the act has no such track. */
  public static Travel of(Act act, int entity) {
    return new Travel(act.track(entity, 0));
  }

  public boolean moves() {
    return track.count() > 1;
  }

  public Vec3 at(double actTime) {
    return track.poseAt(actTime).position();
  }

  public double speed(double actTime) {
    return track.count() > 1 ? track.velocityAt(actTime).length() : 0;
  }

  public boolean shownAt(double actTime) {
    return track.shownAt(actTime);
  }

  public double from() {
    return track.from();
  }

  public double to() {
    return track.to();
  }
}
