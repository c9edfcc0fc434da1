/** What stands before the lens at an instant: instances, their meshes and where they are. */
@NullMarked
package cielo.picture.geometry;

import org.jspecify.annotations.NullMarked;
