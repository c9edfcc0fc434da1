package cielo.scene.take;

import cielo.scene.SceneException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records to bytes and back, exactly. Handles records of numbers, strings, enums, arrays of
 * primitives, lists, string maps, records and sealed interfaces of records; nothing may be null.
 */
final class RecordCodec {
  /*
   * The record is the format: components are written in their order, so no second list of fields
   * exists. Sealed kinds are written as their index in `permits`. Float arrays are written as four
   * byte planes (all high bytes first), which deflate packs far better than interleaved ones. Soft
   * tracks hold 16-bit positions: they are written as differences to the frame before.
   */
  private RecordCodec() {}

  private static final int MOST = 1 << 28;

  static void write(DataOutputStream out, Object value, Type type) throws IOException {
    switch (value) {
      case Integer v -> out.writeInt(v);
      case Long v -> out.writeLong(v);
      case Double v -> out.writeDouble(v);
      case Float v -> out.writeFloat(v);
      case Boolean v -> out.writeBoolean(v);
      case String v -> text(out, v);
      case Enum<?> v -> out.writeShort(v.ordinal());
      case float[] v -> floats(out, v);
      case double[] v -> {
        out.writeInt(v.length);
        for (double d : v) {
          out.writeDouble(d);
        }
      }
      case byte[] v -> {
        out.writeInt(v.length);
        out.write(v);
      }
      case List<?> v -> {
        out.writeInt(v.size());
        for (Object item : v) {
          write(out, item, argument(type, 0));
        }
      }
      case Map<?, ?> v -> {
        out.writeInt(v.size());
        for (var e : v.entrySet()) {
          text(out, (String) e.getKey());
          text(out, (String) e.getValue());
        }
      }
      case short[] v -> shorts(out, v);
      case SoftTrack v -> soft(out, v);
      case Record v -> {
        if (type instanceof Class<?> c && c.isSealed()) {
          out.writeByte(Arrays.asList(c.getPermittedSubclasses()).indexOf(v.getClass()));
        }
        for (RecordComponent part : v.getClass().getRecordComponents()) {
          write(out, component(v, part), part.getGenericType());
        }
      }
      default -> throw new SceneException("a take cannot hold a " + value.getClass().getName());
    }
  }

