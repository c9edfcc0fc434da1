package cielo.props.importer;

import cielo.props.library.PropsException;
import cielo.scene.geometry.Box;
import cielo.scene.shape.Mesh;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A PROP file, read (the layout is in tools/import/FORMAT.md).
 *
 * @param levels finest first; a level has one mesh a group of triangles of one surface
 * @param hulls convex hulls, x y z triples
 * @param images encoded pictures (PNG or JPEG)
 */
record PropFile(
    String id,
    double massKg,
    Box box,
    List<Surface> surfaces,
    List<List<Group>> levels,
    List<float[]> hulls,
    List<byte[]> images) {

  /** Triangles of one surface. */
  record Group(int surface, Mesh mesh) {}

  /** A material of the file; {@code image} = index or -1. */
  record Surface(
      String name,
      String kind,
      double[] colour,
      double roughness,
      double metallic,
      double transmission,
      boolean cutout,
      boolean twoSided,
      int image) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] MAGIC = {'P', 'R', 'O', 'P', 1, 0};

  static PropFile read(Path file) {
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new PropsException(
          "the model " + file + " cannot be read; check the folder of assets", e);
    }
    if (all.length < 6 || !Arrays.equals(Arrays.copyOf(all, 6), MAGIC)) {
      throw new PropsException(file + " is no PROP file of version 1; import it again");
    }
    try (var in = new InflaterInputStream(new ByteArrayInputStream(all, 6, all.length - 6))) {
      return parse(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      throw new PropsException(
          "the model " + file + " is damaged or cut short; import it again", e);
    }
  }

  private static PropFile parse(ByteBuffer b) throws IOException {
    byte[] text = bytes(b, b.getInt());
    JsonNode head = JSON.readTree(new String(text, StandardCharsets.UTF_8));
    double[] box = numbers(head.get("box"));
    List<Surface> surfaces = new ArrayList<>();
    for (JsonNode m : head.get("materials")) {
      surfaces.add(
          new Surface(
              m.get("name").asText(),
              m.get("kind").asText(),
              numbers(m.get("color")),
              m.get("roughness").asDouble(),
              m.get("metallic").asDouble(),
              m.get("transmission").asDouble(),
              m.get("cutout").asBoolean(),
              m.get("twoSided").asBoolean(),
              m.get("image").asInt()));
    }
    List<List<Group>> levels = new ArrayList<>();
    for (JsonNode level : head.get("levels")) {
      levels.add(level(b, level, box));
    }
    List<float[]> hulls = new ArrayList<>();
    for (JsonNode hull : head.get("hulls")) {
      float[] p = new float[3 * hull.get("points").asInt()];
      for (int i = 0; i < p.length; i++) {
        p[i] = b.getFloat();
      }
      hulls.add(p);
    }
    List<byte[]> images = new ArrayList<>();
    for (JsonNode image : head.get("images")) {
      images.add(bytes(b, image.get("bytes").asInt()));
    }
    return new PropFile(
        head.get("id").asText(),
        head.get("massKg").asDouble(),
        Box.of(box[0], box[1], box[2], box[3], box[4], box[5]),
        surfaces,
        levels,
        hulls,
        images);
  }

  private static List<Group> level(ByteBuffer b, JsonNode level, double[] box) {
    int n = level.get("vertices").asInt();
    float[][] p = new float[3][n];
    for (int axis = 0; axis < 3; axis++) {
      int q = 0;
      for (int i = 0; i < n; i++) {
        q = (q + Short.toUnsignedInt(b.getShort())) & 0xffff;
        p[axis][i] = (float) (q / 65535.0 * Math.max(1e-6, box[3 + axis] - box[axis]) + box[axis]);
      }
    }
    float[][] normal = normals(b, n);
    double[] uvBox = numbers(level.get("uvBox"));
    float[][] uv = new float[2][n];
    for (int axis = 0; axis < 2; axis++) {
      for (int i = 0; i < n; i++) {
        uv[axis][i] =
            (float)
                (Short.toUnsignedInt(b.getShort())
                        / 65535.0
                        * Math.max(1e-6, uvBox[2 + axis] - uvBox[axis])
                    + uvBox[axis]);
      }
    }
    int[] index = new int[3 * level.get("triangles").asInt()];
    int at = 0;
    for (int i = 0; i < index.length; i++) {
      at += step(b);
      index[i] = at;
    }
    Mesh whole = new Mesh(p[0], p[1], p[2], normal[0], normal[1], normal[2], uv[0], uv[1], index);
    List<Group> groups = new ArrayList<>();
    for (JsonNode g : level.get("groups")) {
      groups.add(
          new Group(
              g.get("material").asInt(),
              part(whole, 3 * g.get("first").asInt(), 3 * g.get("count").asInt())));
    }
    return groups;
  }

  private static float[][] normals(ByteBuffer b, int n) {
    byte[] us = bytes(b, n);
    byte[] vs = bytes(b, n);
    float[][] out = new float[3][n];
    for (int i = 0; i < n; i++) {
      double x = us[i] / 127.0;
      double y = vs[i] / 127.0;
      double z = 1 - Math.abs(x) - Math.abs(y);
      if (z < 0) {
        double fold = (1 - Math.abs(y)) * (x >= 0 ? 1 : -1);
        y = (1 - Math.abs(x)) * (y >= 0 ? 1 : -1);
        x = fold;
      }
      double l = Math.sqrt(x * x + y * y + z * z);
      out[0][i] = (float) (x / l);
      out[1][i] = (float) (y / l);
      out[2][i] = (float) (z / l);
    }
    return out;
  }

  /** A zig-zag varint. */
  private static int step(ByteBuffer b) {
    int z = 0;
    int shift = 0;
    int next;
    do {
      next = b.get();
      z |= (next & 127) << shift;
      shift += 7;
    } while ((next & 128) != 0);
    return (z >>> 1) ^ -(z & 1);
  }

  /** The vertices that a run of indices uses, as a mesh of their own. */
  private static Mesh part(Mesh m, int first, int count) {
    int[] number = new int[m.vertices()];
    Arrays.fill(number, -1);
    int[] used = new int[m.vertices()];
    int n = 0;
    int[] index = new int[count];
    for (int i = 0; i < count; i++) {
      int v = m.index()[first + i];
      if (number[v] < 0) {
        used[n] = v;
        number[v] = n++;
      }
      index[i] = number[v];
    }
    float[][] from = {m.x(), m.y(), m.z(), m.nx(), m.ny(), m.nz(), m.u(), m.v()};
    float[][] to = new float[8][n];
    for (int k = 0; k < 8; k++) {
      for (int i = 0; i < n; i++) {
        to[k][i] = from[k][used[i]];
      }
    }
    return new Mesh(to[0], to[1], to[2], to[3], to[4], to[5], to[6], to[7], index);
  }

  private static byte[] bytes(ByteBuffer b, int n) {
    byte[] out = new byte[n];
    b.get(out);
    return out;
  }

  private static double[] numbers(JsonNode list) {
    double[] out = new double[list.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = list.get(i).asDouble();
    }
    return out;
  }
}
