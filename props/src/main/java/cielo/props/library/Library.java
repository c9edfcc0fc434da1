package cielo.props.library;

import cielo.props.importer.Imported;
import cielo.props.importer.Manifest;
import cielo.props.maker.Card;
import cielo.props.maker.Maker;
import cielo.props.maker.Makers;
import cielo.props.maker.Moving;
import cielo.props.maker.Order;
import cielo.props.place.Sets;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All things, materials and sets by name. Thread-safe; models and places are made when first asked
 * for and kept. Parametric things come before imported ones of the same name.
 */
public final class Library {
  private static final String SMALL = "small-";

  /** Length of a vehicle made as a toy, metres. */
  private static final double TOY_M = .24;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<String, Entry> toys = new LinkedHashMap<>();
  private final Map<String, Maker> makers = new LinkedHashMap<>();
  private final Map<String, Manifest.Row> imports = new LinkedHashMap<>();
  private final Map<Asset, Model> models = new ConcurrentHashMap<>();
  private final Map<Scenery, Place> places = new ConcurrentHashMap<>();

  private final List<Source> sources;

  /** Models from elsewhere, asked before the library's own: people. */
  public interface Source {
    /** The model of an asset, or empty if it is none of this source's. */
    Optional<Model> model(Asset asset);
  }

  private Library(Path assets, List<Source> sources) {
    this.sources = List.copyOf(sources);
    for (Maker maker : Makers.all()) {
      Card c = maker.card();
      makers.put(c.id(), maker);
      enter(
          new Entry(
              c.id(),
              c.name(),
              c.names().subList(1, c.names().size()),
              c.kind(),
              c.family(),
              c.sizeM(),
              c.massKg(),
              c.stands(),
              c.paintable(),
              "cielo",
              "Apache-2.0",
              "Cielo"));
    }
    for (Manifest.Row row : Manifest.read(assets.resolve("models"))) {
      imports.put(row.entry().id(), row);
      enter(row.entry());
    }
    for (Manifest.Row row : Manifest.read(assets.resolve("toys"))) {
      Entry e = row.entry();
      String id = e.id();
      while (imports.containsKey(id) || makers.containsKey(id)) {
        id = "toy-" + id;
      }
      Entry toy = id.equals(e.id()) ? e : withId(e, id);
      imports.put(toy.id(), row);
      toys.putIfAbsent(toy.name(), toy);
      toy.synonyms().forEach(s -> toys.putIfAbsent(s, toy));
      enter(toy);
    }
  }

  /** The source of that kind, if this library was opened with one. */
  public <T extends Source> Optional<T> source(Class<T> kind) {
    return sources.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static Entry withId(Entry e, String id) {
    return new Entry(
        id,
        e.name(),
        e.synonyms(),
        e.kind(),
        e.family(),
        e.sizeM(),
        e.massKg(),
        e.stands(),
        e.paintable(),
        e.source(),
        e.licence(),
        e.credit());
  }

  /** The library over a folder of assets; only manifests are read now. */
  public static Library open(Path assets, Source... sources) {
    return new Library(assets, List.of(sources));
  }

  /** The folder named by the system property cielo.assets, else ./assets, else ../assets. */
  public static Library open() {
    String told = System.getProperty("cielo.assets");
    if (told != null) {
      return open(Path.of(told));
    }
    Path here = Path.of("assets");
    return open(Files.isDirectory(here) ? here : Path.of("..", "assets"));
  }

  /** The model of an asset; equal assets give the same model. Throws PropsException if unknown. */
  public Model model(Asset asset) {
    Model known = models.get(asset);
    if (known != null) {
      return known;
    }
    Model made = make(asset);
    Model other = models.putIfAbsent(asset, made);
    return other == null ? made : other;
  }

  private Model make(Asset asset) {
    for (Source source : sources) {
      Optional<Model> found = source.model(asset);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (asset.id().startsWith(SMALL) && makers.containsKey(asset.id().substring(SMALL.length()))) {
      String id = asset.id().substring(SMALL.length());
      Maker whole = Objects.requireNonNull(makers.get(id));
      Model usual = whole.make(new Order(new Asset(id, asset.parameters(), asset.seed()), 0));
      return Moving.scaled(usual, TOY_M / longest(whole.card().sizeM()));
    }
    Maker maker = makers.get(asset.id());
    if (maker != null) {
      return maker.make(new Order(asset, 0));
    }
    Manifest.Row row = imports.get(asset.id());
    if (row != null) {
      return Imported.read(row.file(), row.entry(), asset, row.paint(), row.fixed(), row.turnRad());
    }
    throw new PropsException(
        "no thing has the id \"" + asset.id() + "\"; ask Library.find for a noun first");
  }

  /** The place of a scenery; equal sceneries give the same place. */
  public Place place(Scenery scenery) {
    Place known = places.get(scenery);
    if (known != null) {
      return known;
    }
    Place made = Sets.make(scenery, this);
    Place other = places.putIfAbsent(scenery, made);
    return other == null ? made : other;
  }

  /** The thing a noun names (name or synonym, singular). */
  public Optional<Entry> find(String noun) {
    String n = noun.toLowerCase(Locale.ROOT).strip().replace('_', ' ');
    Entry e = byName.get(n);
    return Optional.ofNullable(e != null ? e : byName.get(n.replace('-', ' ')));
  }

  /**
   * The toy a noun names, for "toy X": a toy of that name, else a drawn one, else a vehicle of ours
   * made as small as a toy.
   */
  public Optional<Entry> toy(String noun) {
    String n = noun.toLowerCase(Locale.ROOT).strip();
    return find("toy " + n)
        .or(() -> Optional.ofNullable(toys.get(n)))
        .or(() -> Optional.ofNullable(toys.get("toy " + n)))
        .or(() -> find(n).flatMap(this::small));
  }

  private Optional<Entry> small(Entry e) {
    if (e.kind() != Role.Kind.VEHICLE || !makers.containsKey(e.id())) {
      return Optional.empty();
    }
    double f = TOY_M / longest(e.sizeM());
    return Optional.of(
        new Entry(
            SMALL + e.id(),
            "toy " + e.name(),
            List.of(),
            Role.Kind.THING,
            "toy",
            e.sizeM().times(f),
            e.massKg() * f * f * f,
            Model.Stands.FLOOR,
            e.paintable(),
            e.source(),
            e.licence(),
            e.credit()));
  }

  private static double longest(Vec3 size) {
    return Math.max(size.x(), Math.max(size.y(), size.z()));
  }

  /** Everything there is, in a fixed order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The material of that name; throws PropsException if there is none. */
  public Material material(String name) {
    return Materials.named(name);
  }

  /** The material an everyday word means ("wooden"). */
  public Optional<Material> findMaterial(String word) {
    return Materials.find(word);
  }

  private void enter(Entry e) {
    entries.add(e);
    byName.putIfAbsent(e.name(), e);
    e.synonyms().forEach(s -> byName.putIfAbsent(s, e));
  }
}
