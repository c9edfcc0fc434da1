package cielo.media.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cielo.media.MediaException;
import cielo.media.clip.Frame;
import cielo.media.clip.Stem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes in comes out: films written and read again. */
class FilmTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void bytesDoNotDependOnTheNumberOfWorkers(Format format) {
    FilmSpec spec = Films.spec(format, 160, 96, 30, 2 * FilmWriter.SEGMENT_FRAMES + 7);
    Films.write(spec, folder.resolve("one"), 1);
    Films.write(spec, folder.resolve("two"), 2);
    Films.write(spec, folder.resolve("three"), 3);
    assertThat(folder.resolve("two")).hasSameBinaryContentAs(folder.resolve("one"));
    assertThat(folder.resolve("three")).hasSameBinaryContentAs(folder.resolve("one"));
  }

  @ParameterizedTest
  @CsvSource({"MP4, 30, 1, 45", "MP4, 24, 1, 25", "MP4, 30000, 1001, 61", "WEBM, 30, 1, 45"})
  void aClickStaysWithinAMillisecondAndPicturesKeepTheirCount(
      Format format, int num, int den, int frames) {
    FilmSpec spec =
        new FilmSpec(128, 72, num, den, frames, format, FilmSpec.GOOD, Films.MARK, Map.of());
    Path film = folder.resolve("film");
    Films.write(spec, film, 1);
    FilmReader reader = FilmReader.open(film);
    assertThat(reader.info().frames()).isEqualTo(frames);
    assertThat(reader.info().fps()).isCloseTo((double) num / den, within(0.01));
    assertThat(reader.info().seconds()).isCloseTo(spec.seconds(), within(0.03));
    Stem sound = reader.sound();
    assertThat(loudest(sound) / 48000.0).isCloseTo(0.5, within(0.001));
    assertThat(sound.samples()).isBetween(spec.samples(), spec.samples() + 1024);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void picturesComeBackInOrderNearlyAsTheyWentIn(Format format) {
    FilmSpec spec = Films.spec(format, 160, 96, 30, FilmWriter.SEGMENT_FRAMES + 5);
    Path film = folder.resolve("film");
    Films.write(spec, film, 1);
    List<Frame> read = new ArrayList<>();
    FilmReader.open(film).frames(read::add);
    assertThat(read).hasSize(spec.frames());
    for (int i = 0; i < read.size(); i++) {
      assertThat(psnr(marked(spec, i), read.get(i))).as("frame %d", i).isGreaterThan(33);
      assertThat(psnr(marked(spec, i), read.get(i)))
          .isGreaterThan(psnr(marked(spec, i + 1), read.get(i)));
    }
  }

  @Test
  void greysAndColoursKeepTheirLevelThroughAFilm() {
    FilmSpec spec = Films.spec(Format.MP4, 160, 96, 30, 3);
    for (int rgb : new int[] {0x000000, 0xffffff, 0x808080, 0xc02020, 0x2040c0}) {
      Path film = folder.resolve("film");
      try (FilmWriter writer = FilmWriter.open(spec, film)) {
        for (int i = 0; i < 3; i++) {
          writer.frame(Frame.of(160, 96, rgb));
        }
        writer.finish();
      }
      FilmReader.open(film)
          .frames(f -> {
            for (int shift = 0; shift <= 16; shift += 8) {
              assertThat(f.at(2, 2) >> shift & 255).isCloseTo(rgb >> shift & 255, within(4));
            }
          });
    }
  }

  @Test
  void aFilmIsReadAtAnySize() {
    Films.write(Films.spec(Format.MP4, 160, 96, 30, 30), folder.resolve("film"), 1);
    List<Frame> read = new ArrayList<>();
    FilmReader.open(folder.resolve("film")).frames(80, 48, read::add);
    assertThat(read).hasSize(30).allMatch(f -> f.width() == 80 && f.height() == 48);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 1, 4, 6400",
    "24, 1, 1, 2000",
    "30000, 1001, 1, 1602",
    "30000, 1001, 30000, 48048000"
  })
  void soundHasTheLengthOfThePicturesToTheNearestSample(int num, int den, int frames, int samples) {
    assertThat(
            new FilmSpec(128, 72, num, den, frames, Format.MP4, 75, Films.MARK, Map.of()).samples())
        .isEqualTo(samples);
  }

  @Test
  void tagsAreKeptAsTheyWereGiven() {
    Map<String, String> tags =
        Map.of("title", "Ein Ball fällt; \"so\"", "comment", "a=b\nnext line");
    Films.write(tagged(tags), folder.resolve("known"), 1);
    assertThat(FilmReader.probe(folder.resolve("known")).tags()).containsAllEntriesOf(tags);

    Map<String, String> own = Map.of("title", "t", "cielo_id", "film-7");
    Films.write(tagged(own), folder.resolve("own"), 1);
    assertThat(FilmReader.probe(folder.resolve("own")).tags()).containsAllEntriesOf(own);
  }

  @Test
  void aFilmWithoutSoundIsMute() {
    FilmSpec spec = Films.spec(Format.MP4, 128, 72, 30, 2);
    try (FilmWriter writer = FilmWriter.open(spec, folder.resolve("film"))) {
      writer.frame(Films.frame(spec, 0));
      writer.frame(Films.frame(spec, 1));
      writer.finish();
    }
    FilmReader reader = FilmReader.open(folder.resolve("film"));
    assertThat(reader.info().audioCodec()).isNull();
    assertThat(reader.sound().samples()).isZero();
  }

  @Test
  void anUnfinishedFilmLeavesNothingAndAnOlderOneStays() throws Exception {
    Path film = folder.resolve("film");
    Files.writeString(film, "older");
    FilmSpec spec = Films.spec(Format.MP4, 128, 72, 30, 90);
    try (FilmWriter writer = FilmWriter.open(spec, film, 2)) {
      for (int i = 0; i < 70; i++) {
        writer.frame(Films.frame(spec, i));
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(film);
    }
    assertThat(film).hasContent("older");
  }

  @Test
  void mistakesAreToldInWords() {
    FilmSpec spec = Films.spec(Format.MP4, 128, 72, 30, 2);
    assertThatThrownBy(() -> FilmWriter.open(spec, folder.resolve("no/such/film.mp4")))
        .hasMessageContaining("the folder does not exist");
    assertThatThrownBy(() -> FilmWriter.open(spec, Path.of("/proc/film.mp4")))
        .isInstanceOf(MediaException.class)
        .hasMessageContaining("/proc/film.mp4");
    assertThatThrownBy(() -> FilmWriter.open(spec, folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Films.spec(Format.MP4, 127, 72, 30, 2)).hasMessageContaining("127x72");
    assertThatThrownBy(() -> Films.spec(Format.MP4, 4096, 4096, 30, 2))
        .hasMessageContaining("4096x2304");
    assertThatThrownBy(() -> Films.spec(Format.MP4, 128, 72, 30, 0)).hasMessageContaining("frame");
    try (FilmWriter writer = FilmWriter.open(spec, folder.resolve("film"))) {
      assertThatThrownBy(() -> writer.frame(Frame.of(64, 64, 0))).hasMessageContaining("64x64");
      assertThatThrownBy(() -> writer.sound(Stem.silence(48000, 3199)))
          .hasMessageContaining("3200 samples");
      assertThatThrownBy(() -> writer.sound(Stem.silence(44100, 3200)))
          .hasMessageContaining("44100");
      writer.frame(Films.frame(spec, 0));
      assertThatThrownBy(writer::finish).hasMessageContaining("got only 1");
      writer.frame(Films.frame(spec, 1));
      assertThatThrownBy(() -> writer.frame(Films.frame(spec, 2))).hasMessageContaining("one more");
    }
  }

  @Test
  void whatIsNoFilmIsRefusedBeforeItIsOpened() throws Exception {
    Path list = folder.resolve("list.mp4");
    Files.writeString(list, "#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n");
    assertThatThrownBy(() -> FilmReader.open(list)).hasMessageContaining("is no film");
    Path torn = folder.resolve("torn.mp4");
    Files.write(torn, new byte[] {0, 0, 0, 16, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 0, 0});
    assertThatThrownBy(() -> FilmReader.open(torn)).isInstanceOf(MediaException.class);
    assertThatThrownBy(() -> FilmReader.open(folder.resolve("none.mp4")))
        .hasMessageContaining("none.mp4");
  }

  private static FilmSpec tagged(Map<String, String> tags) {
    return new FilmSpec(128, 72, 30, 1, 20, Format.MP4, 40, Films.MARK, tags);
  }

  private static int loudest(Stem stem) {
    int best = 0;
    for (int i = 0; i < stem.samples(); i++) {
      if (Math.abs(stem.left()[i]) > Math.abs(stem.left()[best])) {
        best = i;
      }
    }
    return best;
  }

  private static Frame marked(FilmSpec spec, int index) {
    return Films.MARK.stamp(Films.frame(spec, index), spec.timeOf(index));
  }

  /** Of luma: colour is stored at half the resolution. */
  private static double psnr(Frame a, Frame b) {
    double sum = 0;
    for (int i = 0; i < a.rgb().length; i++) {
      double d = luma(a.rgb()[i]) - luma(b.rgb()[i]);
      sum += d * d;
    }
    return 10 * Math.log10(255.0 * 255 * a.rgb().length / sum);
  }

  private static double luma(int rgb) {
    return 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
  }
}
