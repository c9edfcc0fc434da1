package cielo.scene.place;

import cielo.scene.geometry.Box;
import cielo.scene.material.Rgb;

/**
 * A water surface.
 *
 * @param area where it is (x and z); max.y = rest level, min.y = bottom
 * @param waveM height of the waves (significant), metres
 * @param waveLengthM length of the main wave
 * @param windYawRad where waves run to
 * @param tint colour of a metre of it
 * @param clearM distance after which the bottom is hidden
 */
public record Water(
    Box area, double waveM, double waveLengthM, double windYawRad, Rgb tint, double clearM) {
  public double level() {
    return area.max().y();
  }
}
