package cielo.director.parse;

import cielo.director.DirectorException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The parser's numbers: named float tensors and a JSON header (labels, lemma tables). File: length
 * of the header (int32), header, then the tensors as float32, all little-endian, gzipped.
 */
record Weights(JsonNode header, Map<String, float[]> tensors) {

  static Weights load(Path file) {
    byte[] all;
    try (var in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
      all = in.readAllBytes();
    } catch (IOException e) {
      throw new DirectorException(
          "cannot read the language model " + file + ": it ships in assets/language", e);
    }
    try {
      ByteBuffer b = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
      int headerLength = b.getInt();
      JsonNode header = new ObjectMapper().readTree(all, 4, headerLength);
      b.position(4 + headerLength);
      Map<String, float[]> tensors = new HashMap<>();
      for (JsonNode t : header.get("tensors")) {
        int size = 1;
        for (JsonNode n : t.get(1)) {
          size *= n.asInt();
        }
        float[] a = new float[size];
        b.asFloatBuffer().get(a);
        b.position(b.position() + 4 * size);
        tensors.put(t.get(0).asText(), a);
      }
      return new Weights(header, tensors);
    } catch (IOException | RuntimeException e) {
      throw new DirectorException(
          file + " is not a language model of this program: restore it from the release", e);
    }
  }

  float[] get(String name) {
    float[] t = tensors.get(name);
    if (t == null) {
      throw new DirectorException("the language model has no tensor \"" + name + "\"");
    }
    return t;
  }

  String[] strings(String key) {
    JsonNode n = header.get(key);
    String[] a = new String[n.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = n.get(i).asText();
    }
    return a;
  }
}
