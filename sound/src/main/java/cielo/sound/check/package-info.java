/** Judging sound without ears: onsets and their match with contacts. */
@NullMarked
package cielo.sound.check;

import org.jspecify.annotations.NullMarked;
