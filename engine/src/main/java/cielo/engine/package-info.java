@NullMarked
package cielo.engine;

import org.jspecify.annotations.NullMarked;
