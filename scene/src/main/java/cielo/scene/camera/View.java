package cielo.scene.camera;

import cielo.scene.geometry.Vec3;

/**
 * A camera at one instant.
 *
 * @param fovYRad vertical field of view
 * @param focusM distance in focus
 * @param apertureM diameter of the lens opening; 0 = everything sharp
 * @param shutterS exposure time; 0 = no motion blur
 */
public record View(
    Vec3 eye,
    Vec3 target,
    Vec3 up,
    double fovYRad,
    double focusM,
    double apertureM,
    double shutterS) {}
