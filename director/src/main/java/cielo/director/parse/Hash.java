package cielo.director.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The two hashes by which the embedding tables are addressed. */
final class Hash {
  private Hash() {}

  /** MurmurHash64A of the UTF-8 bytes, seed 1; the empty string is 0. */
  static long of(String s) {
    if (s.isEmpty()) {
      return 0;
    }
    byte[] d = s.getBytes(StandardCharsets.UTF_8);
    long m = 0xc6a4a7935bd1e995L;
    long h = 1 ^ (d.length * m);
    ByteBuffer b = ByteBuffer.wrap(d).order(ByteOrder.LITTLE_ENDIAN);
    int i = 0;
    for (; i + 8 <= d.length; i += 8) {
      long k = b.getLong(i) * m;
      k ^= k >>> 47;
      k *= m;
      h ^= k;
      h *= m;
    }
    if (i < d.length) {
      for (int k = d.length - 1; k >= i; k--) {
        h ^= (d[k] & 255L) << (8 * (k - i));
      }
      h *= m;
    }
    h ^= h >>> 47;
    h *= m;
    return h ^ h >>> 47;
  }

  /**
   * The four rows (unsigned 32-bit, modulo the table size) that an id has in a table of that seed.
   */
  static long[] rows(long id, int seed) {
    long h1 = Long.rotateLeft(id * 0x87c37b91114253d5L, 31) * 0x4cf5ad432745937fL;
    h1 ^= seed;
    h1 ^= 8;
    long h2 = seed ^ 8;
    h1 += h2;
    h2 += h1;
    h1 = mix(h1);
    h2 = mix(h2);
    h1 += h2;
    h2 += h1;
    return new long[] {h1 & 0xffffffffL, h1 >>> 32, h2 & 0xffffffffL, h2 >>> 32};
  }

  private static long mix(long h) {
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }
}
