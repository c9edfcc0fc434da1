/** Sounds of things that move through air or drive: engines, tyres, whooshes. */
@NullMarked
package cielo.sound.motion;

import org.jspecify.annotations.NullMarked;
