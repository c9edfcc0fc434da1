package cielo.scene.screenplay;

/** What must not be. */
public record Absence(Kind kind, String what) {
  public enum Kind {
    NO_ENTITY,
    NO_ACTION,
    NO_MOTION,
    NO_SOUND,
    NO_MUSIC
  }
}
