package cielo.picture;

import cielo.picture.geometry.Cast;
import cielo.picture.surface.Texture;
import cielo.picture.surface.TextureBuilder;
import cielo.props.library.Library;
import cielo.props.surface.SurfaceMap;
import cielo.props.surface.Surfaces;
import cielo.scene.material.Look;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Things from the library; packed textures are kept, keyed by what makes them. */
record LibraryCast(Library library) implements Cast {
  private record Key(Pattern pattern, Rgb base, double roughness) {}

  private static final Map<Key, SoftReference<Texture>> TEXTURES = new ConcurrentHashMap<>();

  @Override
  public Model model(Asset asset) {
    return library.model(asset);
  }

  @Override
  public Place place(Scenery scenery) {
    return library.place(scenery);
  }

  @Override
  public Texture texture(Look look) {
    Key key = new Key(look.pattern(), look.base(), look.roughness());
    SoftReference<Texture> held = TEXTURES.get(key);
    @Nullable Texture known = held == null ? null : held.get();
    if (known == null) {
      known = pack(Surfaces.map(look), look.pattern().scaleM());
      TEXTURES.put(key, new SoftReference<>(known));
    }
    return known;
  }

  private static Texture pack(SurfaceMap m, double tileM) {
    return TextureBuilder.of(
        m.width(), m.r(), m.g(), m.b(), m.roughness(), m.heightM(), m.cavity(), tileM);
  }
}
