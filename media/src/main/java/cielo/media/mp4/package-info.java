/** The boxes of an MP4 file. */
@NullMarked
package cielo.media.mp4;

import org.jspecify.annotations.NullMarked;
