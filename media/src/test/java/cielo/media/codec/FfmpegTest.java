package cielo.media.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTest {
  @TempDir Path cache;

  @Test
  void isUnpackedOnceAndMendedWhenAFileIsGone() throws Exception {
    List<Long> heard = new ArrayList<>();
    Ffmpeg.in(cache, (done, total) -> heard.add(total - done));
    assertThat(heard).isSortedAccordingTo((a, b) -> Long.compare(b, a)).last().isEqualTo(0L);

    heard.clear();
    Ffmpeg.in(cache, (done, total) -> heard.add(done));
    assertThat(heard).isEmpty();

    Path folder;
    try (Stream<Path> all = Files.list(cache)) {
      List<Path> found = all.toList();
      assertThat(found).hasSize(1); // no leftovers beside it
      folder = found.getFirst();
    }
    Files.delete(folder.resolve("libavcodec.so.62"));
    Ffmpeg.in(cache, (done, total) -> heard.add(done));
    assertThat(heard).isNotEmpty();
    assertThat(folder.resolve("libavcodec.so.62")).exists();
  }

  @Test
  void runsWithoutTheSystemsSoundAndDisplayLibrariesAndWithoutComplaint() throws Exception {
    Ffmpeg ffmpeg = Ffmpeg.ready();
    try (Child child = Child.start(ffmpeg.ffmpeg(List.of("-encoders")))) {
      String encoders = new String(child.output().readAllBytes(), StandardCharsets.UTF_8);
      child.finish("listing");
      assertThat(encoders).contains("libopenh264", "libsvtav1", "libopus", " aac ");
      assertThat(child.said()).isEmpty();
    }
    assertThat(ffmpeg.versionLine()).startsWith("ffmpeg version");
  }

  @Test
  void versionNamesHashAsTheLoaderHashesThem() {
    assertThat(StandIn.sysvHash("GLIBC_2.2.5")).isEqualTo(0x09691a75);
    assertThat(StandIn.sysvHash("GLIBC_2.4")).isEqualTo(0x0d696914);
  }
}
