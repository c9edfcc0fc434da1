@NullMarked
package cielo.director;

import org.jspecify.annotations.NullMarked;
