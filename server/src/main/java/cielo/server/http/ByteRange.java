package cielo.server.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a Range header asks for.
 *
 * @param from first byte
 * @param length number of bytes; 0 of a non-empty file: the range lies outside (416)
 * @param part false = the whole file (200)
 */
record ByteRange(long from, long length, boolean part) {
  /*
   * RFC 9110, section 14. A header that is not understood, or that asks for several ranges, is
   * ignored, as the standard allows; only a good one that begins past the end is refused.
   */
  private static final Pattern ONE =
      Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  boolean outside() {
    return part && length == 0;
  }

  static ByteRange of(@Nullable String header, long size) {
    ByteRange whole = new ByteRange(0, size, false);
    Matcher m = ONE.matcher(header == null ? "" : header.strip());
    if (!m.matches()) {
      return whole;
    }
    String first = m.group(1);
    String last = m.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? whole : suffix(Long.parseLong(last), size);
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
    if (to < from) {
      return whole;
    }
    return from >= size
        ? new ByteRange(from, 0, true)
        : new ByteRange(from, Math.min(to, size - 1) - from + 1, true);
  }

  private static ByteRange suffix(long n, long size) {
    long length = Math.min(n, size);
    return new ByteRange(size - length, length, true);
  }
}
