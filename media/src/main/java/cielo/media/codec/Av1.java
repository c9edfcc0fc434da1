package cielo.media.codec;

import java.util.List;

/** AV1 by SVT-AV1. */
record Av1(FilmSpec spec) implements VideoCodec {
  private static final int PRESET = 10; // 13 is the quickest

  int crf() {
    return Math.clamp(Math.round(72 - 0.5f * spec.quality()), 1, 63);
  }

  @Override
  public String stream() {
    return "obu";
  }

  @Override
  public List<String> settings() {
    return List.of(
        "-c:v", "libsvtav1", "-preset", Integer.toString(PRESET), "-crf", Integer.toString(crf()),
        "-g", Integer.toString(FilmWriter.SEGMENT_FRAMES), "-svtav1-params", "lp=1");
  }
}
