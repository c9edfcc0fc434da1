package cielo.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a multipart/form-data body part by part, holding one buffer. A body that ends too early or
 * does not keep the form is an ApiException.
 */
final class Multipart {
  /*
   * The body is the sequence CRLF "--" boundary, headers, empty line, content, and ends with the
   * boundary followed by "--" (RFC 2046, 5.1). The first boundary has no CRLF before it: the
   * buffer starts with one, as if it had. Content is handed on up to where a boundary could begin.
   */
  private static final int BUFFER = 1 << 16;
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^\\s=;]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;]*))");
  private static final int LONGEST_HEADERS = 16 << 10;

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer;
  private int from;
  private int to;
  private boolean atBoundary;

  Multipart(InputStream in, String boundary) {
    this.in = in;
    delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
    buffer = new byte[BUFFER + delimiter.length];
    buffer[0] = '\r';
    buffer[1] = '\n';
    to = 2;
  }

  /** The boundary of a Content-Type header, or an ApiException. */
  static String boundary(String contentType) {
    String found = parameters(contentType).getOrDefault("boundary", "");
    if (found.isEmpty() || found.length() > 200) {
      throw ApiException.request(
          "bad_body", "The Content-Type multipart/form-data needs a boundary.");
    }
    return found;
  }

  /**
   * What the headers of a part say.
   *
   * @param type content type without parameters, lower case, or empty
   */
  record Head(String name, @Nullable String filename, String type) {
    /**
     * A part is a file by its file name or by its type: streams come without a file name. Values in
     * brackets come with a type of bytes from some clients and are text all the same.
     */
    boolean file() {
      boolean key = name.endsWith("]");
      return filename != null
          || !(key
              || type.isEmpty()
              || type.startsWith("text/")
              || type.equals("application/json"));
    }
  }

  /** Goes to the first part, or to the next; null at the end. */
  @Nullable Head next() throws IOException {
    if (!atBoundary) {
      content(OutputStream.nullOutputStream(), Long.MAX_VALUE);
    }
    atBoundary = false;
    while (to - from < 2) {
      fill();
    }
    if (buffer[from] == '-' && buffer[from + 1] == '-') {
      return null;
    }
    if (!line().isBlank()) {
      throw broken("a boundary is followed by other text");
    }
    String disposition = "";
    String type = "";
    int size = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      size += line.length();
      if (size > LONGEST_HEADERS) {
        throw broken("the headers of a part are too long");
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("content-disposition")) {
        disposition = value;
      } else if (key.equals("content-type")) {
        type = value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      }
    }
    Map<String, String> said = parameters(disposition);
    String name = said.get("name");
    if (name == null) {
      throw broken("a part has no name");
    }
    String filename = said.containsKey("filename*") ? said.get("filename*") : said.get("filename");
    return new Head(name, filename, type);
  }

  /** Copies the content of the part at hand; more than {@code most} bytes is an ApiException. */
  long content(OutputStream out, long most) throws IOException {
    long copied = 0;
    while (true) {
      int at = find();
      int end = at >= 0 ? at : Math.max(from, to - delimiter.length + 1);
      copied += end - from;
      if (copied > most) {
        throw ApiException.of(
            413,
            "invalid_request_error",
            "part_too_large",
            "A part of the body is larger than " + most + " bytes.");
      }
      out.write(buffer, from, end - from);
      from = end;
      if (at >= 0) {
        from += delimiter.length;
        atBoundary = true;
        return copied;
      }
      fill();
    }
  }

  /** As text in UTF-8. */
  String text(long most) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content(bytes, most);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private int find() {
    int last = to - delimiter.length;
    for (int i = from; i <= last; i++) {
      if (buffer[i] == '\r'
          && Arrays.equals(buffer, i, i + delimiter.length, delimiter, 0, delimiter.length)) {
        return i;
      }
    }
    return -1;
  }

  /** A line without its CRLF. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (from == to) {
        fill();
      }
      byte b = buffer[from++];
      if (b == '\n') {
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
      line.write(b);
      if (line.size() > LONGEST_HEADERS) {
        throw broken("a header line is too long");
      }
    }
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    int n = in.read(buffer, to, buffer.length - to);
    if (n < 0) {
      throw broken("it ends before its last boundary");
    }
    to += n;
  }

  private static ApiException broken(String why) {
    return ApiException.request("bad_body", "The multipart body cannot be read: " + why + ".");
  }

  /** The parameters of a header value ({@code form-data; name="a"}), keys in lower case. */
  static Map<String, String> parameters(String header) {
    Map<String, String> out = new LinkedHashMap<>();
    Matcher m = PARAMETER.matcher(header);
    while (m.find()) {
      String quoted = m.group(2);
      String value = quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : m.group(3).strip();
      out.putIfAbsent(m.group(1).toLowerCase(Locale.ROOT), value);
    }
    return out;
  }
}
