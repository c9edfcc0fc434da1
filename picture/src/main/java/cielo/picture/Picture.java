package cielo.picture;

import cielo.picture.geometry.Cast;
import cielo.picture.geometry.Scene;
import cielo.picture.geometry.SceneBuilder;
import cielo.picture.geometry.SceneLamp;
import cielo.picture.kernel.KernelChoice;
import cielo.picture.kernel.Kernels;
import cielo.picture.lens.Exposure;
import cielo.picture.light.Environment;
import cielo.picture.light.Skies;
import cielo.picture.raster.Workers;
import cielo.picture.shade.Lights;
import cielo.props.library.Library;
import cielo.scene.camera.View;
import cielo.scene.camera.ViewTrack;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import org.jspecify.annotations.Nullable;

/**
 * Draws a take. Every frame is a pure function of film time and view: frames may be asked in any
 * order, and come out the same for any number of threads. One caller at a time.
 */
public final class Picture implements AutoCloseable {
  /** How much work goes into a frame. */
  public enum Quality {
    DRAFT,
    STANDARD,
    FINAL
  }

  /**
   * @param width even, 128 .. 3840, as {@code height}
   * @param threads 1 or more
   */
  public record Settings(int width, int height, Quality quality, int threads) {
    public Settings {
      if (width < 64
          || height < 64
          || width > 3840
          || height > 3840
          || width % 2 + height % 2 > 0) {
        throw new PictureException(
            "a picture of "
                + width
                + " x "
                + height
                + " cannot be drawn: both sides must be even, 64 to 3840");
      }
    }
  }

  private final Take take;
  private final Cast cast;
  private final Settings settings;
  private final Workers workers;
  private final FrameRenderer renderer;
  private @Nullable Kernels kernels;
  private int act = -1;
  private @Nullable Scene scene;
  private @Nullable Lights lights;

  private Picture(Take take, Cast cast, Settings settings) {
    this.take = take;
    this.cast = cast;
    this.settings = settings;
    workers = new Workers(settings.threads());
    KernelChoice.warm();
    renderer = new FrameRenderer(settings.width(), settings.height(), Effort.of(settings), workers);
  }

  /** {@code settings.threads}: the result does not depend on it. */
  public static Picture open(Take take, Library library, Settings settings) {
    return new Picture(take, new LibraryCast(library), settings);
  }

  /** For tests and tools: things come from {@code cast} instead of the library. */
  public static Picture open(Take take, Cast cast, Settings settings) {
    return new Picture(take, cast, settings);
  }

  /**
   * Packed 0xRRGGBB sRGB, row-major, top row first; a new array each time. The camera stands still
   * while the shutter is open.
   */
  public int[] frame(double filmTime, View view) {
    Shot shot = take.shotAt(filmTime);
    return draw(
        shot,
        Exposure.still(shot.actTime(filmTime), view.shutterS() * shot.camera().speed(), view));
  }

  /** The same as the moving camera sees it: what it follows stays sharp. */
  public int[] frame(double filmTime, ViewTrack views) {
    Shot shot = take.shotAt(filmTime);
    View view = views.at(filmTime);
    double open = view.shutterS();
    return draw(
        shot,
        new Exposure(
            shot.actTime(filmTime),
            open * shot.camera().speed(),
            view,
            s ->
                views.at(
                    Math.clamp(
                        filmTime + (s - 0.5) * open, shot.from(), Math.nextDown(shot.to())))));
  }

  private int[] draw(Shot shot, Exposure exposure) {
    enter(shot.act());
    int[] out = new int[settings.width() * settings.height()];
    renderer.draw(
        java.util.Objects.requireNonNull(scene),
        java.util.Objects.requireNonNull(lights),
        exposure,
        kernels == null ? KernelChoice.now() : kernels,
        out);
    return out;
  }

  /** Per pixel: index + 1 of the entity on screen in the shot's act, 0 = set or sky. */
  public int[] identity(double filmTime, View view) {
    Shot shot = take.shotAt(filmTime);
    enter(shot.act());
    int k = renderer.scale();
    int w = settings.width();
    int[] drawn = new int[k * w * k * settings.height()];
    renderer.identify(java.util.Objects.requireNonNull(scene), shot.actTime(filmTime), view, drawn);
    if (k == 1) {
      return drawn;
    }
    int[] out = new int[w * settings.height()];
    for (int i = 0; i < out.length; i++) {
      out[i] = drawn[i / w * k * w * k + i % w * k];
    }
    return out;
  }

  /** Compiles the kernels: draws {@code frames} tiny pictures of a small scene. */
  public static void warm(int frames) {
    WarmUp.run(frames);
  }

  private void enter(int wanted) {
    if (wanted == act) {
      return;
    }
    Scene made = SceneBuilder.of(take.acts().get(wanted), cast);
    Environment environment = Skies.environment(made.place().sky(), workers);
    scene = made;
    Lights found = Lights.of(made.place(), environment);
    for (SceneLamp lamp : made.lamps()) {
      float most = Math.max(lamp.red, Math.max(lamp.green, lamp.blue));
      lamp.dim(found.drowns(most) ? Float.MAX_VALUE : found.faint());
    }
    lights = found;
    act = wanted;
  }

  /** These kernels and no others, for checks that all give the same bits. */
  public void use(Kernels only) {
    kernels = only;
  }

  /** For benches: hears how long each pass takes. */
  void measure(Workers.Meter meter) {
    workers.measure(meter);
  }

  @Override
  public void close() {
    workers.close();
  }
}
