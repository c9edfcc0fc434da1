package cielo.scene.take;

import cielo.scene.SceneException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A take on disk: magic "CIELOTAK", version, then one deflated stream of records ({@link
 * RecordCodec}). Exact round trip. Written beside the target and moved into place.
 */
public final class TakeFile {
  private static final byte[] MAGIC = {'C', 'I', 'E', 'L', 'O', 'T', 'A', 'K'};
  private static final int VERSION = 2;

  private TakeFile() {}

  /** Writes the take; on failure nothing is left behind. */
  public static void write(Take take, Path target) {
    Path dir = target.toAbsolutePath().getParent();
    Path part = null;
    try {
      part = Files.createTempFile(dir, ".take", ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(take, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (part != null) {
        part.toFile().delete();
      }
      throw new SceneException(
          "the take cannot be written to " + target + ": " + reason(e) + "; choose another folder",
          e);
    }
  }

  static void write(Take take, OutputStream out) throws IOException {
    out.write(MAGIC);
    out.write(VERSION);
    Deflater deflater = new Deflater(6);
    try {
      var body =
          new DataOutputStream(
              new BufferedOutputStream(new DeflaterOutputStream(out, deflater, 1 << 16), 1 << 16));
      RecordCodec.write(body, take, Take.class);
      body.writeInt(END);
      body.close();
    } finally {
      deflater.end();
    }
  }

  /** Reads what {@link #write} wrote. Throws SceneException for anything else. */
  public static Take read(Path source) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(source))) {
      return read(in, source.toString());
    } catch (IOException e) {
      throw new SceneException("the take " + source + " cannot be read: " + reason(e), e);
    }
  }

  static Take read(InputStream in, String name) throws IOException {
    byte[] magic = in.readNBytes(MAGIC.length);
    if (!java.util.Arrays.equals(magic, MAGIC)) {
      throw new SceneException(name + " is not a take (a file that --take wrote was expected)");
    }
    int version = in.read();
    if (version != VERSION) {
      throw new SceneException(
          name + " has take version " + version + "; this program reads version " + VERSION);
    }
    try {
      var body = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
      Take take = (Take) RecordCodec.read(body, Take.class);
      if (body.readInt() != END) {
        throw new SceneException("the take " + name + " is damaged: its end mark is missing");
      }
      return take;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SceneException(
          "the take " + name + " is damaged or cut short; shoot it again from its plan", e);
    }
  }

  private static final int END = 0x454E4421;

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "")
        + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")");
  }
}
