package cielo.scene.camera;

import java.util.List;

/**
 * What the camera should do, not where it is: a solver makes the track for each aspect ratio.
 *
 * @param subjects ids of entities to keep in frame, main one first; empty = the set
 * @param speed 1 = real time, 0.25 = slow motion
 * @param focalMm lens, full-frame equivalent; 0 = the solver's choice
 * @param shallow shallow depth of field
 */
public record CameraIntent(
    Size size,
    Angle angle,
    List<Move> moves,
    List<String> subjects,
    double speed,
    double focalMm,
    boolean shallow) {

  public enum Size {
    AUTO,
    EXTREME_CLOSE_UP,
    CLOSE_UP,
    MEDIUM,
    FULL,
    WIDE
  }

  public enum Angle {
    AUTO,
    EYE,
    LOW,
    HIGH,
    OVERHEAD,
    AERIAL,
    POV,
    OVER_SHOULDER
  }

  public enum Move {
    STATIC,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN,
    ZOOM_IN,
    ZOOM_OUT,
    DOLLY_IN,
    DOLLY_OUT,
    TRUCK_LEFT,
    TRUCK_RIGHT,
    CRANE_UP,
    CRANE_DOWN,
    FOLLOW,
    ORBIT,
    HANDHELD,
    RACK_FOCUS
  }

  public static final CameraIntent AUTO =
      new CameraIntent(Size.AUTO, Angle.AUTO, List.of(), List.of(), 1, 0, false);
}
