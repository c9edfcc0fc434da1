/** Pictures and sound as plain values. */
@NullMarked
package cielo.media.clip;

import org.jspecify.annotations.NullMarked;
