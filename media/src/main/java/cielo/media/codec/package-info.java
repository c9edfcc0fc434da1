/**
 * FFmpeg in and out: the only place that sees it. Film files are written and read by child
 * processes through pipes.
 */
@NullMarked
package cielo.media.codec;

import org.jspecify.annotations.NullMarked;
