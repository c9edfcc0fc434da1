/** Marks, encoding, naming: what every engine's film goes through. */
@NullMarked
package cielo.engine.finish;

import org.jspecify.annotations.NullMarked;
