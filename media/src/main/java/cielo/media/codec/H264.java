package cielo.media.codec;

import java.util.List;

/** H.264 High by OpenH264. */
record H264(FilmSpec spec) implements VideoCodec {
  /*
   * OpenH264 through ffmpeg offers no constant quantiser, but its rate control can be held between
   * two: from qp, the wished one, to qp + REACH. The first picture of a segment comes out at the
   * upper end and the others at the lower, which gives all the same quality (measured: 42.9 and
   * 42.0 dB); a reach of 8 made the first one 2 to 3 dB worse and the film breathe every two
   * seconds, a reach of 0 made it 3 dB better. The bit rate lies above what usual pictures need, so
   * it only holds back rain, leaves, noise.
   */
  private static final int REACH = 3;
  private static final double CEILING_AT_20 = 0.42; // bits a pixel

  int qp() {
    return (int) Math.round(44 - 0.32 * spec.quality());
  }

  long ceiling() {
    double pixels = (double) spec.width() * spec.height() * spec.fpsNum() / spec.fpsDen();
    return Math.round(pixels * CEILING_AT_20 * StrictMath.pow(2, (20 - qp()) / 6.0));
  }

  @Override
  public String stream() {
    return "h264";
  }

  @Override
  public List<String> settings() {
    String rate = Long.toString(ceiling());
    return List.of(
        "-c:v",
        "libopenh264",
        "-profile:v",
        "high",
        "-threads",
        "1",
        "-slices",
        "1",
        "-g",
        Integer.toString(FilmWriter.SEGMENT_FRAMES),
        "-rc_mode",
        "quality",
        "-b:v",
        rate,
        "-maxrate",
        rate,
        "-qmin",
        Integer.toString(qp()),
        "-qmax",
        Integer.toString(Math.min(51, qp() + REACH)));
  }
}
