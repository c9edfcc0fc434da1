/** Surfaces, textures and the arithmetic of light on a batch of fragments. */
@NullMarked
package cielo.picture.shade;

import org.jspecify.annotations.NullMarked;
