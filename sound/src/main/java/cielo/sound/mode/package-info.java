/** Ringing bodies: shapes, mode frequencies, decays, radiation. */
@NullMarked
package cielo.sound.mode;

import org.jspecify.annotations.NullMarked;
