package cielo.media.mp4;

import java.util.List;

/**
 * One box of an MP4 file.
 *
 * @param type four characters, such as "moov"
 * @param offset of its first byte in the file
 * @param header bytes of its size and type: 8, or 16 with a 64-bit size
 * @param size of the whole box
 * @param children boxes inside it, for those kinds that only hold boxes
 */
public record Box(String type, long offset, int header, long size, List<Box> children) {
  public long end() {
    return offset + size;
  }

  public long bodySize() {
    return size - header;
  }
}
