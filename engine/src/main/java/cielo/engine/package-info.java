/** What every engine promises, and how a film is finished: marked, encoded, named. */
@NullMarked
package cielo.engine;

import org.jspecify.annotations.NullMarked;
