/** Where a sound is heard from: pan, distance, air, occlusion, Doppler, reverberation. */
@NullMarked
package cielo.sound.room;

import org.jspecify.annotations.NullMarked;
