/** Sun, sky, rooms and lamps as data: shadow maps and environments. */
@NullMarked
package cielo.picture.light;

import org.jspecify.annotations.NullMarked;
