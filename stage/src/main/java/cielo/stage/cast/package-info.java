/** Roles become players: what each is filmed as. */
@NullMarked
package cielo.stage.cast;

import org.jspecify.annotations.NullMarked;
