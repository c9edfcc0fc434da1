package cielo.director.read;

import org.jspecify.annotations.Nullable;

/** A spoken line, before things have ids. {@code label}: a speaker who is not in the picture. */
public record Speech(
    @Nullable Thing who,
    String label,
    @Nullable Thing to,
    String text,
    String manner,
    @Nullable Deed during) {}
