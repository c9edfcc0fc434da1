/** What was understood, what was not, and what was put in its place. */
@NullMarked
package cielo.director.explain;

import org.jspecify.annotations.NullMarked;
