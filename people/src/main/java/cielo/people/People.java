package cielo.people;

import cielo.people.act.Performer;
import cielo.people.body.BodyData;
import cielo.people.body.BodyFile;
import cielo.people.body.Figure;
import cielo.people.dress.Dressed;
import cielo.people.motion.Clips;
import cielo.people.rig.Bent;
import cielo.people.rig.Posture;
import cielo.props.library.Library;
import cielo.props.library.Materials;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Body;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Skin;
import cielo.scene.shape.Solid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Persons for the library: the asset "person" with parameters name, attributes and wears becomes a
 * model with a body. Thread-safe; the data is read when first asked for.
 */
public final class People implements Library.Source {
  /** Asset id of every person. */
  public static final String ID = "person";

  private final Path folder;
  private @Nullable BodyData data;
  private @Nullable Clips clips;

  /**
   * @param assets the folder that holds {@code people/body.bin}
   */
  public People(Path assets) {
    folder = assets.resolve("people");
  }

  /** True if the data is there. */
  public boolean present() {
    return Files.isRegularFile(folder.resolve("body.bin"));
  }

  @Override
  public Optional<Model> model(Asset asset) {
    return asset.id().equals(ID) ? Optional.of(make(asset)) : Optional.empty();
  }

  /** The individual an asset means. */
  public static Individual individual(Asset asset) {
    Map<String, String> p = asset.parameters();
    String name = p.getOrDefault("name", "person");
    Words words =
        Words.of(
            name,
            p.getOrDefault("attributes", "")
                + " "
                + p.getOrDefault("size", "")
                + " "
                + p.getOrDefault("color", ""),
            p.getOrDefault("wears", ""));
    return Wording.of(name, words, asset.seed());
  }

  private synchronized BodyData data() {
    BodyData known = data;
    if (known == null) {
      known = BodyFile.read(folder.resolve("body.bin"));
      data = known;
    }
    return known;
  }

  private Model make(Asset asset) {
    Individual who = individual(asset);
    Dressed dressed = Dressed.of(new Figure(data(), who.build()), who.features(), who.clothes());
    Body body = lifted(dressed.body(), (float) -dressed.sole());
    return model(who.name(), body, who.build().years() < 13 ? 32 : 72);
  }

  /** A library that casts people. */
  public static Library library(Path assets) {
    return Library.open(assets, new People(assets));
  }

  /** Acts a person of a model that this made; {@code seed} gives the rhythm of its life. */
  public Performer performer(Body body, long seed) {
    return new Performer(body, clips(), seed);
  }

  private synchronized Clips clips() {
    Clips known = clips;
    if (known == null) {
      known = Clips.read(folder.resolve("clips.bin"));
      clips = known;
    }
    return known;
  }

  /**
   * One upright capsule for the world. The body is what is drawn; the link's parts are the same
   * person standing at ease, for whatever asks how large it is.
   */
  private Model model(String name, Body body, double massKg) {
    Posture stand = new Performer(body, clips(), 0).atEase();
    List<Part> parts = new ArrayList<>();
    for (Skin s : body.skins()) {
      parts.add(Part.of(s.name(), Bent.of(s, stand), s.material()));
    }
    Link drawn = new Link(name, Pose.IDENTITY, parts, List.of(), massKg);
    Box box = Model.boundsOf(List.of(drawn));
    double height = box.max().y();
    double radius = .13 * height;
    Placed trunk =
        new Placed(
            new Solid.Capsule(height / 2 - radius, radius),
            Pose.at(0, height / 2, 0),
            Materials.named("cotton"));
    return new Model(
        name,
        List.of(new Link(name, Pose.IDENTITY, parts, List.of(trunk), massKg)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        box,
        Model.Stands.FLOOR,
        .4,
        body);
  }

  private static Body lifted(Body b, float dy) {
    for (int i = 1; i < b.skeleton().heads().length; i += 3) {
      b.skeleton().heads()[i] += dy;
    }
    for (Skin s : b.skins()) {
      Mesh m = s.mesh();
      for (int i = 0; i < m.vertices(); i++) {
        m.y()[i] += dy;
      }
    }
    return b;
  }
}
