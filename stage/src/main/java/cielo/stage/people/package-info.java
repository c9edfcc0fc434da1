/** Persons of the screenplay become bodies that act. */
@NullMarked
package cielo.stage.people;

import org.jspecify.annotations.NullMarked;
