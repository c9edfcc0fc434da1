/** Vectors, rotations, poses and boxes: x right, y up, z towards the camera; metres and radians. */
@NullMarked
package cielo.scene.geometry;

import org.jspecify.annotations.NullMarked;
