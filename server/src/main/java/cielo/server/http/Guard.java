package cielo.server.http;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who may call: on loopback everyone on this machine, else whoever has a key. */
public final class Guard {
  /*
   * Without keys the only fence is the machine itself, and a browser on it runs pages of others. A
   * page elsewhere can send forms here, so its Origin is refused; a page whose name was made to
   * point here (DNS rebinding) gives itself away by the Host header.
   */
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final Set<String> OPEN = Set.of("/healthz");

  private final List<byte[]> keys; // SHA-256 of each

  /**
   * @param keys API keys; none: only names of this machine are answered
   */
  public Guard(List<String> keys) {
    this.keys = keys.stream().map(Guard::hash).toList();
  }

  void check(Context ctx) {
    if (OPEN.contains(ctx.path())) {
      return;
    }
    String host = String.valueOf(ctx.header("Host")).toLowerCase(Locale.ROOT);
    if (keys.isEmpty() && !HERE.contains(host.replaceAll(":\\d+$", ""))) {
      throw ApiException.of(
          403,
          "invalid_request_error",
          "unknown_host",
          "This server answers to 127.0.0.1 and localhost only; start it with API keys to change that.");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !host.equals(authority(origin))) {
      throw ApiException.of(
          403,
          "invalid_request_error",
          "cross_origin",
          "Pages of other sites may not call this server.");
    }
    if (!keys.isEmpty() && !Pages.open(ctx.path())) {
      key(ctx);
    }
  }

  private void key(Context ctx) {
    String bearer = ctx.header("Authorization");
    String given =
        bearer != null && bearer.startsWith("Bearer ")
            ? bearer.substring(7)
            : ctx.header("api-key");
    if (given == null) {
      throw unauthorized(
          "missing_api_key",
          "You didn't provide an API key: send it as 'Authorization: Bearer KEY'.");
    }
    byte[] hash = hash(given.strip());
    boolean known = false;
    for (byte[] k : keys) {
      known |= MessageDigest.isEqual(k, hash);
    }
    if (!known) {
      throw unauthorized("invalid_api_key", "Incorrect API key provided.");
    }
  }

  private static ApiException unauthorized(String code, String message) {
    return ApiException.of(401, "invalid_request_error", code, message);
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority()).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
