package cielo.people.motion;

import cielo.people.PeopleException;
import cielo.people.motion.Clip.Joint;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** The packed movements ({@code tools/people/clips.py}), by name. */
public final class Clips {
  private static final String MAGIC = "CIELOCLP\u0001";
  private final Map<String, Clip> clips = new LinkedHashMap<>();

  private Clips() {}

  /** Throws PeopleException if the file is missing, of another kind or cut short. */
  public static Clips read(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      if (!MAGIC.equals(new String(raw.readNBytes(9), StandardCharsets.ISO_8859_1))) {
        throw new PeopleException(file + " holds no packed movements");
      }
      var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(raw)));
      Clips out = new Clips();
      for (int k = in.readUnsignedShort(); k > 0; k--) {
        Clip c = clip(in);
        out.clips.put(c.name(), c);
      }
      return out;
    } catch (IOException e) {
      throw new PeopleException("the movements " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  public Clip named(String name) {
    Clip c = clips.get(name);
    if (c == null) {
      throw new PeopleException("no movement is named \"" + name + "\"");
    }
    return c;
  }

  private static Clip clip(DataInputStream in) throws IOException {
    String name = in.readUTF();
    int n = in.readUnsignedShort();
    boolean loops = in.readBoolean();
    float step = in.readFloat();
    double[][] root = new double[3][n];
    for (double[] column : root) {
      for (int i = 0; i < n; i++) {
        column[i] = in.readShort() / 4096.0;
      }
    }
    double[][] f = new double[40][n];
    for (double[] column : f) {
      for (int i = 0; i < n; i++) {
        column[i] = in.readShort() / 32767.0 * 3.2;
      }
    }
    Quat[][] turns = new Quat[n][];
    Vec3[] roots = new Vec3[n];
    for (int i = 0; i < n; i++) {
      turns[i] = frame(f, i);
      roots[i] = axes(new Vec3(root[0][i], root[1][i], root[2][i]));
    }
    return new Clip(name, loops, step, turns, roots);
  }

  /** Multiplies down the chain; source x forward, z right. */
  private static Quat[] frame(double[][] f, int i) {
    Quat[] g = new Quat[Joint.values().length];
    g[Joint.ROOT.ordinal()] = quat(f, i, 0);
    child(g, Joint.CHEST, Joint.ROOT, quat(f, i, 4));
    child(g, Joint.NECK, Joint.CHEST, quat(f, i, 8));
    child(g, Joint.HIP_R, Joint.ROOT, quat(f, i, 12));
    child(g, Joint.KNEE_R, Joint.HIP_R, hinge(f[16][i]));
    child(g, Joint.ANKLE_R, Joint.KNEE_R, quat(f, i, 17));
    child(g, Joint.SHOULDER_R, Joint.CHEST, quat(f, i, 21));
    child(g, Joint.ELBOW_R, Joint.SHOULDER_R, hinge(f[25][i]));
    child(g, Joint.HIP_L, Joint.ROOT, quat(f, i, 26));
    child(g, Joint.KNEE_L, Joint.HIP_L, hinge(f[30][i]));
    child(g, Joint.ANKLE_L, Joint.KNEE_L, quat(f, i, 31));
    child(g, Joint.SHOULDER_L, Joint.CHEST, quat(f, i, 35));
    child(g, Joint.ELBOW_L, Joint.SHOULDER_L, hinge(f[39][i]));
    for (int k = 0; k < g.length; k++) {
      Vec3 v = axes(new Vec3(g[k].x(), g[k].y(), g[k].z()));
      g[k] = new Quat(v.x(), v.y(), v.z(), g[k].w());
    }
    return g;
  }

  private static void child(Quat[] g, Joint joint, Joint parent, Quat local) {
    g[joint.ordinal()] = g[parent.ordinal()].times(local);
  }

  private static Quat quat(double[][] f, int i, int o) {
    return new Quat(f[o + 1][i], f[o + 2][i], f[o + 3][i], f[o][i]).unit();
  }

  private static Quat hinge(double angle) {
    return Quat.about(Vec3.Z, angle);
  }

  /** Source axes (x forward, y up, z right) to ours. */
  private static Vec3 axes(Vec3 v) {
    return new Vec3(-v.z(), v.y(), v.x());
  }
}
