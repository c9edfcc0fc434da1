package cielo.sound.contact;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.sound.Things;
import cielo.sound.mode.Body;
import cielo.sound.room.Sizes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rings: from the entity, link and material of a contact to a {@link Body}. Caches. */
public final class Anatomy {
  private final Act act;
  private final Place place;
  private final Things things;
  private final Map<String, Body> bodies = new HashMap<>();

  public Anatomy(Act act, Place place, Things things) {
    this.act = act;
    this.place = place;
    this.things = things;
  }

  /** The body that a contact at {@code at} sets ringing; entity -1 is a piece of the set. */
  public Body body(int entity, int link, String material, Vec3 at) {
    if (entity < 0) {
      return setPiece(link, material, at);
    }
    String key = entity + "/" + link + "/" + material;
    Body known = bodies.get(key);
    if (known == null) {
      known = thing(act.entities().get(entity), link, material);
      bodies.put(key, known);
    }
    return known;
  }

  private Body thing(Entity e, int linkIndex, String material) {
    Model model = things.model(e.asset());
    Link link = link(model, linkIndex);
    List<Placed> solids = of(link.solids(), material);
    Material matter = material(solids, material);
    Box box = link.solids().isEmpty() ? model.bounds() : Sizes.box(solids);
    String words = e.name() + " " + e.asset().id() + " " + link.name();
    boolean piece = linkIndex >= 1000;
    return Figure.of(piece ? "piece" : words, matter, solids, box.size(), link.massKg());
  }

  /** The link of that index; 1000 + 100 f + i is piece i of fracture f. */
  static Link link(Model model, int index) {
    if (index >= 1000) {
      Fracture f = model.fractures().get((index - 1000) / 100);
      return f.pieces().get((index - 1000) % 100);
    }
    return model.links().get(Math.clamp(index, 0, model.links().size() - 1));
  }

  private static List<Placed> of(List<Placed> solids, String material) {
    List<Placed> same = solids.stream().filter(p -> p.material().name().equals(material)).toList();
    return same.isEmpty() ? solids : same;
  }

  private Material material(List<Placed> solids, String name) {
    for (Placed p : solids) {
      if (p.material().name().equals(name)) {
        return p.material();
      }
    }
    return things.material(name);
  }

  /**
   * The smallest solid of that material that the contact lies on, in the piece of that index (-1 =
   * any); else a floor of it.
   */
  private Body setPiece(int piece, String name, Vec3 at) {
    List<Standing> all = place.standing();
    boolean told = piece >= 0 && piece < all.size();
    Placed best = null;
    Box box = null;
    for (Standing s : told ? all.subList(piece, piece + 1) : all) {
      for (Link link : s.model().links()) {
        for (Placed p : link.solids()) {
          if (!p.material().name().equals(name)) {
            continue;
          }
          Box b = Sizes.box(p, s.at().times(link.rest()));
          if (b.grow(0.03).contains(at) && (box == null || volume(b) < volume(box))) {
            best = p;
            box = b;
          }
        }
      }
    }
    if (best == null || box == null) {
      return Figure.ground(things.material(name), null);
    }
    return Figure.ground(best.material(), box.size());
  }

  private static double volume(Box b) {
    Vec3 s = b.size();
    return Math.max(1e-4, s.x()) * Math.max(1e-4, s.y()) * Math.max(1e-4, s.z());
  }
}
