/** Looks over a recorded act before anything is painted: broken numbers, jumps, sinking, unrest. */
@NullMarked
package cielo.world.check;

import org.jspecify.annotations.NullMarked;
