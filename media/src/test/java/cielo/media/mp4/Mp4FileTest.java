package cielo.media.mp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.media.MediaException;
import cielo.media.codec.Films;
import cielo.media.codec.Format;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Mp4FileTest {
  @TempDir Path folder;

  @Test
  void aWrittenFilmStartsFastIsTaggedAndSkipsThePriming() {
    Path film = folder.resolve("film.mp4");
    Films.write(Films.spec(Format.MP4, 128, 72, 30, 30), film, 1);
    Mp4File mp4 = Mp4File.open(film);

    List<String> order = mp4.boxes().stream().map(Box::type).toList();
    assertThat(order.getFirst()).isEqualTo("ftyp");
    assertThat(order.indexOf("moov")).isLessThan(order.indexOf("mdat"));

    ByteBuffer colr = mp4.body(mp4.find("moov/trak/mdia/minf/stbl/stsd/avc1/colr").getFirst());
    byte[] kind = new byte[4];
    colr.get(kind);
    assertThat(new String(kind, StandardCharsets.US_ASCII)).isEqualTo("nclx");
    assertThat(List.of((int) colr.getShort(), (int) colr.getShort(), (int) colr.getShort()))
        .containsExactly(1, 1, 1); // BT.709 primaries, transfer, matrix
    assertThat(colr.get() & 0x80).isZero(); // limited range

    List<Box> edits = mp4.find("moov/trak/edts/elst");
    assertThat(edits).hasSize(2);
    assertThat(mediaTime(mp4.body(edits.get(0)))).isZero(); // pictures begin at once
    assertThat(mediaTime(mp4.body(edits.get(1)))).isEqualTo(1024); // sound after its priming
  }

  @Test
  void theFileHoldsNoDate() {
    Path film = folder.resolve("film.mp4");
    Films.write(Films.spec(Format.MP4, 128, 72, 30, 30), film, 1);
    ByteBuffer mvhd = Mp4File.open(film).body(Mp4File.open(film).find("moov/mvhd").getFirst());
    assertThat(mvhd.getInt(4)).isZero(); // created
    assertThat(mvhd.getInt(8)).isZero(); // modified
  }

  static List<byte[]> brokenFiles() {
    return List.of(
        box(7, "moov"), // smaller than its own header
        box(9, "moov"), // runs past the end
        box(-1, "moov"), // 4 GiB
        ByteBuffer.allocate(16).putInt(1).put("moov".getBytes()).putLong(-1).array(),
        ByteBuffer.allocate(16).putInt(1).put("moov".getBytes()).putLong(15).array(),
        ByteBuffer.allocate(16)
            .putInt(16)
            .put("moov".getBytes())
            .putInt(64)
            .put("trak".getBytes())
            .array(),
        ByteBuffer.allocate(11).putInt(8).put("free".getBytes()).array()); // stray bytes
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void brokenFilesAreRefused(byte[] bytes) throws Exception {
    Path file = folder.resolve("broken");
    Files.write(file, bytes);
    assertThatThrownBy(() -> Mp4File.open(file)).isInstanceOf(MediaException.class);
  }

  @Test
  void anyDamageIsAnAnswerOrARefusalNeverACrash() throws Exception {
    Path film = folder.resolve("film.mp4");
    Films.write(Films.spec(Format.MP4, 128, 72, 30, 30), film, 1);
    byte[] whole = Files.readAllBytes(film);
    int index = (int) Mp4File.open(film).find("moov").getFirst().end();
    var dice = new Random(7);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 3; k++) {
        damaged[dice.nextInt(index)] = (byte) dice.nextInt(256);
      }
      Files.write(film, damaged);
      try {
        Mp4File.open(film).find("moov/trak/mdia/minf/stbl/stsd/avc1/colr");
      } catch (MediaException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 399);
  }

  @Test
  void deepNestingAndManyBoxesEndQuickly() throws Exception {
    ByteBuffer deep = ByteBuffer.allocate(8 * 5000);
    while (deep.hasRemaining()) {
      deep.putInt(deep.remaining()).put("moov".getBytes());
    }
    Files.write(folder.resolve("deep"), deep.array());
    assertThat(Mp4File.open(folder.resolve("deep")).boxes()).hasSize(1);

    ByteBuffer many = ByteBuffer.allocate(8 * 100_001);
    while (many.hasRemaining()) {
      many.putInt(8).put("free".getBytes());
    }
    Files.write(folder.resolve("many"), many.array());
    assertThatThrownBy(() -> Mp4File.open(folder.resolve("many")))
        .hasMessageContaining("more than");
  }

  @Test
  void aLastBoxMayRunToTheEndAndSizesMayHave64Bits() throws Exception {
    ByteBuffer bytes = ByteBuffer.allocate(16 + 20);
    bytes.putInt(1).put("free".getBytes()).putLong(16).putInt(0).put("mdat".getBytes());
    Files.write(folder.resolve("open"), bytes.array());
    List<Box> boxes = Mp4File.open(folder.resolve("open")).boxes();
    assertThat(boxes).extracting(Box::type).containsExactly("free", "mdat");
    assertThat(boxes.get(1).bodySize()).isEqualTo(12);
  }

  private static int mediaTime(ByteBuffer elst) {
    assertThat(elst.getInt(4)).isEqualTo(1); // one edit
    return elst.getInt(12);
  }

  private static byte[] box(int size, String type) {
    return ByteBuffer.allocate(8).putInt(size).put(type.getBytes()).array();
  }
}
