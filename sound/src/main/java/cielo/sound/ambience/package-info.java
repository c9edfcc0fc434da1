/** Beds: what a place sounds like when nothing happens. Stereo, never cut. */
@NullMarked
package cielo.sound.ambience;

import org.jspecify.annotations.NullMarked;
