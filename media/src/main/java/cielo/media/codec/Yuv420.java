package cielo.media.codec;

import cielo.media.clip.Frame;

/**
 * sRGB to Y'CbCr 4:2:0 as films carry it: BT.709, limited range, chroma sited left. Plain integer
 * arithmetic: the same bytes on every machine.
 */
final class Yuv420 {
  /*
   * BT.709 [1], in 1/65536: Y' = 16 + 219/255 (0.2126 R' + 0.7152 G' + 0.0722 B'),
   * Cb = 128 + 224/255 (B' - Y0)/1.8556 and Cr = 128 + 224/255 (R' - Y0)/1.5748, Y0 in 0..255. The
   * coefficients of a chroma row sum to 0 and those of luma to 219/255, so greys stay exactly grey.
   *
   * Chroma is sited left (H.264 and AV1 default): on the even luma columns, between two rows. So
   * the RGB sums under a chroma sample are weighted 1 2 1 across and 1 1 down (8 in all). Two
   * channels are summed at once in one int: red in the high half, blue in the low half, at most
   * 8*255 each.
   * [1] ITU-R BT.709-6, section 3.
   */
  private static final int YR = 11966;
  private static final int YG = 40254;
  private static final int YB = 4064;
  private static final int CBR = -6596;
  private static final int CBG = -22189;
  private static final int CBB = 28785;
  private static final int CRR = 28784;
  private static final int CRG = -26145;
  private static final int CRB = -2639;

  private Yuv420() {}

  /** Bytes of one frame. */
  static int size(int width, int height) {
    return width * height * 3 / 2;
  }

  /**
   * Converts a frame of even size.
   *
   * @param out planes Y (height, width), Cb and Cr (height/2, width/2), one after the other
   */
  static void convert(Frame frame, byte[] out) {
    int width = frame.width();
    int height = frame.height();
    luma(frame.rgb(), out);
    int[] redBlue = new int[width + 1]; // (1 + width): a copy of column 0 stands left of it
    int[] green = new int[width + 1];
    int cb = width * height;
    int cr = cb + width * height / 4;
    for (int y = 0; y < height; y += 2) {
      sumRows(frame.rgb(), y * width, width, redBlue, green);
      int row = y / 2 * (width / 2);
      chroma(redBlue, green, out, cb + row, cr + row, width / 2);
    }
  }

  private static void luma(int[] rgb, byte[] out) {
    for (int i = 0; i < rgb.length; i++) {
      int p = rgb[i];
      out[i] =
          (byte)
              (((p >> 16 & 255) * YR + (p >> 8 & 255) * YG + (p & 255) * YB + (16 << 16) + 32768)
                  >> 16);
    }
  }

  private static void sumRows(int[] rgb, int from, int width, int[] redBlue, int[] green) {
    for (int x = 0; x < width; x++) {
      int a = rgb[from + x];
      int b = rgb[from + width + x];
      redBlue[x + 1] = (a & 0xff00ff) + (b & 0xff00ff);
      green[x + 1] = (a >> 8 & 255) + (b >> 8 & 255);
    }
    redBlue[0] = redBlue[1];
    green[0] = green[1];
  }

  private static void chroma(int[] redBlue, int[] green, byte[] out, int cb, int cr, int count) {
    int half = (128 << 19) + (1 << 18);
    for (int i = 0; i < count; i++) {
      int rb = redBlue[2 * i] + 2 * redBlue[2 * i + 1] + redBlue[2 * i + 2];
      int g = green[2 * i] + 2 * green[2 * i + 1] + green[2 * i + 2];
      int r = rb >>> 16;
      int b = rb & 0xffff;
      out[cb + i] = (byte) ((r * CBR + g * CBG + b * CBB + half) >> 19);
      out[cr + i] = (byte) ((r * CRR + g * CRG + b * CRB + half) >> 19);
    }
  }
}
