/** Verbs become moves: controllers with knobs and goals. */
@NullMarked
package cielo.stage.action;

import org.jspecify.annotations.NullMarked;
