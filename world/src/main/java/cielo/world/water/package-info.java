/** Buoyancy, drag and splashes in a place's water. Knows nothing of the physics engine. */
@NullMarked
package cielo.world.water;

import org.jspecify.annotations.NullMarked;
