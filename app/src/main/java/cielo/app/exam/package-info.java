/** The exam: what the product promises, measured. */
@NullMarked
package cielo.app.exam;

import org.jspecify.annotations.NullMarked;
