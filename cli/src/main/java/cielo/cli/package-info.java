/** The command line. */
@NullMarked
package cielo.cli;

import org.jspecify.annotations.NullMarked;
