/** The camera: projection from a view, depth of field, shutter. */
@NullMarked
package cielo.picture.lens;

import org.jspecify.annotations.NullMarked;
