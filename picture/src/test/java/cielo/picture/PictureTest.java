package cielo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.picture.fixture.Films;
import cielo.picture.kernel.KernelChoice;
import cielo.picture.kernel.Kernels;
import cielo.scene.camera.View;
import cielo.scene.camera.ViewTrack;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.Water;
import cielo.scene.place.Weather;
import cielo.scene.take.Happening;
import cielo.scene.take.Take;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
  private static final int W = 320;
  private static final int H = 192;

  private static Take busy(Weather.Kind weather) {
    return Films.in("fixture", "fixture", 12, weather)
        .put("box", Map.of(), Pose.at(-0.8, 0.3, -0.5))
        .put("glass", Map.of(), Pose.at(0.7, 0.31, 0.4))
        .move("ball", Map.of(), Pose.at(-1, 0.8, 0), new Vec3(1.5, 0, 0.2), new Vec3(0, 2, 5))
        .happen(new Happening(Happening.Kind.EMIT, 0, 4, -1, "fire", new Vec3(1, 0, -1), 0.3, 1))
        .happen(new Happening(Happening.Kind.SPLASH, 0.4, 0.4, 0, "", new Vec3(0, 0, 0), 1, 3))
        .take();
  }

  private static View view() {
    return new View(new Vec3(0.6, 1.4, 3.4), new Vec3(0, 0.3, 0), Vec3.UP, 0.8, 3.3, 0.02, 0.02);
  }

  private static int hash(
      FixtureCast cast, Take take, int threads, @Nullable Kernels kernels, double... times) {
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, threads);
    try (Picture picture = Picture.open(take, cast, settings)) {
      if (kernels != null) {
        picture.use(kernels);
      }
      int hash = 0;
      for (double t : times) {
        hash = 31 * hash + Arrays.hashCode(picture.frame(t, view()));
      }
      return hash;
    }
  }

  private static FixtureCast pool() {
    Water water =
        new Water(Box.of(-8, -1.2, -8, 8, 0.1, 8), 0.08, 1.2, 0.4, new Rgb(0.2, 0.5, 0.55), 5);
    return new FixtureCast(false, false, water);
  }

  @Test
  void framesAreTheSameForAnyNumberOfThreads() {
    Take take = busy(Weather.Kind.RAIN);
    int one = hash(FixtureCast.day(), take, 1, null, 0.5, 1);
    assertThat(hash(FixtureCast.day(), take, 2, null, 0.5, 1)).isEqualTo(one);
    assertThat(hash(FixtureCast.day(), take, 3, null, 0.5, 1)).isEqualTo(one);
  }

  @Test
  void plainAndVectorKernelsGiveTheSameBits() {
    Take take = busy(Weather.Kind.CLEAR);
    for (FixtureCast cast :
        new FixtureCast[] {FixtureCast.day(), new FixtureCast(false, true, null), pool()}) {
      int plain = hash(cast, take, 2, Kernels.PLAIN, 0.5);
      assertThat(hash(cast, take, 2, KernelChoice.vector(), 0.5)).isEqualTo(plain);
    }
  }

  @Test
  void aFrameDoesNotDependOnTheFramesBefore() {
    Take take = busy(Weather.Kind.SNOW);
    int alone = hash(FixtureCast.day(), take, 2, null, 1);
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(take, FixtureCast.day(), settings)) {
      picture.frame(0.2, Films.view(new Vec3(3, 2, 6), Vec3.ZERO, 40));
      picture.frame(2.0, Films.view(new Vec3(-3, 1, 2), Vec3.ZERO, 60));
      assertThat(31 * 0 + Arrays.hashCode(picture.frame(1, view()))).isEqualTo(alone);
    }
  }

  @Test
  void identityNamesWhoIsInThePixel() {
    Take take =
        Films.in("fixture", "fixture", 12, Weather.Kind.CLEAR)
            .put("ball", Map.of(), Pose.at(-0.6, 0.3, 0))
            .put("glass", Map.of(), Pose.at(0.6, 0.3, 0))
            .take();
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(take, FixtureCast.day(), settings)) {
      int[] who = picture.identity(0, Films.view(new Vec3(0, 0.3, 4), new Vec3(0, 0.3, 0), 30));
      int middle = H / 2 * W;
      int ball = middle + W / 2 - 54;
      int glass = middle + W / 2 + 54;
      assertThat(who[ball]).isEqualTo(1);
      assertThat(who[glass]).isEqualTo(2);
      assertThat(who[5 * W + W / 2]).isZero();
    }
  }

  @Test
  void aBallThrowsItsShadowAndTouchesTheFloor() {
    Take take =
        Films.in("fixture", "fixture", 12, Weather.Kind.CLEAR)
            .put("ball", Map.of(), Pose.at(0, 0.3, 0))
            .take();
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(take, new FixtureCast(false, false, null), settings)) {
      // from above: the shadow lies away from the sun, towards -x
      View view = new View(new Vec3(0, 5, 0.01), Vec3.ZERO, new Vec3(0, 0, -1), 0.6, 5, 0, 0);
      int[] p = picture.frame(0, view);
      int shade = p[(H / 2 - 13) * W + W / 2 - 31] >> 8 & 255;
      int open = p[(H / 2 - 13) * W + W / 2 + 60] >> 8 & 255;
      assertThat(shade).isLessThan(open * 7 / 10);
    }
  }

  @Test
  void aMirrorFloorShowsWhatStandsOnIt() {
    Take take =
        Films.in("fixture", "fixture", 12, Weather.Kind.CLEAR)
            .put("ball", Map.of(), Pose.at(0, 0.5, 0))
            .take();
    View view = Films.view(new Vec3(0, 0.5, 4), new Vec3(0, 0.2, 0), 30);
    int red = 0;
    int matte = 0;
    for (boolean mirror : new boolean[] {true, false}) {
      Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
      try (Picture picture = Picture.open(take, new FixtureCast(mirror, false, null), settings)) {
        int[] p = picture.frame(0, view);
        int sum = 0;
        for (int y = H * 3 / 4; y < H; y++) {
          int c = p[y * W + W / 2];
          sum += (c >> 16 & 255) - (c & 255);
        }
        if (mirror) {
          red = sum;
        } else {
          matte = sum;
        }
      }
    }
    assertThat(red).isGreaterThan(matte);
  }

  @Test
  void glassLetsTheBackgroundThrough() {
    Take take =
        Films.in("fixture", "fixture", 12, Weather.Kind.CLEAR)
            .put("glass", Map.of(), Pose.at(0, 0.3, 0))
            .put("black", Map.of(), Pose.at(1.2, 0.3, 0))
            .take();
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(take, FixtureCast.day(), settings)) {
      int[] p = picture.frame(0, Films.view(new Vec3(0.6, 0.6, 4), new Vec3(0.6, 0.3, 0), 30));
      int glass = p[H / 2 * W + W / 2 - 52] >> 8 & 255;
      int black = p[H / 2 * W + W / 2 + 52] >> 8 & 255;
      assertThat(glass).isGreaterThan(black + 40);
    }
  }

  @Test
  void aFrameLeavesLessThanAMegabyteOfGarbage() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 1);
    try (Picture picture = Picture.open(busy(Weather.Kind.CLEAR), FixtureCast.day(), settings)) {
      picture.use(Kernels.PLAIN);
      for (int i = 0; i < 3; i++) {
        picture.frame(i * 0.1, view());
      }
      long before = threads.getCurrentThreadAllocatedBytes();
      picture.frame(1, view());
      long garbage = threads.getCurrentThreadAllocatedBytes() - before - W * H * 4L;
      assertThat(garbage).isLessThan(1 << 20);
    }
  }

  @ParameterizedTest
  @CsvSource({"128, 128", "128, 228", "642, 360", "270, 480"})
  void anyEvenSizeIsDrawn(int width, int height) {
    for (Picture.Quality quality : Picture.Quality.values()) {
      Picture.Settings settings = new Picture.Settings(width, height, quality, 2);
      try (Picture picture = Picture.open(busy(Weather.Kind.CLEAR), FixtureCast.day(), settings)) {
        assertThat(picture.frame(0.5, view())).hasSize(width * height);
      }
    }
  }

  @Test
  void oddSizesAreRefusedWithAReason() {
    assertThatThrownBy(() -> new Picture.Settings(321, 192, Picture.Quality.DRAFT, 1))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining("321 x 192")
        .hasMessageContaining("even");
  }

  /** Share of pixels whose green differs by more than 12 codes. */
  private static double apart(int[] a, int[] b) {
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      n += Math.abs((a[i] >> 8 & 255) - (b[i] >> 8 & 255)) > 12 ? 1 : 0;
    }
    return (double) n / a.length;
  }

  @Test
  void whatTheCameraFollowsStaysSharp() {
    Take take =
        Films.in("fixture", "fixture", 12, Weather.Kind.CLEAR)
            .move("ball", Map.of(), Pose.at(-3, 0.6, 0), new Vec3(6, 0, 0), Vec3.ZERO)
            .take();
    ViewTrack beside =
        t -> {
          Vec3 at = new Vec3(-3 + 6 * t, 0.6, 0);
          return new View(at.plus(new Vec3(0, 0.2, 2)), at, Vec3.UP, 0.8, 2, 0, 1 / 50.0);
        };
    View open = beside.at(0.5);
    View shut = new View(open.eye(), open.target(), Vec3.UP, 0.8, 2, 0, 0);
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(take, FixtureCast.day(), settings)) {
      int[] sharp = picture.frame(0.5, shut);
      assertThat(apart(sharp, picture.frame(0.5, beside))).isLessThan(0.002);
      assertThat(apart(sharp, picture.frame(0.5, open))).isGreaterThan(0.02);
    }
  }

  @Test
  void blurredTilesDoNotShowOnWater() {
    Take take =
        Films.in("fixture", "fixture", 12, Weather.Kind.CLEAR)
            .move("ball", Map.of(), Pose.at(-2, 1.2, 0), new Vec3(4, 0, 0), Vec3.ZERO)
            .take();
    View open = new View(new Vec3(0, 1.6, 4), new Vec3(0, 0.7, 0), Vec3.UP, 0.8, 4, 0, 1 / 50.0);
    View shut = new View(open.eye(), open.target(), Vec3.UP, 0.8, 4, 0, 0);
    Picture.Settings settings = new Picture.Settings(W, H, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(take, pool(), settings)) {
      // only the ball's rim differs, not the water in the tiles around it
      assertThat(apart(picture.frame(0.5, shut), picture.frame(0.5, open))).isLessThan(0.01);
    }
  }
}
