package cielo.world.water;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;

/**
 * How a body moves at one instant.
 *
 * @param origin pose of the link's origin
 * @param centre of mass, world
 * @param velocity of the centre of mass
 */
public record Motion(Pose origin, Vec3 centre, Vec3 velocity, Vec3 spin) {
  Vec3 velocityAt(Vec3 p) {
    return velocity.plus(spin.cross(p.minus(centre)));
  }
}
