/** Looks made ready for drawing: surfaces, packed textures and their mip levels. */
@NullMarked
package cielo.picture.surface;

import org.jspecify.annotations.NullMarked;
