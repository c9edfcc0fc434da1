package cielo.world.physics;

import cielo.scene.take.SoftTrack;
import java.util.Arrays;

/** The points of one soft piece, frame by frame at 60 Hz. */
final class SoftTrail {
  static final double RATE_HZ = 60;

  private final int entity;
  private final int soft;
  private final Limp limp;
  private final int row;
  private float[] values;
  private int frames;

  SoftTrail(int entity, int soft, Limp limp) {
    this.entity = entity;
    this.soft = soft;
    this.limp = limp;
    this.row = 3 * limp.points();
    this.values = new float[row * 32];
  }

  /** Writes frame {@code frame}; frames that were missed show the same. */
  void sample(int frame) {
    int from = Math.min(frames, frame);
    if ((frame + 1) * row > values.length) {
      values = Arrays.copyOf(values, Math.max((frame + 1) * row, values.length * 2));
    }
    for (int k = from; k <= frame; k++) {
      limp.read(values, k * row);
    }
    frames = frame + 1;
  }

  void rewind(int count) {
    frames = Math.min(frames, count);
  }

  /** As 16-bit steps over the box that holds all frames. */
  SoftTrack track() {
    if (frames == 0) {
      sample(0);
    }
    float[] low = new float[3];
    float[] high = new float[3];
    Arrays.fill(low, Float.MAX_VALUE);
    Arrays.fill(high, -Float.MAX_VALUE);
    for (int i = 0; i < frames * row; i++) {
      low[i % 3] = Math.min(low[i % 3], values[i]);
      high[i % 3] = Math.max(high[i % 3], values[i]);
    }
    float size = 1e-3f;
    float[] origin = new float[3];
    for (int c = 0; c < 3; c++) {
      size = Math.max(size, high[c] - low[c]);
      origin[c] = (low[c] + high[c]) / 2;
    }
    float step = size / 65000;
    short[] out = new short[frames * row];
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) Math.clamp(Math.round((values[i] - origin[i % 3]) / step), -32768, 32767);
    }
    return new SoftTrack(entity, soft, RATE_HZ, row / 3, origin, step, out);
  }
}
