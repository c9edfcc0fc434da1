package cielo.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that never changes, whole or in part, with the headers that let clients resume. */
final class FileAnswer {
  private static final String KEEP = "private, max-age=31536000, immutable";

  private FileAnswer() {}

  /**
   * Sends the file; for HEAD only the headers.
   *
   * @param tag what names this content for ever, without quotes
   * @param name the name for saving it
   */
  static void send(Context ctx, Path file, String type, String tag, String name) {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      send(ctx, in, type, '"' + tag + '"', name);
    } catch (NoSuchFileException e) {
      throw ApiException.of(
          404, "invalid_request_error", "content_not_found", "This content is not there any more.");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void send(Context ctx, FileChannel in, String type, String etag, String name)
      throws IOException {
    long size = in.size();
    ctx.header("ETag", etag).header("Accept-Ranges", "bytes");
    if (matches(ctx.header("If-None-Match"), etag)) {
      ctx.status(304).header("Cache-Control", KEEP);
      return;
    }
    String condition = ctx.header("If-Range");
    boolean same = condition == null || condition.strip().equals(etag);
    ByteRange range = ByteRange.of(same ? ctx.header("Range") : null, size);
    if (range.outside()) {
      ctx.header("Content-Range", "bytes */" + size);
      throw ApiException.of(
          416,
          "invalid_request_error",
          "range_not_satisfiable",
          "The file has " + size + " bytes; the range begins after its end.");
    }
    ctx.header("Cache-Control", KEEP).contentType(type);
    ctx.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    if (range.part()) {
      ctx.status(206);
      long last = range.from() + range.length() - 1;
      ctx.header("Content-Range", "bytes " + range.from() + "-" + last + "/" + size);
    }
    ctx.res().setContentLengthLong(range.length());
    if (!ctx.method().name().equals("HEAD")) {
      copy(in, range, ctx.res().getOutputStream());
    }
  }

  private static boolean matches(@Nullable String header, String etag) {
    return header != null && (header.strip().equals("*") || header.contains(etag));
  }

  private static void copy(FileChannel in, ByteRange range, OutputStream out) throws IOException {
    WritableByteChannel to = Channels.newChannel(out);
    long at = range.from();
    long end = at + range.length();
    while (at < end) {
      long n = in.transferTo(at, Math.min(1 << 20, end - at), to);
      if (n <= 0) {
        throw new IOException("the file is shorter than it was");
      }
      at += n;
    }
    out.flush();
  }
}
