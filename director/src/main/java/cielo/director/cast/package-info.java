/** Words to library entries: who is filmed as what. */
@NullMarked
package cielo.director.cast;

import org.jspecify.annotations.NullMarked;
