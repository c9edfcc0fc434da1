/** Postures of a skeleton and inverse kinematics. */
@NullMarked
package cielo.people.rig;

import org.jspecify.annotations.NullMarked;
