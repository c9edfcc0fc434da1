/** The HTTP API: wiring and configuration. */
@NullMarked
package cielo.server;

import org.jspecify.annotations.NullMarked;
