package cielo.people.body;

import cielo.people.PeopleException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** Reads the packed body. The layout is the writer's, {@code tools/people/bodies.py}. */
public final class BodyFile {
  private static final String MAGIC = "CIELOBDY\u0001";

  private BodyFile() {}

  /** Throws PeopleException if the file is missing, of another kind or cut short. */
  public static BodyData read(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      if (!MAGIC.equals(new String(raw.readNBytes(9), StandardCharsets.ISO_8859_1))) {
        throw new PeopleException(file + " is not a packed body");
      }
      return read(
          new DataInputStream(new BufferedInputStream(new InflaterInputStream(raw), 1 << 16)));
    } catch (IOException e) {
      throw new PeopleException("the body " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static BodyData read(DataInputStream in) throws IOException {
    int n = in.readUnsignedShort();
    int j = in.readUnsignedShort();
    double[] base = new double[3 * (n + j)];
    for (int axis = 0; axis < 3; axis++) {
      for (int i = 0; i < n + j; i++) {
        base[3 * i + axis] = in.readShort() / 1000.0;
      }
    }
    Map<String, int[]> groups = new LinkedHashMap<>();
    for (int k = in.readUnsignedShort(); k > 0; k--) {
      groups.put(in.readUTF(), new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
    }
    List<String> joints = new ArrayList<>();
    for (int k = 0; k < j; k++) {
      joints.add(in.readUTF());
    }
    float[] uv = new float[2 * in.readUnsignedShort()];
    for (int k = 0; k < uv.length; k++) {
      uv[k] = in.readUnsignedShort() / 65535f;
    }
    Map<String, Quads> faces = new LinkedHashMap<>();
    for (int k = in.readUnsignedShort(); k > 0; k--) {
      String name = in.readUTF();
      int count = in.readUnsignedShort();
      faces.put(name, new Quads(shorts(in, 4 * count), shorts(in, 4 * count)));
    }
    int bones = in.readUnsignedShort();
    List<String> names = new ArrayList<>();
    int[] parents = new int[bones];
    int[] heads = new int[bones];
    int[] tails = new int[bones];
    for (int k = 0; k < bones; k++) {
      names.add(in.readUTF());
      parents[k] = in.readShort();
      heads[k] = in.readUnsignedShort();
      tails[k] = in.readUnsignedShort();
    }
    byte[] weightBone = exactly(in, 4 * n);
    byte[] weightValue = exactly(in, 4 * n);
    Map<String, byte[]> masks = new LinkedHashMap<>();
    for (int k = in.readUnsignedShort(); k > 0; k--) {
      masks.put(in.readUTF(), exactly(in, BodyData.SKIN));
    }
    List<int[]> lids = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      lids.add(shorts(in, in.readUnsignedShort()));
    }
    Map<String, Target> targets = new LinkedHashMap<>();
    for (int k = in.readUnsignedShort(); k > 0; k--) {
      targets.put(in.readUTF(), target(in));
    }
    return new BodyData(
        n,
        base,
        groups,
        joints,
        uv,
        faces,
        names,
        parents,
        heads,
        tails,
        weightBone,
        weightValue,
        masks,
        lids,
        targets);
  }

  private static Target target(DataInputStream in) throws IOException {
    int n = in.readUnsignedShort();
    int[] index = new int[n];
    int at = 0;
    for (int i = 0; i < n; i++) {
      at += varint(in);
      index[i] = at;
    }
    short[][] d = new short[3][n];
    for (short[] plane : d) {
      for (int i = 0; i < n; i++) {
        int z = varint(in);
        plane[i] = (short) ((z >>> 1) ^ -(z & 1));
      }
    }
    return new Target(index, d[0], d[1], d[2]);
  }

  private static int varint(DataInputStream in) throws IOException {
    int x = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      x |= (b & 127) << shift;
      if (b < 128) {
        return x;
      }
    }
  }

  private static int[] shorts(DataInputStream in, int n) throws IOException {
    int[] v = new int[n];
    for (int i = 0; i < n; i++) {
      v[i] = in.readUnsignedShort();
    }
    return v;
  }

  private static byte[] exactly(DataInputStream in, int n) throws IOException {
    byte[] b = new byte[n];
    in.readFully(b);
    return b;
  }
}
