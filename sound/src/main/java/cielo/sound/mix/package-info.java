/** Buses, loudness, true peak, limiter, master. */
@NullMarked
package cielo.sound.mix;

import org.jspecify.annotations.NullMarked;
