/** Films being made in the background, one durable job each. */
@NullMarked
package cielo.server.job;

import org.jspecify.annotations.NullMarked;
