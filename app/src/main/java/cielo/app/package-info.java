/** The one place that lists engines and wires them together. */
@NullMarked
package cielo.app;

import org.jspecify.annotations.NullMarked;
