@NullMarked
package cielo.sound;

import org.jspecify.annotations.NullMarked;
