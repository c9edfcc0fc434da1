/** How fast the server is. */
@NullMarked
package cielo.server.bench;

import org.jspecify.annotations.NullMarked;
