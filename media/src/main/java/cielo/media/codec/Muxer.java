package cielo.media.codec;

import cielo.media.MediaException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins encoded segments and raw sound to a film file. Pictures are copied, sound is encoded in one
 * go.
 */
record Muxer(Ffmpeg ffmpeg, FilmSpec spec) {
  /*
   * Nothing here depends on the clock or the machine: bitexact leaves out dates, random ids and the
   * program's version; "cpuflags 0" takes the plain code of the AAC encoder, whose vector code
   * rounds differently on other processors (8 ms more for a second of sound). libopus offers no
   * such choice. MP4: index first (faststart); ffmpeg writes the edit list that skips the 1024
   * priming samples of AAC. WebM: cues first; the codec delay of Opus is in its header.
   */
  private static final Set<String> KNOWN_TAGS =
      Set.of(
          "title",
          "artist",
          "album",
          "comment",
          "description",
          "synopsis",
          "copyright",
          "genre",
          "date",
          "composer",
          "album_artist",
          "keywords",
          "show",
          "episode_id",
          "lyrics");

  /** Writes the film to a scratch file; {@code doing} begins the message of a failure. */
  void join(List<Path> segments, @Nullable Path sound, Path target, String doing) {
    try (Child child = Child.start(ffmpeg.ffmpeg(arguments(sound, target)))) {
      try (OutputStream out = new BufferedOutputStream(child.input(), 1 << 16)) {
        for (Path segment : segments) {
          Files.copy(segment, out);
        }
      } catch (IOException e) {
        throw child.broken(doing, e);
      }
      child.finish(doing);
    } catch (IOException e) {
      throw new MediaException(doing + " failed: " + e.getMessage(), e);
    }
  }

  private List<String> arguments(@Nullable Path sound, Path target) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-cpuflags", "0", "-fflags", "+bitexact"));
    all.addAll(List.of("-f", VideoCodec.of(spec).stream()));
    all.addAll(List.of("-framerate", spec.fpsNum() + "/" + spec.fpsDen(), "-i", "pipe:0"));
    if (sound != null) {
      all.addAll(List.of("-f", "f32le", "-ar", Integer.toString(FilmSpec.SAMPLE_RATE)));
      all.addAll(List.of("-ch_layout", "stereo", "-i", sound.toString()));
    }
    all.addAll(List.of("-map", "0:v", "-c:v", "copy", "-bsf:v", clock()));
    all.addAll(sound == null ? List.of() : List.of("-map", "1:a"));
    all.addAll(List.of("-map_metadata", "-1"));
    all.addAll(sound == null ? List.of() : soundSettings());
    spec.tags().forEach((key, value) -> all.addAll(List.of("-metadata", key + "=" + value)));
    all.addAll(List.of("-fflags", "+bitexact"));
    all.addAll(container());
    all.add(target.toString());
    return all;
  }

  /**
   * Frame n is shown at n / rate: bare streams carry no clock, and what a demuxer guesses is not
   * it.
   */
  private String clock() {
    return "setts=ts=N:duration=1:time_base=" + spec.fpsDen() + "/" + spec.fpsNum();
  }

  private List<String> soundSettings() {
    return switch (spec.format()) {
      case MP4 -> List.of("-c:a", "aac", "-b:a", "256k", "-flags:a", "+bitexact");
      case WEBM -> List.of("-c:a", "libopus", "-b:a", "160k", "-flags:a", "+bitexact");
    };
  }

  private List<String> container() {
    boolean known = KNOWN_TAGS.containsAll(spec.metadata().keySet());
    return switch (spec.format()) {
      case MP4 ->
          List.of("-movflags", known ? "+faststart" : "+faststart+use_metadata_tags", "-f", "mp4");
      case WEBM -> List.of("-cues_to_front", "1", "-f", "webm");
    };
  }
}
