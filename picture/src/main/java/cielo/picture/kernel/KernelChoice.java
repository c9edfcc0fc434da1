package cielo.picture.kernel;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Which kernels to use now: plain ones until the vector ones are compiled. */
public final class KernelChoice {
  /*
   * Before C2 has compiled them, vector kernels run boxed, a hundred times slower than plain loops. A
   * thread of low priority calls them on one vector's worth of elements, so that their counters run
   * up cheaply, and watches its own garbage: boxed vectors are garbage, compiled ones are none. When
   * a round of calls leaves no garbage they are hot. Where there is no C2, or no vector module, that
   * never happens and plain loops stay. Both give the same bits, so it does not matter when.
   */
  private static final int ROUNDS = 400;
  private static final int CALLS = 400;
  private static volatile boolean hot;
  private static boolean started;

  private KernelChoice() {}

  public static Kernels now() {
    return hot ? Vector.KERNELS : Kernels.PLAIN;
  }

  /** The vector kernels, hot or not; for tests. */
  public static Kernels vector() {
    return Vector.KERNELS;
  }

  /** Loads the vector classes only when they are asked for. */
  private static final class Vector {
    static final Kernels KERNELS = new VectorKernels();
  }

  /** Starts to warm the vector kernels, once a process. */
  public static synchronized void warm() {
    if (started || ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
      return;
    }
    started = true;
    Thread thread = new Thread(KernelChoice::run, "picture-warm-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private static void run() {
    if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
      return;
    }
    Rehearsal rehearsal = new Rehearsal();
    int clean = 0;
    for (int round = 0; round < ROUNDS && clean < 3; round++) {
      int n = round % 4 == 3 ? Batch.SIZE : 16;
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < (n == 16 ? CALLS : CALLS / 8); i++) {
        rehearsal.call(Vector.KERNELS, n);
      }
      long garbage = threads.getCurrentThreadAllocatedBytes() - before;
      clean = garbage < 2048 ? clean + 1 : 0;
    }
    hot = clean >= 3;
  }

  /** Calls every kernel on made-up arrays. */
  private static final class Rehearsal {
    private final Batch batch = new Batch();
    private final LightTerms terms =
        new LightTerms(
            new float[] {0, 1, 0},
            new float[] {9, 8, 7},
            new float[] {0, 1, 0},
            new float[3],
            new float[27],
            0,
            0.04f,
            0,
            1);
    private final LampTerms lamp = new LampTerms();
    private final float[][] a = new float[12][1024];
    private final float[] map = new float[64 * 64 + 80];
    private final int[] ints = new int[1024];
    private final int[] texels = new int[8 * 16 + 96];
    private final MirrorLevels mirror =
        new MirrorLevels(
            2,
            texels,
            new int[] {0, 64},
            new int[] {8, 4},
            new int[] {8, 4},
            new float[] {1, 0.5f},
            new float[128]);
    private static final TrianglePlanes PLANES = new TrianglePlanes(0, 2, 5, 14);
    private final ShadowTerms shadow =
        new ShadowTerms(
            64,
            16,
            4,
            new float[32],
            new float[32],
            new float[] {1, 0, 0},
            new float[] {0, 0, 1},
            new float[] {0, 1, 0},
            4,
            32,
            32,
            0.01f);

    Rehearsal() {
      lamp.at[1] = 2;
      lamp.along[1] = -1;
      lamp.colour[0] = 1;
      lamp.ramp = 2;
      lamp.reach = 9;
      Arrays.fill(a[10], 20);
      Arrays.fill(a[11], 1);
      for (int i = 0; i < map.length; i++) {
        map[i] = i % 7 - 3;
      }
    }

    void call(Kernels k, int n) {
      batch.n = n;
      Arrays.fill(batch.ny, 1);
      Arrays.fill(batch.rough, 0.5f);
      Arrays.fill(batch.facing, 0.7f);
      k.attributes(batch, 0, n, a[9], 0, PLANES);
      k.frame(batch, 1, 2, 3);
      Arrays.fill(batch.level, 0.5f);
      k.fetch(batch, texels, texels, 8, 3, true, 1, 1, 1, 1);
      k.ambient(batch, texels, 8, 4, 4);
      k.gloss(batch, texels, 8, 1);
      k.mirror(batch, mirror, 1, 1);
      k.light(batch, terms);
      k.lampReach(batch, lamp);
      k.lampShade(batch, lamp);
      float[] taps = a[0];
      k.place(shadow, a[1], a[1], a[1], a[1], a[11], a[1], n, a[2], a[3], a[4], ints);
      k.blockers(map, 64, a[10], a[10], a[1], n, SHORT, SHORT, a[5], a[6]);
      k.filter(map, 64, a[10], a[10], a[1], a[11], n, SHORT, SHORT, a[5]);
      k.occlude(a, a[7], a[10], 0, 0.1f, 0.1f, 1, a[8], n);
      Arrays.fill(a[8], 0);
      k.blur(a[11], a[11], a[11], n + 8, 0, 0, ints);
      k.tone(a[1], a[1], a[1], 0, n, a[9], 160, 0.1f, 0, map, 0, ints);
      Arrays.fill(taps, 0, n + 16, 0);
      k.nearer(taps, ints, 0, 0, n - 1, 0, 0, 1, 3);
      k.nearer(taps, 0, 0, n - 1, 0, 0, 2);
    }

    private static final float[] SHORT = {0.5f, -0.5f, 1, -1};
  }
}
