/** Progress, tables and errors on a terminal. */
@NullMarked
package cielo.cli.print;

import org.jspecify.annotations.NullMarked;
