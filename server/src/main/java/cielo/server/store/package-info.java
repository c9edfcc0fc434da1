/** What is remembered between starts: videos and the keys of repeated requests, in SQL. */
@NullMarked
package cielo.server.store;

import org.jspecify.annotations.NullMarked;
