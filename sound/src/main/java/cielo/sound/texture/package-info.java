/**
 * Stereo noise textures that beds and single sounds share: bands, fire, thunder, clapping hands.
 */
@NullMarked
package cielo.sound.texture;

import org.jspecify.annotations.NullMarked;
