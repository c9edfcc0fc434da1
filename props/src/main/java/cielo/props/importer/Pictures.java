package cielo.props.importer;

import cielo.props.library.Grade;
import cielo.props.library.PropsException;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures of imported models: decoded, graded, repainted. */
final class Pictures {
  private static final int[] CODE = new int[4096]; // linear 0..1 in steps -> sRGB code
  private static final double[] LINEAR = new double[256]; // sRGB code -> linear

  static {
    for (int i = 0; i < 256; i++) {
      LINEAR[i] = Rgb.srgb(i).b();
    }
    for (int i = 0; i < CODE.length; i++) {
      double x = (i + .5) / CODE.length;
      double c = x <= .0031308 ? 12.92 * x : 1.055 * StrictMath.pow(x, 1 / 2.4) - .055;
      CODE[i] = (int) Math.round(255 * c);
    }
  }

  private Pictures() {}

  static Texels decode(byte[] data, String id) {
    BufferedImage image;
    try {
      ImageIO.setUseCache(false);
      image = ImageIO.read(new ByteArrayInputStream(data));
    } catch (IOException e) {
      throw new PropsException(
          "a picture of the model " + id + " cannot be read; import it again", e);
    }
    if (image == null) {
      throw new PropsException(
          "a picture of the model " + id + " is neither PNG nor JPEG; import it again");
    }
    int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < argb.length; i++) {
      argb[i] = (argb[i] & 0xff000000) | code(Grade.albedo(linear(argb[i])));
    }
    return new Texels(image.getWidth(), image.getHeight(), argb);
  }

  /** The same picture in another colour: light and shade stay, hue goes. */
  static Texels painted(Texels t, Rgb c) {
    double sum = 0;
    int solid = 0;
    for (int v : t.argb()) {
      if (v >>> 24 >= 128) {
        sum += linear(v).luminance();
        solid++;
      }
    }
    double mean = Math.max(.02, sum / Math.max(1, solid));
    int[] out = new int[t.argb().length];
    for (int i = 0; i < out.length; i++) {
      int v = t.argb()[i];
      // half of the contrast: a dark wood painted yellow must become yellow
      double k = .5 + .5 * Math.min(2, linear(v).luminance() / mean);
      out[i] = (v & 0xff000000) | code(Grade.albedo(c.times(k)));
    }
    return new Texels(t.width(), t.height(), out);
  }

  private static Rgb linear(int v) {
    return new Rgb(LINEAR[v >> 16 & 255], LINEAR[v >> 8 & 255], LINEAR[v & 255]);
  }

  static int code(Rgb c) {
    return channel(c.r()) << 16 | channel(c.g()) << 8 | channel(c.b());
  }

  private static int channel(double x) {
    return CODE[(int) Math.clamp(x * CODE.length, 0, CODE.length - 1)];
  }
}
