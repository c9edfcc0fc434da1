/** The steps of a frame, one class each. */
@NullMarked
package cielo.picture.pass;

import org.jspecify.annotations.NullMarked;
