@NullMarked
package cielo.app;

import org.jspecify.annotations.NullMarked;
