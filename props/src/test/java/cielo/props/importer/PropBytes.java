package cielo.props.importer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Writes a small PROP file: a cube of 0.2 x 0.1 x 0.4 m in two materials, one with a picture. */
final class PropBytes {
  static final double[] BOX = {-.1, 0, -.2, .1, .1, .2};
  private static final int[][] SIDES = {
    {1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}
  };

  private PropBytes() {}

  static byte[] cube() {
    byte[] picture = picture();
    ByteArrayOutputStream indices = new ByteArrayOutputStream();
    int at = 0;
    for (int f = 0; f < 6; f++) {
      for (int k : new int[] {0, 1, 2, 0, 2, 3}) {
        varint(indices, 4 * f + k - at);
        at = 4 * f + k;
      }
    }
    String head =
        """
        {"id": "cube", "size": [0.2, 0.1, 0.4], "massKg": 2.5,
         "materials": [
          {"name": "sides", "color": [1, 1, 1], "roughness": 0.5, "metallic": 0, "transmission": 0,
           "cutout": false, "twoSided": false, "kind": "wood", "image": 0},
          {"name": "ends", "color": [0.5, 0.1, 0.1], "roughness": 0.05, "metallic": 0, "transmission": 0,
           "cutout": false, "twoSided": true, "kind": "plastic", "image": -1}],
         "images": [{"width": 2, "height": 2, "format": "png", "bytes": %d}],
         "levels": [{"vertices": 24, "triangles": 12, "uvBox": [0, 0, 2, 1], "indexBytes": %d,
          "groups": [{"material": 0, "first": 0, "count": 8}, {"material": 1, "first": 8, "count": 4}]}],
         "hulls": [{"points": 8}], "box": [-0.1, 0, -0.2, 0.1, 0.1, 0.2]}
        """
            .formatted(picture.length, indices.size());
    byte[] text = head.getBytes(StandardCharsets.UTF_8);
    ByteBuffer b = ByteBuffer.allocate(65536).order(ByteOrder.LITTLE_ENDIAN);
    b.putInt(text.length).put(text);
    for (int axis = 0; axis < 3; axis++) {
      int last = 0;
      for (int v = 0; v < 24; v++) {
        int q = corner(v, axis) > 0 ? 65535 : 0;
        b.putShort((short) (q - last));
        last = q;
      }
    }
    normals(b);
    for (int axis = 0; axis < 2; axis++) {
      for (int v = 0; v < 24; v++) {
        int k = v % 4;
        b.putShort((short) ((axis == 0 ? k == 1 || k == 2 : k >= 2) ? 65535 : 0));
      }
    }
    b.put(indices.toByteArray());
    for (int c = 0; c < 8; c++) {
      for (int axis = 0; axis < 3; axis++) {
        b.putFloat((float) ((c >> axis & 1) == 0 ? BOX[axis] : BOX[3 + axis]));
      }
    }
    b.put(picture);
    return packed(b);
  }

  private static void normals(ByteBuffer b) {
    for (int axis = 0; axis < 2; axis++) {
      for (int v = 0; v < 24; v++) {
        int[] n = SIDES[v / 4];
        // behind (0, 0, -1) folds to (1, 1)
        b.put((byte) (n[2] < 0 ? 127 : 127 * n[axis]));
      }
    }
  }

  /** The sign of a coordinate of vertex v: four corners a side, counter-clockwise from outside. */
  private static int corner(int v, int axis) {
    int[] n = SIDES[v / 4];
    int main = n[0] != 0 ? 0 : n[1] != 0 ? 1 : 2;
    int sign = n[main];
    if (axis == main) {
      return sign;
    }
    int k = v % 4;
    int first = (main + 1) % 3;
    int s = k == 1 || k == 2 ? 1 : -1;
    int t = k >= 2 ? 1 : -1;
    return axis == first ? s * sign : t;
  }

  private static byte[] picture() {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xc04040);
    image.setRGB(1, 0, 0x40c040);
    image.setRGB(0, 1, 0x4040c0);
    image.setRGB(1, 1, 0x808080);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void varint(ByteArrayOutputStream out, int d) {
    int z = (d << 1) ^ (d >> 31);
    while (z >= 128) {
      out.write(z & 127 | 128);
      z >>>= 7;
    }
    out.write(z);
  }

  private static byte[] packed(ByteBuffer b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {'P', 'R', 'O', 'P', 1, 0});
    try (DeflaterOutputStream zip = new DeflaterOutputStream(out)) {
      zip.write(b.array(), 0, b.position());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
