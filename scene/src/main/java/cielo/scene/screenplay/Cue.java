package cielo.scene.screenplay;

/** A sound that the prompt asks for. {@code from} = role id that makes it, or empty (the set). */
public record Cue(String sound, String from) {}
