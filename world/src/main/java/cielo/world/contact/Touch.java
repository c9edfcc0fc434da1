package cielo.world.contact;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;

/**
 * Two bodies that touched in one step: everything the solver knew before and gave after. Bodies are
 * slots in order of creation, {@code a < b}; {@code normal} points from a to b.
 *
 * @param start time at which the step began
 * @param impact exact time of first touch within the step, by gap and closing speed
 * @param depth how far they overlapped when the step began, m; negative = a gap
 * @param closing speed along the normal before the solver ran, positive = towards each other
 * @param slip tangential speed before the solver
 * @param slipAfter after it
 * @param round one of the two can roll (ball, capsule, cylinder)
 * @param rollAfter speed of the contact point over the surface of the round body; 0 if none is
 * @param impulse of the solver along the normal, N s
 * @param swept found by the sweep of a fast body, not by the solver
 */
public record Touch(
    int a,
    int b,
    double start,
    double impact,
    Vec3 at,
    Vec3 normal,
    double depth,
    double closing,
    double slip,
    double slipAfter,
    boolean round,
    double rollAfter,
    double impulse,
    boolean swept,
    Material materialA,
    Material materialB) {}
