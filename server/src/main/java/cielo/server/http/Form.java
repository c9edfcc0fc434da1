package cielo.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, whatever kind it came as: a tree of fields, and files by field name.
 * Closing removes the files.
 */
final class Form implements AutoCloseable {
  private static final long LONGEST_TEXT = 21L << 20; // a data URL of the largest image
  private static final int MOST_PARTS = 1000;

  /** Fields that old clients fill with JSON text inside a form. */
  private static final Set<String> TREES =
      Set.of("input_reference", "video", "characters", "plan", "metadata");

  private final ObjectNode fields;
  private final Map<String, Upload> files = new LinkedHashMap<>();

  private Form(ObjectNode fields) {
    this.fields = fields;
  }

  ObjectNode fields() {
    return fields;
  }

  /** The file of a field, or null. */
  @Nullable Upload file(String field) {
    return files.get(field);
  }

  /** Reads multipart, JSON or URL-encoded bodies up to a size. */
  static Form read(Context ctx, Path scratch, long most) {
    if (ctx.req().getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    String header = ctx.contentType() == null ? "" : String.valueOf(ctx.contentType());
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    try {
      InputStream in = new Limited(ctx.req().getInputStream(), most);
      if (type.equals("multipart/form-data")) {
        return multipart(in, Multipart.boundary(header), scratch);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (type.equals("application/x-www-form-urlencoded")
          && !text.stripLeading().startsWith("{")) {
        return encoded(text);
      }
      return new Form(text.isBlank() ? Json.object() : object(text));
    } catch (IOException e) {
      throw ApiException.request("bad_body", "The body ended before it was whole.");
    }
  }

  private static ObjectNode object(String text) {
    try {
      if (Json.MAPPER.readTree(text) instanceof ObjectNode o) {
        return o;
      }
    } catch (JsonProcessingException e) {
      throw ApiException.request(
          "bad_body", "The body is not valid JSON: " + ApiException.clip(e.getOriginalMessage()));
    }
    throw ApiException.request("bad_body", "The body must be a JSON object.");
  }

  private static Form encoded(String text) {
    Form form = new Form(Json.object());
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        String[] two = pair.split("=", 2);
        form.text(decode(two[0]), two.length == 2 ? decode(two[1]) : "");
      }
    }
    return form;
  }

  private static String decode(String s) {
    try {
      return URLDecoder.decode(s, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiException.request("bad_body", "The body is not valid URL encoding.");
    }
  }

  private static Form multipart(InputStream in, String boundary, Path scratch) throws IOException {
    Form form = new Form(Json.object());
    boolean whole = false;
    try {
      Multipart parts = new Multipart(in, boundary);
      int n = 0;
      for (Multipart.Head part = parts.next(); part != null; part = parts.next()) {
        if (++n > MOST_PARTS) {
          throw ApiException.request(
              "bad_body", "The body has more than " + MOST_PARTS + " parts.");
        }
        if (part.file()) {
          form.keep(part.name(), parts, scratch);
        } else {
          form.text(part.name(), parts.text(LONGEST_TEXT));
        }
      }
      whole = true;
      return form;
    } finally {
      if (!whole) {
        form.close();
      }
    }
  }

  private void keep(String name, Multipart parts, Path scratch) throws IOException {
    Path file = Files.createTempFile(scratch, "upload", ".part");
    Upload old = files.put(name, new Upload(file, 0));
    if (old != null) {
      Files.deleteIfExists(old.file());
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      files.put(name, new Upload(file, parts.content(out, Long.MAX_VALUE)));
    }
  }

  private void text(String name, String value) {
    JsonNode node = Json.MAPPER.getNodeFactory().textNode(value);
    String start = value.stripLeading();
    if (TREES.contains(name) && (start.startsWith("{") || start.startsWith("["))) {
      try {
        node = Json.MAPPER.readTree(value);
      } catch (JsonProcessingException e) {
        throw ApiException.field(name, "bad_body", "The field '" + name + "' is not valid JSON.");
      }
    }
    Brackets.put(fields, name, node);
  }

  private static ApiException tooLarge(long most) {
    return ApiException.of(
        413,
        "invalid_request_error",
        "body_too_large",
        "The body is larger than " + most + " bytes, the most this server reads.");
  }

  @Override
  public void close() {
    for (Upload u : files.values()) {
      try {
        Files.deleteIfExists(u.file());
      } catch (IOException e) {
        u.file().toFile().deleteOnExit();
      }
    }
  }

  /** Stops reading at the limit, whatever length was announced. */
  private static final class Limited extends FilterInputStream {
    private final long most;
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    private int count(int n) {
      left -= Math.max(0, n);
      if (left < 0) {
        throw tooLarge(most);
      }
      return n;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      return count(super.read(b, off, len));
    }
  }
}
