package cielo.media.clip;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files: 8-bit RGB, tagged sRGB, no interlace, no time stamp. */
final class Png {
  /*
   * A PNG is a signature and chunks (length, type, data, CRC of type and data) [1]. Each row is
   * filtered before it is deflated: we use "up" (each byte minus the one above), which suits
   * rendered pictures and needs no search.
   * [1] ISO/IEC 15948, sections 5 and 9.
   */
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte FILTER_UP = 2;

  private Png() {}

  static void write(Frame frame, Path target) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(frame));
      chunk(out, "sRGB", new byte[] {0}); // perceptual intent
      chunk(out, "IDAT", pixels(frame));
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static byte[] header(Frame frame) throws IOException {
    var bytes = new ByteArrayOutputStream(13);
    var out = new DataOutputStream(bytes);
    out.writeInt(frame.width());
    out.writeInt(frame.height());
    out.write(new byte[] {8, 2, 0, 0, 0}); // bits, RGB, deflate, adaptive filters, not interlaced
    return bytes.toByteArray();
  }

  private static byte[] pixels(Frame frame) throws IOException {
    var bytes = new ByteArrayOutputStream(frame.rgb().length);
    var deflater = new Deflater(6);
    try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      byte[] above = new byte[3 * frame.width()];
      byte[] row = new byte[3 * frame.width()];
      byte[] filtered = new byte[1 + row.length];
      filtered[0] = FILTER_UP;
      for (int y = 0; y < frame.height(); y++) {
        for (int x = 0; x < frame.width(); x++) {
          int rgb = frame.at(x, y);
          row[3 * x] = (byte) (rgb >> 16);
          row[3 * x + 1] = (byte) (rgb >> 8);
          row[3 * x + 2] = (byte) rgb;
        }
        for (int i = 0; i < row.length; i++) {
          filtered[1 + i] = (byte) (row[i] - above[i]);
        }
        out.write(filtered);
        byte[] swap = above;
        above = row;
        row = swap;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
