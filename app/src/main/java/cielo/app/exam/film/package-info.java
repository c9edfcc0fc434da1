/** What can be seen and heard in whole films. */
@NullMarked
package cielo.app.exam.film;

import org.jspecify.annotations.NullMarked;
