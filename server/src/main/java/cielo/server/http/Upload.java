package cielo.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that came with a request, in a scratch file that goes with the request. */
record Upload(Path file, long bytes) {
  /** What a file is, by its first bytes; what the client calls it does not count. */
  enum Kind {
    JPEG,
    PNG,
    WEBP,
    MP4,
    WEBM,
    OTHER;

    boolean image() {
      return this == JPEG || this == PNG || this == WEBP;
    }

    boolean film() {
      return this == MP4 || this == WEBM;
    }
  }

  Kind kind() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return kind(in.readNBytes(12));
    }
  }

  static Kind kind(byte[] head) {
    byte[] h = Arrays.copyOf(head, 12);
    String text = new String(h, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Kind.JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Kind.PNG;
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Kind.WEBP;
    }
    if (text.startsWith("ftyp", 4)) {
      return Kind.MP4;
    }
    return text.startsWith("\u001aE\u00df\u00a3") ? Kind.WEBM : Kind.OTHER;
  }
}
