package cielo.app.exam.film;

import cielo.props.library.Library;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;

/** What is drawn of an act: each rigid piece with its mesh and its track. */
final class Drawn {
  private static final int PIECES = 1000;

  /**
   * One part of a link.
   *
   * @param sheet a cloth, leaf or card, drawn from both sides: it has no inside
   */
  record Piece(Entity entity, Model model, Track track, Part part, boolean sheet) {
    boolean shownAt(double t) {
      return track.shownAt(t);
    }

    Pose pose(double t) {
      return track.poseAt(t);
    }
  }

  private Drawn() {}

  /** The rigid pieces of the cast (and of set pieces that may move), in the act's order. */
  static List<Piece> pieces(Act act, Library library) {
    List<Piece> out = new ArrayList<>();
    Place place = library.place(act.scenery());
    for (Track track : act.tracks()) {
      Entity e = act.entities().get(track.entity());
      Model model = model(e, place, library);
      for (Part part : link(model, track.link()).parts()) {
        if (part.mesh().triangles() > 0) {
          out.add(new Piece(e, model, track, part, sheet(part)));
        }
      }
    }
    return out;
  }

  private static Model model(Entity e, Place place, Library library) {
    if (e.role().isEmpty()) {
      for (Standing s : place.standing()) {
        if (s.name().equals(e.name())) {
          return s.model();
        }
      }
    }
    return library.model(e.asset());
  }

  private static Link link(Model model, int number) {
    if (number < PIECES) {
      return model.links().get(number);
    }
    int k = number - PIECES;
    return model.fractures().get(k / 100).pieces().get(k % 100);
  }

  static boolean sheet(Part part) {
    return part.material().look().twoSided() && part.material().look().clarity() < 0.05;
  }

  /**
   * Nine coordinates a triangle, moved by a pose; only triangles whose boxes touch {@code near}.
   */
  static float[] triangles(Mesh mesh, Pose at, Box near) {
    Mesh m = at.equals(Pose.IDENTITY) ? mesh : mesh.moved(at);
    float[] out = new float[9 * m.triangles()];
    int n = 0;
    for (int k = 0; k < m.triangles(); k++) {
      int a = m.index()[3 * k];
      int b = m.index()[3 * k + 1];
      int c = m.index()[3 * k + 2];
      Box box = box(m, a).union(box(m, b)).union(box(m, c));
      if (near.overlaps(box.grow(1e-6))) {
        for (int i : new int[] {a, b, c}) {
          out[n++] = m.x()[i];
          out[n++] = m.y()[i];
          out[n++] = m.z()[i];
        }
      }
    }
    return java.util.Arrays.copyOf(out, n);
  }

  private static Box box(Mesh m, int i) {
    Vec3 p = new Vec3(m.x()[i], m.y()[i], m.z()[i]);
    return new Box(p, p);
  }
}
