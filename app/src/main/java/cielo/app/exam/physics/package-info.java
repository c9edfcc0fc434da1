/** Laws of motion, measured from finished pictures. */
@NullMarked
package cielo.app.exam.physics;

import org.jspecify.annotations.NullMarked;
