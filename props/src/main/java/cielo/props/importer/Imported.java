package cielo.props.importer;

import cielo.props.library.Colors;
import cielo.props.library.Entry;
import cielo.props.library.Grade;
import cielo.props.library.Materials;
import cielo.props.maker.Footing;
import cielo.props.maker.Moving;
import cielo.props.maker.Order;
import cielo.scene.geometry.Pose;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model made by others, as a model of ours: one rigid link, hulls as solids. */
public final class Imported {
  private static final Map<String, String> MATERIAL =
      Map.ofEntries(
          Map.entry("wood", "wood_hard"),
          Map.entry("steel", "steel"),
          Map.entry("iron", "iron"),
          Map.entry("brass", "brass"),
          Map.entry("mirror", "mirror"),
          Map.entry("glass", "glass"),
          Map.entry("water", "water"),
          Map.entry("ceramic", "ceramic"),
          Map.entry("paint", "painted_metal"),
          Map.entry("leather", "leather"),
          Map.entry("plastic", "plastic_hard"),
          Map.entry("rubber", "rubber"),
          Map.entry("fabric", "fabric"),
          Map.entry("leaf", "leaf"),
          Map.entry("stone", "stone"),
          Map.entry("paper", "paper"),
          Map.entry("skin", "flesh"),
          Map.entry("fur", "plush"),
          Map.entry("food", "food_soft"),
          Map.entry("snow", "snow"),
          Map.entry("wax", "wax"),
          Map.entry("vinyl", "plastic_thin"));

  private Imported() {}

  /**
   * Reads and dresses a model.
   *
   * @param paint number of the material that a colour word paints, or -1
   * @param fixed never moves
   * @param turnRad yaw that brings its front to +z
   */
  public static Model read(
      Path file, Entry entry, Asset asset, int paint, boolean fixed, double turnRad) {
    PropFile f = PropFile.read(file);
    Order order = new Order(asset, 0);
    List<Material> materials = new ArrayList<>();
    for (int i = 0; i < f.surfaces().size(); i++) {
      materials.add(material(f, f.surfaces().get(i), i == paint, order));
    }
    Pose turn = Pose.facing(cielo.scene.geometry.Vec3.ZERO, turnRad);
    List<Part> parts = new ArrayList<>();
    for (PropFile.Group g : f.levels().getFirst()) {
      List<Mesh> meshes = new ArrayList<>();
      for (List<PropFile.Group> level : f.levels()) {
        level.stream()
            .filter(o -> o.surface() == g.surface())
            .findFirst()
            .ifPresent(o -> meshes.add(turned(o.mesh(), turn, turnRad)));
      }
      parts.add(
          new Part(
              f.surfaces().get(g.surface()).name(),
              List.copyOf(meshes),
              materials.get(g.surface()),
              true));
    }
    Material main = materials.get(largest(f, paint));
    List<Placed> solids =
        f.hulls().stream().map(h -> new Placed(new Solid.Hull(h), turn, main)).toList();
    double kg = fixed ? 0 : entry.massKg();
    Model m = Model.rigid(entry.name(), List.copyOf(parts), solids, kg, entry.stands());
    m = Tops.mark(Footing.settle(m, true), entry);
    return Moving.scaled(m, order.factor());
  }

  private static Mesh turned(Mesh m, Pose turn, double turnRad) {
    return turnRad == 0 ? m : m.moved(turn);
  }

  private static int largest(PropFile f, int paint) {
    if (paint >= 0) {
      return paint;
    }
    PropFile.Group best = f.levels().getFirst().getFirst();
    for (PropFile.Group g : f.levels().getFirst()) {
      best = g.mesh().triangles() > best.mesh().triangles() ? g : best;
    }
    return best.surface();
  }

  private static Material material(PropFile f, PropFile.Surface s, boolean painted, Order order) {
    Material matter = Materials.named(MATERIAL.getOrDefault(s.kind(), "plastic_hard"));
    Rgb base = new Rgb(s.colour()[0], s.colour()[1], s.colour()[2]);
    Texels image = s.image() >= 0 ? Pictures.decode(f.images().get(s.image()), f.id()) : null;
    double f0 = s.kind().equals("paint") || s.kind().equals("ceramic") ? .05 : .04;
    double translucency = s.kind().equals("leaf") ? .4 : s.kind().equals("paper") ? .3 : 0;
    Look look =
        new Look(
            base,
            s.roughness(),
            s.metallic(),
            f0,
            s.transmission(),
            translucency,
            Rgb.BLACK,
            s.twoSided() || s.cutout() || s.transmission() > .3,
            Pattern.NONE,
            image);
    if (!painted) {
      return matter.withLook(Grade.look(look));
    }
    Optional<Material> stuff = order.material();
    if (stuff.isPresent()) {
      matter = stuff.get();
      look = matter.look().withPattern(Pattern.NONE).withImage(null);
      image = null;
    }
    Optional<Rgb> colour = order.word("color").flatMap(Colors::find);
    if (colour.isPresent()) {
      look =
          image == null
              ? look.withBase(colour.get())
              : look.withImage(Pictures.painted(image, colour.get()));
    }
    return matter.withLook(Grade.look(look));
  }
}
