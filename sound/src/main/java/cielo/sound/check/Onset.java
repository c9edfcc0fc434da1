package cielo.sound.check;

/**
 * A moment at which something begins to sound.
 *
 * @param timeS seconds
 * @param strength how far it stands out of what was before (1 = just detected)
 */
public record Onset(double timeS, double strength) {}
