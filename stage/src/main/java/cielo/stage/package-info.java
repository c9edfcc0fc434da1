@NullMarked
package cielo.stage;

import org.jspecify.annotations.NullMarked;
