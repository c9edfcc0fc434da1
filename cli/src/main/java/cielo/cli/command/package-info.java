/** One class a verb; no logic. */
@NullMarked
package cielo.cli.command;

import org.jspecify.annotations.NullMarked;
