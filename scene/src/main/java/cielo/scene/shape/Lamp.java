package cielo.scene.shape;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;

/**
 * A light that belongs to a thing or a set, in its own space.
 *
 * @param direction where it shines
 * @param coneRad half angle of its cone; PI = all round
 * @param intensity radiant intensity (linear RGB): irradiance at distance d is intensity / d^2
 * @param radiusM size of the source, for soft shadow and highlight
 * @param shadows whether it throws shadows
 */
public record Lamp(
    String name,
    Vec3 position,
    Vec3 direction,
    double coneRad,
    Rgb intensity,
    double radiusM,
    boolean shadows) {}
