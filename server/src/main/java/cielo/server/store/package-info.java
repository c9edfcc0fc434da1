/** What is remembered between starts: videos, webhook endpoints and queued tasks, in SQL. */
@NullMarked
package cielo.server.store;

import org.jspecify.annotations.NullMarked;
