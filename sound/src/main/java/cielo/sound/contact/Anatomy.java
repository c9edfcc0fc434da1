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
import cielo.scene.shape.Solid;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Track;
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
  private final Map<String, Track> tracks = new HashMap<>();

  public Anatomy(Act act, Place place, Things things) {
    this.act = act;
    this.place = place;
    this.things = things;
    for (Track t : act.tracks()) {
      tracks.putIfAbsent(t.entity() + "/" + t.link(), t);
    }
  }

  /**
   * The body that a contact at {@code at} and act time {@code t} sets ringing. Entity -1 is the
   * set; its link is then the index of the piece, or -1.
   */
  public Body body(int entity, int link, String material, Vec3 at, double t) {
    if (entity < 0) {
      return setPiece(link, material, at);
    }
    Entity e = act.entities().get(entity);
    Model model = things.model(e.asset());
    Link l = link(model, link);
    Track track = tracks.get(entity + "/" + link);
    Vec3 local = track == null ? Vec3.ZERO : track.poseAt(t).inverse().apply(at);
    int solid = nearest(l.solids(), material, local);
    String key = entity + "/" + link + "/" + solid + "/" + material;
    Body known = bodies.get(key);
    if (known == null) {
      known = thing(e, model, l, solid, material, link >= 1000);
      bodies.put(key, known);
    }
    return known;
  }

  private Body thing(Entity e, Model model, Link link, int solid, String name, boolean broken) {
    List<Placed> solids = link.solids();
    Vec3 whole = solids.isEmpty() ? model.bounds().size() : Sizes.box(solids).size();
    Vec3 piece = solid < 0 ? whole : Sizes.box(solids.get(solid).solid()).size();
    boolean ball = solids.size() == 1 && solids.getFirst().solid() instanceof Solid.Ball;
    String words = broken ? "" : e.name() + " " + e.asset().id() + " " + link.name();
    Material m = material(solids, name);
    if (words.contains("plastic") && m.ring().eta() < 0.01) {
      m = things.material("plastic_thin"); // a bottle that is drawn as glass
    }
    double volume = 0;
    for (Placed p : solids) {
      volume += Sizes.volume(p.solid());
    }
    double part = solid < 0 ? 0 : Sizes.volume(solids.get(solid).solid());
    if (volume <= 0) {
      volume = 0.5 * volume(model.bounds());
      part = volume;
    }
    return new Figure(words, m, whole, piece, volume, part, ball, link.massKg()).body();
  }

  /** The link of that index; 1000 + 100 f + i is piece i of fracture f. */
  private static Link link(Model model, int index) {
    if (index >= 1000) {
      Fracture f = model.fractures().get((index - 1000) / 100);
      return f.pieces().get((index - 1000) % 100);
    }
    return model.links().get(Math.clamp(index, 0, model.links().size() - 1));
  }

  /**
   * The solid of that material whose box is nearest to a point of the link; -1 if there is none.
   */
  private static int nearest(List<Placed> solids, String material, Vec3 local) {
    int best = solids.isEmpty() ? -1 : 0;
    double least = Double.MAX_VALUE;
    for (int k = 0; k < solids.size(); k++) {
      Placed p = solids.get(k);
      Vec3 in = p.at().inverse().apply(local);
      Box b = Sizes.box(p.solid());
      Vec3 on =
          new Vec3(
              Math.clamp(in.x(), b.min().x(), b.max().x()),
              Math.clamp(in.y(), b.min().y(), b.max().y()),
              Math.clamp(in.z(), b.min().z(), b.max().z()));
      double far = on.distance(in) + (p.material().name().equals(material) ? 0 : 10);
      if (far < least) {
        least = far;
        best = k;
      }
    }
    return best;
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
    return best == null || box == null
        ? Ground.of(things.material(name), null)
        : Ground.of(best.material(), box.size());
  }

  private static double volume(Box b) {
    Vec3 s = b.size();
    return Math.max(1e-4, s.x()) * Math.max(1e-4, s.y()) * Math.max(1e-4, s.z());
  }
}
