@NullMarked
package cielo.world;

import org.jspecify.annotations.NullMarked;
