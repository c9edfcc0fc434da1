package cielo.media.mark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Uniform numbers that only the holder of the key can foretell: HMAC-SHA256(key, id, counter). */
final class KeyedStream {
  private final Mac mac;
  private final byte[] id;
  private ByteBuffer block = ByteBuffer.allocate(0); // what is left of the current 32 bytes
  private int counter;

  KeyedStream(byte[] key, String filmId) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
    }
    id = filmId.getBytes(StandardCharsets.UTF_8);
  }

  /** The next number in [0, 1). */
  double next() {
    if (block.remaining() < Integer.BYTES) {
      mac.update(id);
      mac.update((byte) 0);
      block = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(4).putInt(0, counter++).array()));
    }
    return (block.getInt() & 0xFFFFFFFFL) / 4294967296.0;
  }

  /** The next number in [low, high). */
  double between(double low, double high) {
    return low + (high - low) * next();
  }
}
