/** Clips, gait and feet that hold the ground. */
@NullMarked
package cielo.people.motion;

import org.jspecify.annotations.NullMarked;
