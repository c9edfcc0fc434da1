/** The search for a blocking whose goals hold. */
@NullMarked
package cielo.stage.rehearse;

import org.jspecify.annotations.NullMarked;
