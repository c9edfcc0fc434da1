package cielo.picture.geometry;

import cielo.picture.surface.Surface;
import cielo.picture.surface.Texture;
import cielo.picture.surface.TextureBuilder;
import cielo.scene.material.Look;
import cielo.scene.material.Texels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks turned into surfaces, each once, numbered in order of first use. */
final class SurfaceTable {
  private record Key(Look look, boolean mirror) {}

  private final Cast cast;
  private final Map<Key, Surface> table = new LinkedHashMap<>();
  private final Map<Texels, Texture> pictures = new ConcurrentHashMap<>();

  SurfaceTable(Cast cast) {
    this.cast = cast;
  }

  /** Makes the textures of many looks at once, on all cores. */
  void prepare(Collection<Look> looks) {
    looks.parallelStream().forEach(this::texture);
  }

  private @Nullable Texture texture(Look look) {
    Texels image = look.image();
    if (image != null) {
      return pictures.computeIfAbsent(image, k -> TextureBuilder.of(image, 1));
    }
    return look.pattern().none() ? null : cast.texture(look);
  }

  Surface of(Look look, boolean mirror) {
    Key key = new Key(look, mirror);
    Surface known = table.get(key);
    if (known == null) {
      known = make(table.size(), look, mirror);
      table.put(key, known);
    }
    return known;
  }

  List<Surface> all() {
    return new ArrayList<>(table.values());
  }

  private Surface make(int index, Look look, boolean mirror) {
    Texture texture = texture(look);
    boolean picture = look.image() != null;
    boolean plain = picture || texture == null;
    float scale = plain ? 1 : (float) (1 / look.pattern().scaleM());
    return new Surface(
        index,
        plain && !picture ? (float) look.base().r() : 1,
        plain && !picture ? (float) look.base().g() : 1,
        plain && !picture ? (float) look.base().b() : 1,
        plain ? (float) look.roughness() : 1,
        (float) look.metallic(),
        (float) look.f0(),
        (float) look.clarity(),
        (float) look.translucency(),
        (float) look.emission().r(),
        (float) look.emission().g(),
        (float) look.emission().b(),
        look.twoSided(),
        mirror,
        texture,
        scale);
  }
}
