/** Outcomes as predicates on a recorded act. */
@NullMarked
package cielo.stage.goal;

import org.jspecify.annotations.NullMarked;
