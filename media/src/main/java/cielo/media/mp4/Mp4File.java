package cielo.media.mp4;

import cielo.media.MediaException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The boxes of an MP4 file, read without its pictures and sound. The file may come from anyone. */
public final class Mp4File {
  /*
   * A box is a 32-bit size, a four-character type and a body; size 1 means that 64 bits of size
   * follow, size 0 that the box runs to the end of the file [1]. Every box must lie inside its
   * parent; depth and number are limited, so that a hostile file costs no more than a large honest
   * one.
   * [1] ISO/IEC 14496-12, section 4.2.
   */
  private static final Set<String> HOLDERS =
      Set.of(
          "moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf", "stsd",
          "avc1", "av01");
  private static final int DEEPEST = 12;
  private static final int MOST = 100_000;

  private final Path file;
  private final List<Box> boxes;

  private Mp4File(Path file, List<Box> boxes) {
    this.file = file;
    this.boxes = boxes;
  }

  /** Reads the tree of boxes. */
  public static Mp4File open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Mp4File(file, new Reading(file, channel).boxes(0, channel.size(), 0));
    } catch (IOException e) {
      throw new MediaException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The top-level boxes in file order. */
  public List<Box> boxes() {
    return boxes;
  }

  /** All boxes at a path such as "moov/trak/edts/elst", in file order. */
  public List<Box> find(String path) {
    List<Box> here = boxes;
    List<Box> found = List.of();
    for (String type : path.split("/")) {
      found = here.stream().filter(b -> b.type().equals(type)).toList();
      here = found.stream().flatMap(b -> b.children().stream()).toList();
    }
    return found;
  }

  /** The body of a box of at most 64 MiB, big-endian. */
  public ByteBuffer body(Box box) {
    if (box.bodySize() > 64 << 20) {
      throw new MediaException("Box " + box.type() + " of " + file + " is too large to read whole");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return read(channel, box.offset() + box.header(), (int) box.bodySize());
    } catch (IOException e) {
      throw new MediaException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static ByteBuffer read(FileChannel channel, long offset, int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size);
    while (buffer.hasRemaining()) {
      int n = channel.read(buffer, offset + buffer.position());
      if (n < 0) {
        throw new IOException("it ends in the middle of a box");
      }
    }
    return buffer.flip();
  }

  /** One pass over the file. */
  private static final class Reading {
    private final Path file;
    private final FileChannel channel;
    private int count;

    Reading(Path file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }

    List<Box> boxes(long from, long to, int depth) throws IOException {
      List<Box> found = new ArrayList<>();
      long at = from;
      while (to - at >= 8) {
        Box box = box(at, to, depth);
        found.add(box);
        at = box.end();
      }
      if (at != to && depth == 0) {
        throw broken(at, "stray bytes at the end");
      }
      return List.copyOf(found);
    }

    private Box box(long at, long to, int depth) throws IOException {
      if (++count > MOST) {
        throw broken(at, "more than " + MOST + " boxes");
      }
      ByteBuffer head = read(channel, at, (int) Math.min(16, to - at));
      long size = head.getInt() & 0xFFFFFFFFL;
      byte[] name = new byte[4];
      head.get(name);
      String type = new String(name, StandardCharsets.ISO_8859_1);
      int header = 8;
      if (size == 1 && head.remaining() == 8) {
        size = head.getLong();
        header = 16;
      } else if (size == 0 && depth == 0) {
        size = to - at;
      }
      if (size < header || size > to - at) {
        throw broken(at, "box '" + type + "' of " + size + " bytes does not fit");
      }
      long inside = at + header + fields(type);
      boolean holds = HOLDERS.contains(type) && depth < DEEPEST && inside <= at + size;
      List<Box> children = holds ? boxes(inside, at + size, depth + 1) : List.of();
      return new Box(type, at, header, size, children);
    }

    /** Bytes of a holder's own fields before its children. */
    private static int fields(String type) {
      return switch (type) {
        case "stsd" -> 8; // version, flags, count
        case "avc1", "av01" -> 78; // VisualSampleEntry
        default -> 0;
      };
    }

    private MediaException broken(long at, String why) {
      return new MediaException(file + " is no valid MP4 file: at byte " + at + " " + why);
    }
  }
}