  static Object read(DataInputStream in, Type type) throws IOException {
    Class<?> raw =
        type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    if (raw == int.class) {
      return in.readInt();
    } else if (raw == long.class) {
      return in.readLong();
    } else if (raw == double.class) {
      return in.readDouble();
    } else if (raw == float.class) {
      return in.readFloat();
    } else if (raw == boolean.class) {
      return in.readBoolean();
    } else if (raw == String.class) {
      return text(in);
    } else if (raw.isEnum()) {
      return Objects.requireNonNull(raw.getEnumConstants())[in.readShort()];
    } else if (raw == float[].class) {
      return floats(in);
    } else if (raw == double[].class) {
      double[] v = new double[length(in)];
      for (int i = 0; i < v.length; i++) {
        v[i] = in.readDouble();
      }
      return v;
    } else if (raw == byte[].class) {
      return exactly(in, length(in));
    } else if (raw == short[].class) {
      return shorts(in);
    } else if (raw == List.class) {
      int n = length(in);
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        list.add(read(in, argument(type, 0)));
      }
      return List.copyOf(list);
    } else if (raw == Map.class) {
      int n = length(in);
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < n; i++) {
        map.put(text(in), text(in));
      }
      return map;
    } else if (raw == SoftTrack.class) {
      return soft(in);
    } else if (raw.isSealed()) {
      return read(in, raw.getPermittedSubclasses()[in.readByte()]);
    } else if (raw.isRecord()) {
      return record(in, raw);
    }
    throw new SceneException("a take cannot hold a " + raw.getName());
  }

  private static Object record(DataInputStream in, Class<?> raw) throws IOException {
    RecordComponent[] parts = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = read(in, parts[i].getGenericType());
    }
    try {
      Constructor<?> make = raw.getDeclaredConstructor(types);
      return make.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new SceneException(
          "a " + raw.getSimpleName() + " in the take has impossible values", e);
    }
  }

  private static Object component(Record owner, RecordComponent part) {
    try {
      Object value = part.getAccessor().invoke(owner);
      if (value == null) {
        throw new SceneException(
            owner.getClass().getSimpleName() + "." + part.getName() + " is missing");
      }
      return value;
    } catch (ReflectiveOperationException e) {
      throw new SceneException("cannot read " + part, e);
    }
  }

  private static void floats(DataOutputStream out, float[] v) throws IOException {
    out.writeInt(v.length);
    byte[] plane = new byte[v.length];
    for (int shift = 24; shift >= 0; shift -= 8) {
      for (int i = 0; i < v.length; i++) {
        plane[i] = (byte) (Float.floatToRawIntBits(v[i]) >>> shift);
      }
      out.write(plane);
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    int n = length(in);
    int[] bits = new int[n];
    for (int shift = 24; shift >= 0; shift -= 8) {
      byte[] plane = exactly(in, n);
      for (int i = 0; i < n; i++) {
        bits[i] |= (plane[i] & 255) << shift;
      }
    }
    float[] v = new float[n];
    for (int i = 0; i < n; i++) {
      v[i] = Float.intBitsToFloat(bits[i]);
    }
    return v;
  }

  /** High bytes, then low bytes: they pack better apart. */
  private static void shorts(DataOutputStream out, short[] v) throws IOException {
    out.writeInt(v.length);
    byte[] plane = new byte[v.length];
    for (int shift = 8; shift >= 0; shift -= 8) {
      for (int i = 0; i < v.length; i++) {
        plane[i] = (byte) (v[i] >>> shift);
      }
      out.write(plane);
    }
  }

  private static short[] shorts(DataInputStream in) throws IOException {
    int n = length(in);
    byte[] high = exactly(in, n);
    byte[] low = exactly(in, n);
    short[] v = new short[n];
    for (int i = 0; i < n; i++) {
      v[i] = (short) (high[i] << 8 | (low[i] & 255));
    }
    return v;
  }

  private static void soft(DataOutputStream out, SoftTrack s) throws IOException {
    out.writeInt(s.entity());
    out.writeInt(s.soft());
    out.writeDouble(s.rateHz());
    out.writeInt(s.vertices());
    floats(out, s.origin());
    out.writeFloat(s.step());
    short[] v = s.values();
    out.writeInt(v.length);
    int row = s.vertices() * 3;
    byte[] high = new byte[v.length];
    byte[] low = new byte[v.length];
    for (int i = 0; i < v.length; i++) {
      short step = (short) (v[i] - (i >= row ? v[i - row] : 0)); // wraps at 16 bits
      int d = (step << 1) ^ (step >> 15); // zig-zag: small changes have a zero high byte
      high[i] = (byte) (d >>> 8);
      low[i] = (byte) d;
    }
    out.write(high);
    out.write(low);
  }

  private static SoftTrack soft(DataInputStream in) throws IOException {
    int entity = in.readInt();
    int soft = in.readInt();
    double rate = in.readDouble();
    int vertices = in.readInt();
    float[] origin = floats(in);
    float step = in.readFloat();
    int n = length(in);
    byte[] high = exactly(in, n);
    byte[] low = exactly(in, n);
    short[] v = new short[n];
    int row = vertices * 3;
    for (int i = 0; i < n; i++) {
      int d = (high[i] & 255) << 8 | (low[i] & 255);
      d = (d >>> 1) ^ -(d & 1);
      v[i] = (short) (d + (i >= row ? v[i - row] : 0));
    }
    return new SoftTrack(entity, soft, rate, vertices, origin, step, v);
  }

  private static int length(DataInputStream in) throws IOException {
    int n = in.readInt();
    if (n < 0 || n > MOST) {
      throw new IOException("impossible length " + n);
    }
    return n;
  }

  private static byte[] exactly(DataInputStream in, int n) throws IOException {
    byte[] b = in.readNBytes(n);
    if (b.length < n) {
      throw new java.io.EOFException();
    }
    return b;
  }

  private static void text(DataOutputStream out, String s) throws IOException {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    out.writeInt(b.length);
    out.write(b);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(exactly(in, length(in)), StandardCharsets.UTF_8);
  }

  private static Type argument(Type type, int i) {
    return ((ParameterizedType) type).getActualTypeArguments()[i];
  }
}
