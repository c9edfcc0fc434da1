/** Stills of single words, judged by eyes that see the stills only. */
@NullMarked
package cielo.app.exam.word;

import org.jspecify.annotations.NullMarked;
