/** Facts and cast to shots: actions, goals, camera, lines, and each shot's share of the film. */
@NullMarked
package cielo.director.shots;

import org.jspecify.annotations.NullMarked;
