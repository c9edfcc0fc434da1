/** The visible moving mark that every frame carries. */
@NullMarked
package cielo.media.mark;

import org.jspecify.annotations.NullMarked;
