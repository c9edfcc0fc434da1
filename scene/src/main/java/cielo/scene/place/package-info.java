/** A set as made: things that stand there, light, air, water, acoustics. */
@NullMarked
package cielo.scene.place;

import org.jspecify.annotations.NullMarked;
