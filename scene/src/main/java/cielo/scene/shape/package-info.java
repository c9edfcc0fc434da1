/** Geometry as values: meshes, solids, and models built from both. */
@NullMarked
package cielo.scene.shape;

import org.jspecify.annotations.NullMarked;
