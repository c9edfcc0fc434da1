/** From light to display codes: bloom, tone curve, dither. */
@NullMarked
package cielo.picture.grade;

import org.jspecify.annotations.NullMarked;
