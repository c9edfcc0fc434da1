package cielo.picture.light;

import cielo.scene.place.Sky;

/** Day, dusk and night sky with clouds, and the ground below the horizon. */
final class OpenSky implements Radiance {
  /**
   * Irradiance of the sun above the air, in the picture's units (renderer reference, section 3).
   */
  private static final double SUN = 17;

  private final Atmosphere air;
  private final Clouds clouds;
  private final float cover;
  private final float[] ground = new float[3];
  private final float[] glow;
  private final float[] sunlight = new float[3];
  private final float[] mean = new float[3];
  private final float day;
  private final float[] sun;

  OpenSky(Sky.Open sky) {
    var s = sky.sun().unit();
    sun = new float[] {(float) s.x(), (float) s.y(), (float) s.z()};
    air = new Atmosphere(s.x(), s.y(), s.z(), sky.turbidity(), SUN);
    double flat = Math.sqrt(s.x() * s.x() + s.z() * s.z()) + 1e-9;
    clouds = new Clouds(sky.seed(), sky.cover(), s.x() / flat, s.z() / flat);
    cover = (float) sky.cover();
    glow = new float[] {(float) sky.glow().r(), (float) sky.glow().g(), (float) sky.glow().b()};
    air.transmitted(sunlight);
    day = Clouds.smooth(-0.14f, 0.05f, sun[1]);
    float[] c = new float[3];
    for (int i = 0; i < 8; i++) {
      air.at(i < 4 ? 0.6f : -0.6f, 0.35f + 0.08f * (i % 4), 0.5f, c);
      for (int e = 0; e < 3; e++) {
        mean[e] += (c[e] + night(e, 0.5f)) / 8;
      }
    }
    float grey = 0.3f * mean[0] + 0.5f * mean[1] + 0.2f * mean[2];
    float dull = 0.75f * Clouds.smooth(0.7f, 0.95f, cover); // no blue gets through a closed cover
    for (int e = 0; e < 3; e++) {
      mean[e] += (grey - mean[e]) * dull;
    }
    float[] albedo = {(float) sky.ground().r(), (float) sky.ground().g(), (float) sky.ground().b()};
    float direct = Math.max(0, sun[1]) * (float) SUN / 3.14159f * (1 - 0.8f * cover);
    for (int e = 0; e < 3; e++) {
      ground[e] = albedo[e] * (sunlight[e] * direct + mean[e]);
    }
  }

  @Override
  public void at(float x, float y, float z, float[] rgb) {
    float up = Math.max(0, y);
    air.at(x, up, z, rgb);
    float h = 1 - up;
    float low = h * h * h * h;
    low *= low;
    for (int e = 0; e < 3; e++) {
      rgb[e] += night(e, up) + glow[e] * low;
    }
    if (cover > 0.01f && y > 0) {
      cloud(x, y, z, rgb);
    }
    close(up, rgb);
    if (y < 0) {
      float k = Math.min(1, -y * 7);
      for (int e = 0; e < 3; e++) {
        rgb[e] += (ground[e] - rgb[e]) * k;
      }
    }
  }

  /**
   * A closed cover: an even grey dome, a little brighter above, keeping some of the clouds' shape.
   */
  private void close(float up, float[] rgb) {
    float closed = 0.82f * Clouds.smooth(0.68f, 0.92f, cover);
    float level = day * (0.22f + 0.62f * Math.max(0, sun[1])) * (0.9f + 0.25f * up);
    for (int e = 0; e < 3; e++) {
      float tint = e == 0 ? 0.94f : e == 1 ? 0.98f : 1.04f;
      rgb[e] += (level * tint + night(e, up) + glow[e] * 0.5f - rgb[e]) * closed;
    }
  }

  private void cloud(float x, float y, float z, float[] rgb) {
    float r = rgb[0];
    float g = rgb[1];
    float b = rgb[2];
    clouds.at(x, y, z, rgb);
    float density = rgb[0];
    float lit = rgb[1];
    float cos = x * sun[0] + y * sun[1] + z * sun[2];
    float forward = 0.9f + 1.3f * pow4(Math.max(0, cos));
    float heavy = cover > 0.8f ? 1 - 0.45f * (cover - 0.8f) * 5 : 1;
    for (int e = 0; e < 3; e++) {
      float back = e == 0 ? r : e == 1 ? g : b;
      float white =
          (sunlight[e] * lit * forward * 1.15f * day + mean[e] * 0.75f + 0.10f * day * sunlight[1])
                  * heavy
              + glow[e] * 0.35f;
      // far clouds take on the colour of the air before them
      float air = Clouds.smooth(0.30f, 0.02f, y) * 0.65f;
      white += (back - white) * air;
      rgb[e] = back + (white - back) * density * 0.94f;
    }
  }

  /** Starlight, moonlight in the air: what is left when the sun is gone. */
  private static float night(int channel, float up) {
    float base = channel == 0 ? 0.0045f : channel == 1 ? 0.0070f : 0.0150f;
    return base * (1.7f - 0.9f * up);
  }

  private static float pow4(float x) {
    float s = x * x;
    return s * s;
  }
}
