package cielo.server.store;

import java.util.List;

/**
 * An address that is told.
 *
 * @param secret "whsec_" and base64, the key of its signatures
 * @param createdAt unix seconds, as updatedAt
 */
public record Endpoint(
    String id,
    String name,
    String url,
    List<String> events,
    String secret,
    long createdAt,
    long updatedAt) {

  /** The kinds of events there are. */
  public static final List<String> EVENTS = List.of("video.completed", "video.failed");

  /** Enough of the secret to tell it from others. */
  public String hint() {
    return "whsec_..." + secret.substring(secret.length() - 4);
  }

  public Endpoint with(String newName, String newUrl, List<String> newEvents, long now) {
    return new Endpoint(id, newName, newUrl, newEvents, secret, createdAt, now);
  }

  public Endpoint withSecret(String newSecret, long now) {
    return new Endpoint(id, name, url, events, newSecret, createdAt, now);
  }
}
