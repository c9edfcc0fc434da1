package cielo.scene.place;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;

/**
 * A light from far away with soft shadow.
 *
 * @param to direction to the light
 * @param irradiance on a surface that faces it (before division by pi)
 * @param tanHalfAngle size of the source: 0.012 sun outdoors, 0.022 through windows, 0.3 .. 0.7
 *     overhead fill
 */
public record KeyLight(Vec3 to, Rgb irradiance, double tanHalfAngle) {}
