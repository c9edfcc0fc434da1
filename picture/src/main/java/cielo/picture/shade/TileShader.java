package cielo.picture.shade;

import cielo.picture.geometry.Scene;
import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.kernel.LampTerms;
import cielo.picture.kernel.LightTerms;
import cielo.picture.light.HalfSize;
import cielo.picture.light.LampLights;
import cielo.picture.light.MirrorImage;
import cielo.picture.light.Octahedron;
import cielo.picture.light.SoftShadow;
import cielo.picture.raster.Fragments;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.raster.Triangles;
import cielo.picture.surface.Surface;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shades the fragments of a tile, batch by batch, each step over the whole batch. One per thread.
 */
public final class TileShader {
  /** Everything that shading reads of the frame. {@code half}, {@code mirror}: null = without. */
  public record Inputs(
      Projection view,
      Triangles triangles,
      Scene scene,
      Lights lights,
      LampLights lamps,
      SoftShadow.Filter sunFilter,
      @Nullable HalfSize half,
      @Nullable MirrorImage mirror) {
    /** The same without a mirror. */
    public Inputs matte() {
      return new Inputs(view, triangles, scene, lights, lamps, sunFilter, half, null);
    }

    /** The same light on other triangles. */
    public Inputs of(Triangles others) {
      return new Inputs(view, others, scene, lights, lamps, sunFilter, half, mirror);
    }

    /** For the image in a mirror: its own view, cheap light. */
    public Inputs reflected(Projection other, Triangles its) {
      return new Inputs(other, its, scene, lights, lamps, sunFilter, null, null);
    }
  }

  private final Batch batch = new Batch();
  private final LampTerms lamp = new LampTerms();
  private final SoftShadow sunShadow;
  private final GlassShader glass = new GlassShader();
  private final float[] colour = new float[3];
  private Kernels kernels = Kernels.PLAIN;
  private @Nullable Lights lit;
  private @Nullable LightTerms[] terms = {};

  public TileShader(SoftShadow sunShadow) {
    this.sunShadow = sunShadow;
  }

  public void use(Kernels other) {
    kernels = other;
    sunShadow.use(other);
  }

  /** Adds the light of a tile's fragments to a cleared buffer. */
  public void shade(Inputs in, Fragments f, int left, int top, FrameBuffer out) {
    int from = 0;
    for (int g = 0; g < f.groups; g++) {
      Surface surface = f.surface[g] < 0 ? null : in.scene().surfaces().get(f.surface[g]);
      while (from < f.end[g]) {
        take(f, from, Math.min(Batch.SIZE, f.end[g] - from), left, top);
        if (surface == null) {
          sky(in);
        } else {
          surface(in, surface);
        }
        write(in, left, top, out);
        from += batch.n;
      }
    }
  }

  /** Starts gathering the layers of glass of a tile. */
  public void beginGlass() {
    glass.begin();
  }

  /** Lays what was gathered over the picture; {@code opaque}: the picture without glass. */
  public void finishGlass(
      Inputs in, FrameBuffer opaque, FrameBuffer out, int left, int top, int w, int h) {
    glass.finish(in.view().focal, opaque, out, left, top, w, h);
  }

  /** Gathers a layer; the nearest must come first. */
  public void glass(Inputs in, Fragments f, int left, int top) {
    int from = 0;
    for (int g = 0; g < f.groups; g++) {
      int end = f.end[g];
      if (f.surface[g] < 0) {
        from = end;
        continue;
      }
      Surface surface = in.scene().surfaces().get(f.surface[g]);
      while (from < end) {
        take(f, from, Math.min(Batch.SIZE, end - from), left, top);
        Interpolation.attributes(batch, in.triangles(), in.view(), surface, kernels);
        Fetch.texture(batch, surface, kernels);
        Interpolation.frame(batch, in.triangles(), in.view(), surface, kernels);
        sunlight(in);
        Arrays.fill(batch.open, 0, batch.n, 1);
        Arrays.fill(batch.overhead, 0, batch.n, 1);
        Reflection.surroundings(batch, surface, in.lights().environment(), colour, kernels);
        SurfaceLight.shade(batch, surface, terms(in, surface), kernels);
        LampLight.shade(batch, surface, in.lamps(), true, lamp, kernels);
        glass.add(batch, in, surface);
        from += batch.n;
      }
    }
  }

