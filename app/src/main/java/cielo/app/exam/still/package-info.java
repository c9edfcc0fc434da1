/** Whether single pictures of everything with everything come out well. */
@NullMarked
package cielo.app.exam.still;

import org.jspecify.annotations.NullMarked;
