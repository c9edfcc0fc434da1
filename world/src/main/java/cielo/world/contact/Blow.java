package cielo.world.contact;

/**
 * A meeting that is heard and seen as a hit.
 *
 * @param step number of the step in which the solver resolved it
 * @param t exact time, s
 * @param fresh the two had not touched for a while: no rattling
 */
public record Blow(long step, double t, Meeting meeting, boolean fresh) {}