  /** Terms of each surface, made once a scene. */
  private LightTerms terms(Inputs in, Surface m) {
    if (lit != in.lights()) {
      lit = in.lights();
      terms = new LightTerms[in.scene().surfaces().size()];
    }
    LightTerms known = terms[m.index()];
    if (known == null) {
      known = SurfaceLight.terms(m, in.lights());
      terms[m.index()] = known;
    }
    return known;
  }

  private void take(Fragments f, int from, int n, int left, int top) {
    System.arraycopy(f.pixel, from, batch.pixel, 0, n);
    System.arraycopy(f.triangle, from, batch.triangle, 0, n);
    batch.n = n;
    Interpolation.place(batch, left, top);
  }

  private void sunlight(Inputs in) {
    Batch s = batch;
    if (in.lights().hasSun()) {
      sunShadow.at(s.px, s.py, s.pz, s.nx, s.ny, s.nz, s.n, in.sunFilter(), 0, s.sun);
    } else {
      Arrays.fill(s.sun, 0, s.n, 0);
    }
  }

  private void sky(Inputs in) {
    Batch s = batch;
    var env = in.lights().environment();
    Interpolation.rays(s, in.view());
    // fog (not the haze of a fair day) hides the sky too, most of it at the horizon
    float thick = 40 * Math.max(0, in.lights().haze() - 0.012f);
    for (int i = 0; i < s.n; i++) {
      Octahedron.read(env.backdrop, 0, env.backdropSize, s.rx[i], s.ry[i], s.rz[i], colour);
      float f = thick / (thick + height(s, i));
      float[] c = in.lights().hazeColour();
      s.lr[i] = colour[0] + (c[0] - colour[0]) * f;
      s.lg[i] = colour[1] + (c[1] - colour[1]) * f;
      s.lb[i] = colour[2] + (c[2] - colour[2]) * f;
    }
  }

  /** Sine of a ray's height above the horizon, at least a little. */
  private static float height(Batch s, int i) {
    float l = s.rx[i] * s.rx[i] + s.ry[i] * s.ry[i] + s.rz[i] * s.rz[i];
    return Math.max(0, s.ry[i] / (float) Math.sqrt(l)) + 0.08f;
  }

  private void surface(Inputs in, Surface m) {
    Batch s = batch;
    Projection v = in.view();
    Lights lights = in.lights();
    Interpolation.attributes(s, in.triangles(), v, m, kernels);
    Fetch.texture(s, m, kernels);
    Interpolation.frame(s, in.triangles(), v, m, kernels);
    if (in.half() == null) {
      shadeless(lights);
    } else {
      sunlight(in);
      NearLight.ambient(s, in.half(), v, kernels);
    }
    Reflection.surroundings(s, m, lights.environment(), colour, kernels);
    if (m.mirror() && in.mirror() != null) {
      NearLight.mirror(s, in.mirror(), v, lights.exposure(), kernels);
    }
    SurfaceLight.shade(s, m, terms(in, m), kernels);
    LampLight.shade(s, m, in.lamps(), in.half() != null, lamp, kernels);
    haze(lights);
  }

  /** For mirror images: hard sun shadow, nothing else. */
  private void shadeless(Lights lights) {
    Batch s = batch;
    for (int i = 0; i < s.n; i++) {
      s.sun[i] = lights.hasSun() ? sunShadow.hard(s.px[i], s.py[i], s.pz[i]) : 0;
    }
    Arrays.fill(s.open, 0, s.n, 0.85f);
    Arrays.fill(s.overhead, 0, s.n, 1);
  }

  private void haze(Lights lights) {
    float k = lights.haze();
    if (k <= 0) {
      return;
    }
    Batch s = batch;
    float[] c = lights.hazeColour();
    for (int i = 0; i < s.n; i++) {
      float d = s.w[i] * k;
      float f = d / (1 + d);
      s.lr[i] += (c[0] - s.lr[i]) * f;
      s.lg[i] += (c[1] - s.lg[i]) * f;
      s.lb[i] += (c[2] - s.lb[i]) * f;
    }
  }

  private void write(Inputs in, int left, int top, FrameBuffer out) {
    Batch s = batch;
    float e = in.lights().exposure();
    for (int i = 0; i < s.n; i++) {
      int p = s.pixel[i];
      int at = (top + (p >> 6 & 63)) * out.width + left + (p & 63);
      out.add(at, s.lr[i] * e, s.lg[i] * e, s.lb[i] * e, Integer.bitCount(p >> 12 & 15) * 0.25f);
    }
  }
}
