/** Sounds by name: barks, bells, horns, knocks; each a small synthesizer. */
@NullMarked
package cielo.sound.cue;

import org.jspecify.annotations.NullMarked;
