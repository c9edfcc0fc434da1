/** Words, tags and grammatical heads of a clause: a small English dependency parser. */
@NullMarked
package cielo.director.parse;

import org.jspecify.annotations.NullMarked;
