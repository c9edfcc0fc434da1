package cielo.picture.light;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import org.jspecify.annotations.Nullable;

/**
 * What shines by itself in the sky: sun, moon, stars, the earth seen from space. Radiances as the
 * picture sees them.
 *
 * @param sun direction, null = not in the sky
 * @param sunColour radiance of its disc
 * @param moon direction, null = none
 * @param earth direction, null = none
 * @param starX unit directions
 * @param starLight brightness; {@code starTint} -1 red .. 1 blue
 */
public record Bodies(
    @Nullable Vec3 sun,
    float[] sunColour,
    @Nullable Vec3 moon,
    @Nullable Vec3 earth,
    float[] starX,
    float[] starY,
    float[] starZ,
    float[] starLight,
    float[] starTint) {
  private static final int STARS = 2600;
  private static final float DISC = 42;

  public static Bodies of(Place place) {
    return switch (place.sky()) {
      case Sky.Open open -> open(open, place);
      case Sky.Space space ->
          stars(
              space.sun().unit(),
              new float[] {60, 58, 55},
              null,
              space.earth() ? new Vec3(-0.42, 0.36, -0.83).unit() : null,
              3 * STARS,
              1.5f,
              space.seed());
      case Sky.Room room -> none();
      case Sky.Plain plain -> none();
    };
  }

  private static Bodies none() {
    return stars(null, new float[3], null, null, 0, 0, 0);
  }

  private static Bodies open(Sky.Open sky, Place place) {
    Vec3 s = sky.sun().unit();
    float clear = 1 - Clouds.smooth(0.55f, 0.9f, (float) sky.cover());
    if (s.y() > -0.012) {
      float[] c = new float[3];
      new Atmosphere(s.x(), s.y(), s.z(), sky.turbidity(), 1).transmitted(c);
      for (int i = 0; i < 3; i++) {
        c[i] *= DISC * clear;
      }
      return stars(clear > 0.02f ? s : null, c, null, null, 0, 0, 0);
    }
    float dark = Clouds.smooth(-0.06f, -0.24f, (float) s.y());
    // the key light of a night is the moon's
    Vec3 moon = place.sun() != null ? place.sun().to().unit() : new Vec3(-0.5, 0.45, -0.74).unit();
    return stars(
        null,
        new float[3],
        clear > 0.3f ? moon : null,
        null,
        (int) (STARS * clear),
        dark * clear * 0.55f,
        sky.seed());
  }

  private static Bodies stars(
      @Nullable Vec3 sun,
      float[] sunColour,
      @Nullable Vec3 moon,
      @Nullable Vec3 earth,
      int n,
      float light,
      long seed) {
    float[][] a = new float[5][n];
    Dice dice = Dice.of(seed, "stars");
    for (int i = 0; i < n; i++) {
      double y = dice.between(-1, 1);
      double turn = dice.between(0, 2 * Math.PI);
      double r = Math.sqrt(1 - y * y);
      a[0][i] = (float) (r * StrictMath.cos(turn));
      a[1][i] = (float) y;
      a[2][i] = (float) (r * StrictMath.sin(turn));
      double u = Math.max(0.004, dice.unit());
      a[3][i] = light * (float) Math.min(1.6, 0.022 / u + 0.03);
      a[4][i] = (float) dice.between(-1, 1);
    }
    return new Bodies(sun, sunColour, moon, earth, a[0], a[1], a[2], a[3], a[4]);
  }
}
