/** The engine cielo-1: Screenplay → Blocking → Take. */
@NullMarked
package cielo.stage;

import org.jspecify.annotations.NullMarked;
