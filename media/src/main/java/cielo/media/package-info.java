@NullMarked
package cielo.media;

import org.jspecify.annotations.NullMarked;
