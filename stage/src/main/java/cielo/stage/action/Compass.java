package cielo.stage.action;

import cielo.scene.geometry.Vec3;

/** Direction words as seen from the camera: left is -x, away is -z. */
public final class Compass {
  private Compass() {}

  /** Unit vector of a direction word; an unknown or empty word means right. */
  public static Vec3 of(String word) {
    return switch (word) {
      case "left" -> new Vec3(-1, 0, 0);
      case "up" -> Vec3.UP;
      case "down" -> new Vec3(0, -1, 0);
      case "away", "back", "backward", "behind" -> new Vec3(0.2, 0, -1).unit();
      case "towards", "forward", "front" -> new Vec3(0.2, 0, 1).unit();
      default -> Vec3.X;
    };
  }
}
