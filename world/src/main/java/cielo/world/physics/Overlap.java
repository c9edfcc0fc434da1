package cielo.world.physics;

/**
 * Two actors (-1 = the set) that sat in each other.
 *
 * @param depthM 0 = none did
 * @param t when, s
 */
public record Overlap(int actorA, int actorB, double depthM, double t) {}
