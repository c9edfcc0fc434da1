/** Building blocks: rates, noise, filters, resonators, sample arrays. 48 kHz, float buffers. */
@NullMarked
package cielo.sound.dsp;

import org.jspecify.annotations.NullMarked;
