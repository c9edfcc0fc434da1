package cielo.media.codec;

import java.util.List;

/** AV1 by SVT-AV1. */
record Av1(FilmSpec spec) implements VideoCodec {
  /*
   * SVT-AV1 gives the same bits for any number of threads; lp=1 keeps it to about one. Preset 8
   * takes about 15 ms a 720p frame; 10 takes 8 ms and loses 1 dB, 6 takes 34 ms and wins 1 dB or
   * more.
   */
  private static final int PRESET = 8;

  int crf() {
    return Math.clamp(Math.round(59.75f - 0.45f * spec.quality()), 1, 63);
  }

  @Override
  public String stream() {
    return "obu";
  }

  @Override
  public List<String> settings() {
    return List.of(
        "-c:v",
        "libsvtav1",
        "-preset",
        Integer.toString(PRESET),
        "-crf",
        Integer.toString(crf()),
        "-g",
        Integer.toString(FilmWriter.SEGMENT_FRAMES),
        "-svtav1-params",
        "lp=1:chroma-sample-position=left");
  }
}
