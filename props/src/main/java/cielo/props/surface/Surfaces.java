package cielo.props.surface;

import cielo.scene.material.Look;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the texture of a look with a pattern. Thread-safe; equal looks give equal maps. */
public final class Surfaces {
  /*
   * Every texel is a pure function of its place, so rows are filled in parallel. Slopes of the
   * relief scale with the tile: a pattern drawn at twice its natural size is twice as deep.
   */
  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();
  private static final Map<Key, SoftReference<SurfaceMap>> MADE = new ConcurrentHashMap<>();

  static {
    List<Kind> all = new ArrayList<>();
    all.addAll(Woods.KINDS);
    all.addAll(Masonry.KINDS);
    all.addAll(Stones.KINDS);
    all.addAll(Grounds.KINDS);
    all.addAll(Cloths.KINDS);
    all.addAll(Sheets.KINDS);
    all.addAll(Metals.KINDS);
    all.addAll(Balls.KINDS);
    all.addAll(Globes.KINDS);
    all.addAll(Prints.KINDS);
    for (Kind kind : all) {
      KINDS.put(kind.name(), kind);
    }
  }

  private record Key(Pattern pattern, Rgb base, double roughness) {}

  private Surfaces() {}

  /** Names of all patterns. */
  public static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  public static boolean knows(String name) {
    return KINDS.containsKey(name);
  }

  /** Whether it repeats; others are wrapped once, uv 0 .. 1. */
  public static boolean tiles(String name) {
    Kind.Wrap wrap = kind(name).wrap();
    return wrap != Kind.Wrap.SPHERE && wrap != Kind.Wrap.SHEET;
  }

  /** The pattern at its natural size with its own second colour. */
  public static Pattern pattern(String name) {
    Kind kind = kind(name);
    return Pattern.of(name, kind.tileM(), kind.second());
  }

  /** A look of that pattern in its own colours: {@code look("brick")}. */
  public static Look look(String name) {
    Kind kind = kind(name);
    return Look.plain(kind.base(), kind.roughness()).withPattern(pattern(name));
  }

  /** A look of that pattern in another base colour. */
  public static Look look(String name, Rgb base) {
    return look(name).withBase(base);
  }

  /** The texture of a look; its pattern must be one of {@link #names()}. */
  public static SurfaceMap map(Look look) {
    Key key = new Key(look.pattern(), look.base(), look.roughness());
    SoftReference<SurfaceMap> held = MADE.get(key);
    SurfaceMap map = held == null ? null : held.get();
    if (map == null) {
      map = make(look);
      MADE.put(key, new SoftReference<>(map));
    }
    return map;
  }

  private static Kind kind(String name) {
    @Nullable Kind kind = KINDS.get(name);
    if (kind == null) {
      throw new cielo.props.library.PropsException(
          "no pattern is named \"" + name + "\"; use one of " + KINDS.keySet());
    }
    return kind;
  }

  /** Makes it anew. */
  static SurfaceMap make(Look look) {
    Kind kind = kind(look.pattern().name());
    int n = kind.size();
    Pattern p = look.pattern();
    float contrast = (float) p.contrast();
    float bump = (float) p.bump();
    float deep = bump * (float) (p.scaleM() / kind.tileM());
    SurfaceMap m = empty(n);
    IntStream.range(0, n)
        .parallel()
        .forEach(y -> {
          Texel t = new Texel(look);
          for (int x = 0; x < n; x++) {
            t.start();
            float u = (x + 0.5f) / n;
            float v = (y + 0.5f) / n;
            kind.weave().at(u, v, t);
            Wear.apply(kind, u, v, t);
            int i = y * n + x;
            m.r()[i] = albedo(Noise.mix(t.base[0], t.r, contrast));
            m.g()[i] = albedo(Noise.mix(t.base[1], t.g, contrast));
            m.b()[i] = albedo(Noise.mix(t.base[2], t.b, contrast));
            m.roughness()[i] = Math.max(0.03f, Math.min(1, t.roughness));
            m.heightM()[i] = t.height * deep;
            m.cavity()[i] = Noise.mix(1, t.cavity, Math.min(1, bump));
          }
        });
    return m;
  }

  private static SurfaceMap empty(int n) {
    int size = n * n;
    return new SurfaceMap(
        n,
        n,
        new float[size],
        new float[size],
        new float[size],
        new float[size],
        new float[size],
        new float[size]);
  }

  /** Nothing real is blacker than soot or whiter than fresh snow. */
  private static float albedo(float x) {
    return Math.max(0.004f, Math.min(0.92f, x));
  }
}
