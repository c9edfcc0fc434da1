/** Relations become positions without overlap, on believable spots. */
@NullMarked
package cielo.stage.place;

import org.jspecify.annotations.NullMarked;
