/** How much of an annotated prompt a screenplay has right. */
@NullMarked
package cielo.director.score;

import org.jspecify.annotations.NullMarked;
