package cielo.scene.take;

import cielo.scene.geometry.Vec3;

/**
 * A blow. Sorted by time, then by the indices.
 *
 * @param t exact time of first touch, s
 * @param a entity index, -1 = a piece of the set
 * @param normal from a to b
 * @param impulseNs normal impulse
 * @param closingMs closing speed along the normal
 * @param slipMs tangential speed
 * @param materialA names of the materials that met
 */
public record Contact(
    double t,
    int a,
    int linkA,
    int b,
    int linkB,
    Vec3 at,
    Vec3 normal,
    double impulseNs,
    double closingMs,
    double slipMs,
    String materialA,
    String materialB) {}
