/** Persons by words and seed. */
@NullMarked
package cielo.people;

import org.jspecify.annotations.NullMarked;
