/** From a prompt to facts: shots, closed grammars, things, deeds, relations, lines. */
@NullMarked
package cielo.director.read;

import org.jspecify.annotations.NullMarked;
