package cielo.scene.screenplay;

/** A spoken line. {@code who} and {@code to} are role ids (to may be empty). */
public record Line(String who, String to, String text, String manner, String during) {}
