/** From triangles to samples: projections, set-up, tiles, threads, fragment lists. */
@NullMarked
package cielo.picture.raster;

import org.jspecify.annotations.NullMarked;
