package cielo.media.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a film file says about itself.
 *
 * @param width in pixels as shown, after any rotation
 * @param height in pixels as shown, after any rotation
 * @param fpsNum frames in fpsDen seconds, on average
 * @param frames how many pictures are stored
 * @param seconds length of the longest stream
 * @param videoCodec such as "h264" or "av1"
 * @param audioCodec such as "aac" or "opus"; null for a mute film
 * @param sampleRate 0 for a mute film
 * @param channels 0 for a mute film
 * @param tags the container's tags, keys in lower case
 */
public record FilmInfo(
    int width,
    int height,
    int fpsNum,
    int fpsDen,
    int frames,
    double seconds,
    String videoCodec,
    @Nullable String audioCodec,
    int sampleRate,
    int channels,
    Map<String, String> tags) {

  public double fps() {
    return (double) fpsNum / fpsDen;
  }
}
