/** Changes a screenplay by words: what they do not touch stays as it was. */
@NullMarked
package cielo.director.revise;

import org.jspecify.annotations.NullMarked;
