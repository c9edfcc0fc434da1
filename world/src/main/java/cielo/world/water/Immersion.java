package cielo.world.water;

import cielo.scene.geometry.Vec3;

/**
 * What water does to a body at one instant.
 *
 * @param lift buoyant force, N
 * @param drag force against motion through the water, N
 * @param torque of both about the centre of mass, N m
 * @param volume under water, m3
 */
public record Immersion(Vec3 lift, Vec3 drag, Vec3 torque, double volume) {
  public static final Immersion DRY = new Immersion(Vec3.ZERO, Vec3.ZERO, Vec3.ZERO, 0);
}
