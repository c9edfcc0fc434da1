package cielo.server.http;

import org.jspecify.annotations.Nullable;

/** An answer that is an error: HTTP status and the four values of the error object. */
public final class ApiException extends RuntimeException {
  private final int status;
  private final String type;
  private final @Nullable String param;
  private final @Nullable String code;

  private ApiException(
      int status, String type, @Nullable String param, @Nullable String code, String message) {
    super(message);
    this.status = status;
    this.type = type;
    this.param = param;
    this.code = code;
  }

  /** 400: a field is wrong. */
  static ApiException field(String param, String code, String message) {
    return new ApiException(400, "invalid_request_error", param, code, message);
  }

  /** 400: the request as a whole is wrong. */
  static ApiException request(String code, String message) {
    return new ApiException(400, "invalid_request_error", null, code, message);
  }

  static ApiException of(int status, String type, String code, String message) {
    return new ApiException(status, type, null, code, message);
  }

  static ApiException noVideo(String id) {
    return new ApiException(
        404,
        "invalid_request_error",
        "video_id",
        "video_not_found",
        "No video with id '" + clip(id) + "'; it was deleted, or never made by this server.");
  }

  /** What a user sent, short enough to be said back. */
  static String clip(String said) {
    return said.length() <= 80 ? said : said.substring(0, 80) + "...";
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  @Nullable String param() {
    return param;
  }

  @Nullable String code() {
    return code;
  }
}
