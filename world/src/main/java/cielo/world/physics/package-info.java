/**
 * Rigid and soft bodies, joints and forces: one {@link cielo.world.physics.Simulation} per
 * performance. The only package that sees the native engine (Jolt).
 */
@NullMarked
package cielo.world.physics;

import org.jspecify.annotations.NullMarked;
