package cielo.scene.screenplay;

/** A piece of the prompt: characters from (inclusive) to (exclusive), and its text. */
public record Span(int from, int to, String text) {}
