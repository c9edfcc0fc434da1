/** The wire: bodies in, JSON and files out, every error in one shape. */
@NullMarked
package cielo.server.http;

import org.jspecify.annotations.NullMarked;
