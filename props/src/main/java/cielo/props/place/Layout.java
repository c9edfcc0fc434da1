package cielo.props.place;

import cielo.props.library.Colors;
import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.Acoustics;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Standing;
import cielo.scene.place.Water;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Model;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set being laid out: pieces, furniture, named places, lamps. Knows what ground is taken, so that
 * nothing stands in another thing or on the stage.
 */
final class Layout {
  final Scenery scenery;
  private final Library library;
  private final Set<String> ids;
  private final List<Object> pieces = new ArrayList<>(); // Piece or Standing, in order
  private final List<Spot> spots = new ArrayList<>();
  private final List<Lamp> lamps = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Box> taken = new ArrayList<>();
  private @Nullable Water water;
  private double gravity = 9.81;
  private boolean mirror;

  Layout(Scenery scenery, Library library) {
    this.scenery = scenery;
    this.library = library;
    ids = library.entries().stream().map(Entry::id).collect(Collectors.toSet());
  }

  /** The stream of chance for one purpose. */
  Dice dice(Object purpose) {
    return Dice.of(scenery.seed(), scenery.set(), scenery.variant(), purpose);
  }

  boolean variant(String... names) {
    return List.of(names).contains(scenery.variant());
  }

  /** What the prompt asked for under a key, or {@code usual}. */
  String word(String key, String usual) {
    return scenery.parameters().getOrDefault(key, usual);
  }

  /** The colour the prompt gave the set ("a red studio"), or {@code usual}. */
  Rgb colour(Rgb usual) {
    String word = scenery.parameters().get("color");
    return word == null ? usual : Colors.find(word).orElse(usual);
  }

  boolean coloured() {
    String word = scenery.parameters().get("color");
    return word != null && Colors.find(word).isPresent();
  }

  /** A new piece of the set. */
  Piece piece(String name) {
    Piece p = new Piece(name);
    pieces.add(p);
    return p;
  }

  /** The region of the action, kept free from now on. */
  Layout stage(Vec3 centre, double halfX, double halfZ) {
    spots.add(new Spot(Spot.Kind.REGION, "stage", centre, Vec3.UP, halfX, halfZ));
    return keep(
        Box.of(
            centre.x() - halfX,
            centre.y() - 0.2,
            centre.z() - halfZ,
            centre.x() + halfX,
            centre.y() + 3,
            centre.z() + halfZ));
  }

  Layout stage(double halfX, double halfZ) {
    return stage(Vec3.ZERO, halfX, halfZ);
  }

  Layout region(String name, double x, double y, double z, double halfX, double halfZ) {
    spots.add(new Spot(Spot.Kind.REGION, name, new Vec3(x, y, z), Vec3.UP, halfX, halfZ));
    return this;
  }

  Layout surface(String name, double x, double y, double z, double halfX, double halfZ) {
    spots.add(Spot.surface(name, new Vec3(x, y, z), halfX, halfZ));
    return this;
  }

  Layout spot(Spot spot) {
    spots.add(spot);
    return this;
  }

  Layout lamp(Lamp lamp) {
    lamps.add(lamp);
    return this;
  }

  /** Nothing will be put into this box any more. */
  Layout keep(Box box) {
    taken.add(box);
    return this;
  }

  boolean free(Box box) {
    return taken.stream().noneMatch(box::overlaps);
  }

  /** Whether a round thing of that radius may stand there. */
  boolean free(double x, double z, double radius) {
    return free(Box.of(x - radius, -0.1, z - radius, x + radius, 2.5, z + radius));
  }

  /** Begins a search for things by name: {@code thing("sofa", "couch")}. */
  Furniture thing(String... nouns) {
    return new Furniture(this, nouns);
  }

  /** The model of the first of these (library ids or nouns) that there is. */
  Optional<Model> model(List<String> nouns, Map<String, String> parameters, long seed) {
    for (String noun : nouns) {
      String id = ids.contains(noun) ? noun : library.find(noun).map(Entry::id).orElse("");
      if (!id.isEmpty()) {
        return Optional.of(library.model(new Asset(id, parameters, seed)));
      }
    }
    return Optional.empty();
  }

  /** Height of the top of what was put there under a name, or {@code usual}. */
  double topOf(String name, double usual) {
    for (Object o : pieces) {
      if (o instanceof Standing s && s.name().equals(name)) {
        return s.at().position().y() + s.model().bounds().max().y();
      }
    }
    return usual;
  }

  /** A name no other thing of the set has: "chair", "chair 2". */
  String unique(String name) {
    int n = names.merge(name, 1, Integer::sum);
    return n == 1 ? name : name + " " + n;
  }

  /** Adds a finished piece as it stands. */
  Layout add(Standing piece) {
    pieces.add(piece);
    return this;
  }

  Layout add(String name, Model model, Pose at, boolean solid) {
    return add(new Standing(name, model, at, solid, false));
  }

  Layout water(Water w) {
    water = w;
    return this;
  }

  Layout gravity(double ms2) {
    gravity = ms2;
    return this;
  }

  /** The floor mirrors (varnish, wet ice). */
  Layout mirror() {
    mirror = true;
    return this;
  }

  /** The set as made. */
  Place place(Air air, Acoustics acoustics, Box free) {
    Air light = Mood.of(scenery).light(air);
    List<Standing> standing = new ArrayList<>();
    for (Object o : pieces) {
      if (o instanceof Piece p) {
        standing.add(new Standing(p.name, p.model(), Pose.IDENTITY, p.hasSolids(), false));
      } else {
        standing.add((Standing) o);
      }
    }
    return new Place(
        scenery,
        List.copyOf(standing),
        List.copyOf(spots),
        light.sky(),
        light.sun(),
        light.overhead(),
        List.copyOf(lamps),
        light.haze(),
        light.hazeColour(),
        light.exposure(),
        water,
        acoustics,
        free,
        gravity,
        mirror);
  }
}
