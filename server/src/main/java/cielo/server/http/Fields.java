package cielo.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed values out of a body; forms say everything in text, so text is taken for numbers. */
final class Fields {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

  private final ObjectNode body;

  Fields(ObjectNode body) {
    this.body = body;
  }

  @Nullable JsonNode node(String name) {
    JsonNode n = body.get(name);
    return n == null || n.isNull() ? null : n;
  }

  @Nullable String text(String name) {
    JsonNode n = node(name);
    if (n == null) {
      return null;
    }
    if (!n.isTextual() && !n.isNumber()) {
      throw wrong(name, "must be a string");
    }
    return n.asText();
  }

  /** A number as number or text; other values are an ApiException. */
  double number(String name, double otherwise, double least, double most) {
    String said = text(name);
    if (said == null) {
      return otherwise;
    }
    double n =
        NUMBER.matcher(said.strip()).matches() ? Double.parseDouble(said.strip()) : Double.NaN;
    if (!(n >= least && n <= most)) {
      throw wrong(
          name, "must be a number from " + plain(least) + " to " + plain(most) + said(said));
    }
    return n;
  }

  long whole(String name, long otherwise, long least, long most) {
    String said = text(name);
    if (said == null) {
      return otherwise;
    }
    try {
      long n = Long.parseLong(said.strip());
      if (n >= least && n <= most) {
        return n;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw wrong(name, "must be a whole number from " + least + " to " + most + said(said));
  }

  /** Two sides in pixels, or null. */
  int @Nullable [] size(String name) {
    String said = text(name);
    if (said == null) {
      return null;
    }
    Matcher m = SIZE.matcher(said.strip().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      throw wrong(name, "must be WIDTHxHEIGHT in pixels" + said(said));
    }
    return new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))};
  }

  /** A prompt that must be there. */
  String prompt() {
    String said = text("prompt");
    if (said == null || said.isBlank()) {
      throw ApiException.field(
          "prompt", "missing_required_parameter", "Missing required parameter: 'prompt'.");
    }
    if (said.length() > cielo.engine.Request.LONGEST_PROMPT) {
      throw ApiException.field(
          "prompt",
          "string_above_max_length",
          "Invalid 'prompt': "
              + said.length()
              + " characters; at most "
              + cielo.engine.Request.LONGEST_PROMPT
              + " are read.");
    }
    return said;
  }

  /** The id in {@code {"id": ...}} or in plain text, or null if the field is not there. */
  @Nullable String id(String name) {
    JsonNode n = node(name);
    JsonNode id = n != null && n.isObject() ? n.get("id") : n;
    if (n == null) {
      return null;
    }
    if (id == null || !id.isTextual()) {
      throw wrong(name, "must be a file or an object with an 'id'");
    }
    return id.asText();
  }

  static ApiException wrong(String name, String why) {
    return ApiException.field(name, "invalid_value", "Invalid '" + name + "': " + why + ".");
  }

  private static String said(String said) {
    return ", not '" + ApiException.clip(said) + "'";
  }

  private static String plain(double n) {
    return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
  }
}
