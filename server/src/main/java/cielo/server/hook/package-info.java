/** Webhooks: who wants to know when a video ends, and telling them, signed, until they listen. */
@NullMarked
package cielo.server.hook;

import org.jspecify.annotations.NullMarked;
