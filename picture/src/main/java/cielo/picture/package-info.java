@NullMarked
package cielo.picture;

import org.jspecify.annotations.NullMarked;
