package cielo.picture.geometry;

import cielo.picture.surface.Surface;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.material.Look;
import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import cielo.scene.place.Standing;
import cielo.scene.shape.Body;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Soft;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.PoseTrack;
import cielo.scene.take.SoftTrack;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a {@link Scene} of an act: set pieces where they stand, entities on their tracks. */
public final class SceneBuilder {
  /** First link number of the pieces of fractures (see Track). */
  private static final int PIECES = 1000;

  private final Cast cast;
  private final Act act;
  private final Place place;
  private final SurfaceTable surfaces;
  private final List<Instance> instances = new ArrayList<>();
  private final List<Scene.Mover> movers = new ArrayList<>();
  private final SceneLamps lamps;

  private SceneBuilder(Act act, Cast cast) {
    this.act = act;
    this.cast = cast;
    place = cast.place(act.scenery());
    surfaces = new SurfaceTable(cast);
    lamps = new SceneLamps(movers, act.happenings());
    lamps.add(place.lamps(), Pose.IDENTITY);
  }

  public static Scene of(Act act, Cast cast) {
    SceneBuilder b = new SceneBuilder(act, cast);
    b.surfaces.prepare(b.looks());
    Map<String, Standing> loose = b.set();
    b.entities(loose);
    return new Scene(act, b.place, b.instances, b.surfaces.all(), b.lamps.lamps, b.movers);
  }

  /** All looks of the set and of the entities, in a fixed order. */
  private Set<Look> looks() {
    Set<Look> looks = new LinkedHashSet<>();
    for (Standing s : place.standing()) {
      looks(s.model(), looks);
    }
    for (Entity e : act.entities()) {
      if (!e.role().isEmpty()) {
        looks(cast.model(e.asset()), looks);
      }
    }
    return looks;
  }

  private static void looks(Model model, Set<Look> looks) {
    for (Link link : model.links()) {
      link.parts().forEach(part -> looks.add(part.material().look()));
    }
    if (model.body() != null) {
      model.body().skins().forEach(skin -> looks.add(skin.material().look()));
    }
  }

  /** Draws the set; returns the loose pieces that have become entities of the act. */
  private Map<String, Standing> set() {
    Map<String, Standing> taken = new HashMap<>();
    for (Standing s : place.standing()) {
      if (s.loose() && act.entities().stream().anyMatch(e -> isPiece(e, s))) {
        taken.put(s.name(), s);
        continue;
      }
      lamps.add(s.model().lamps(), s.at());
      for (Link link : s.model().links()) {
        Pose at = s.at().times(link.rest());
        for (Part part : link.parts()) {
          if (part.mesh().triangles() > 0) {
            add(part, at);
          }
        }
      }
    }
    return taken;
  }

  private static boolean isPiece(Entity e, Standing s) {
    return e.role().isEmpty() && e.name().equals(s.name());
  }

  private void add(Part part, Pose at) {
    Box box = part.mesh().box().moved(at);
    Look look = part.material().look();
    Instance in =
        new Instance(
            part.levels(),
            surfaces.of(look, mirrors(box, look)),
            0,
            part.casts() && look.clarity() < 0.05,
            part.casts() && belowCeiling(box) && (look.clarity() < 0.05 || small(box)),
            true);
    in.place(at);
    instances.add(in);
  }

  /** Part of the glossy floor: level, at height 0, and not rough. */
  private boolean mirrors(Box box, Look look) {
    return place.mirrorFloor()
        && Math.abs(box.max().y()) < 0.025
        && box.size().x() > 0.02
        && box.size().z() > 0.02
        && (look.roughness() < 0.65 || !look.pattern().none())
        && look.clarity() < 0.05;
  }

  /** The overhead light of a room comes from its ceiling: what hangs there does not block it. */
  private boolean belowCeiling(Box box) {
    if (!(place.sky() instanceof Sky.Room room)) {
      return true;
    }
    double height = room.walls().size().y();
    return box.max().y() < room.walls().min().y() + 0.8 * height;
  }

  /** A glass on a table darkens it a little; a window pane does not. */
  private static boolean small(Box box) {
    return box.size().length() < 0.6;
  }

  private void entities(Map<String, Standing> loose) {
    Map<Integer, Model> models = new HashMap<>();
    for (Entity e : act.entities()) {
      Standing s = e.role().isEmpty() ? loose.get(e.name()) : null;
      models.put(e.index(), s != null ? s.model() : cast.model(e.asset()));
    }
    for (Track track : act.tracks()) {
      Model model = models.get(track.entity());
      if (model != null && !posed(track.entity())) {
        follow(track, link(model, track.link()));
        if (track.link() == 0) {
          lamps.add(model, track, still(track));
        }
      }
    }
    for (SoftTrack track : act.softs()) {
      Model model = models.get(track.entity());
      if (model != null) {
        soft(track, model.softs().get(track.soft()));
      }
    }
    for (PoseTrack track : act.poses()) {
      Model model = models.get(track.entity());
      if (model != null && model.body() != null) {
        body(track, model.body());
      }
    }
  }

  private boolean posed(int entity) {
    return act.poses().stream().anyMatch(p -> p.entity() == entity);
  }

  private void body(PoseTrack track, Body body) {
    BodyMesh shape = new BodyMesh(body, track);
    List<Instance> pieces = new ArrayList<>();
    for (int i = 0; i < body.skins().size(); i++) {
      Look look = body.skins().get(i).material().look();
      pieces.add(
          new Instance(
              List.of(shape.meshes().get(i)),
              surfaces.of(look, false),
              track.entity() + 1,
              true,
              true,
              false));
    }
    instances.addAll(pieces);
    movers.add(t -> {
      shape.pose(t);
      pieces.forEach(Instance::measure);
    });
  }

  private static Link link(Model model, int number) {
    if (number < PIECES) {
      return model.links().get(number);
    }
    int k = number - PIECES;
    return model.fractures().get(k / 100).pieces().get(k % 100);
  }

  private boolean still(Track track) {
    return track.count() == 1 && track.from() <= 0 && track.to() >= act.seconds();
  }

  private void follow(Track track, Link link) {
    boolean still = still(track);
    for (Part part : link.parts()) {
      if (part.mesh().triangles() == 0) {
        continue;
      }
      Surface surface = surfaces.of(part.material().look(), false);
      Instance in =
          new Instance(
              part.levels(),
              surface,
              track.entity() + 1,
              part.casts() && !surface.clear(),
              part.casts(),
              still);
      in.place(track.poseAt(0));
      instances.add(in);
      if (!still) {
        movers.add(t -> {
          // the last moment of the act still shows what is there "until the end"
          in.shown = track.shownAt(Math.min(t, Math.nextDown(act.seconds())));
          if (in.shown) {
            in.place(track.poseAt(t));
          }
        });
      }
    }
  }

  private void soft(SoftTrack track, Soft soft) {
    Mesh mesh;
    Scene.Mover shape;
    Look look;
    switch (soft) {
      case Soft.Sheet sheet -> {
        SoftMesh made = SoftMesh.sheet(sheet, track);
        mesh = made.mesh();
        shape = made;
        look = sheet.material().look().bothSides();
      }
      case Soft.Rope rope -> {
        SoftMesh made = SoftMesh.rope(rope, track);
        mesh = made.mesh();
        shape = made;
        look = rope.material().look();
      }
    }
    Instance in =
        new Instance(
            List.of(mesh), surfaces.of(look, false), track.entity() + 1, true, true, false);
    instances.add(in);
    movers.add(t -> {
      shape.pose(t);
      in.measure();
    });
  }
}
