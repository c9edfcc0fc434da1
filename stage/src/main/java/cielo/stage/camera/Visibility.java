package cielo.stage.camera;

import cielo.props.library.Library;
import cielo.scene.camera.View;
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
import cielo.scene.take.SoftTrack;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much of each role a view shows, from a small depth picture of the set and everything in it.
 * Soft sheets count with their points' triangles; ropes, which are thin, do not.
 */
public final class Visibility {
  private static final int PIECES = 1000;
  private static final int TRIANGLES = 6000;

  /**
   * One role in one picture, as shares of the frame.
   *
   * @param visible what is seen of it
   * @param alone what would be seen of it if nothing stood before it
   * @param cut the frame's edge goes through it
   */
  public record Seen(double visible, double alone, boolean cut) {
    /** Share that other things hide, 0..1; 1 if it is not in the frame. */
    public double hidden() {
      return alone == 0 ? 1 : Math.max(0, 1 - visible / alone);
    }
  }

  private record Fixed(float[] xyz, int[] index, Vec3 centre, double radius) {}

  private record Piece(Track track, Mesh mesh, Vec3 centre, double radius) {}

  private record Sheet(SoftTrack track, int[] index) {}

  private final Raster raster;
  private final double pixels;
  private final List<Fixed> set = new ArrayList<>();
  private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();
  private final Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
  private final List<String> roles;

  /** A picture of about {@code pixels} pixels of that aspect (width / height). */
  public Visibility(Act act, Library library, double aspect, int pixels) {
    int width = 2 * (int) Math.round(Math.sqrt(pixels * aspect) / 2);
    int height = 2 * (int) Math.round(Math.sqrt(pixels / aspect) / 2);
    this.pixels = (double) width * height;
    Place place = library.place(act.scenery());
    List<String> moving = new ArrayList<>();
    for (Entity e : act.entities()) {
      pieces.computeIfAbsent(e.role(), k -> new ArrayList<>());
      if (e.role().isEmpty()) {
        moving.add(e.name());
      }
    }
    for (Standing s : place.standing()) {
      if (!moving.contains(s.name())) {
        for (Link link : s.model().links()) {
          link.parts().forEach(p -> stand(p, s.at().times(link.rest())));
        }
      }
    }
    for (Track track : act.tracks()) {
      Entity e = act.entities().get(track.entity());
      Model model = Loose.model(e, place, library);
      for (Part part : link(model, track.link()).parts()) {
        Mesh m = level(part);
        if (m.triangles() > 0) {
          Box b = m.box();
          Objects.requireNonNull(pieces.get(e.role()))
              .add(new Piece(track, m, b.centre(), 0.5 * b.size().length()));
        }
      }
    }
    for (SoftTrack track : act.softs()) {
      Entity e = act.entities().get(track.entity());
      Model model = Loose.model(e, place, library);
      if (model.softs().get(track.soft()) instanceof cielo.scene.shape.Soft.Sheet s) {
        sheets.computeIfAbsent(e.role(), k -> new ArrayList<>()).add(new Sheet(track, grid(s)));
      }
    }
    roles = List.copyOf(pieces.keySet());
    raster = new Raster(width, height, roles.size() + 1);
  }

  /** Every role of the act as seen at act time {@code t}; the empty role is what the set lends. */
  public Map<String, Seen> look(double t, View view) {
    raster.open(view);
    for (Fixed f : set) {
      if (!raster.outside(f.centre, f.radius)) {
        raster.draw(f.xyz, f.index, 0);
      }
    }
    for (int i = 0; i < roles.size(); i++) {
      for (Piece p : Objects.requireNonNull(pieces.get(roles.get(i)))) {
        if (p.track.shownAt(t)) {
          Pose at = p.track.poseAt(t);
          if (!raster.outside(at.apply(p.centre), p.radius)) {
            raster.draw(moved(p.mesh, at), p.mesh.index(), i + 1);
          }
        }
      }
      for (Sheet s : sheets.getOrDefault(roles.get(i), List.of())) {
        float[] points = new float[3 * s.track.vertices()];
        s.track.at(t, points);
        raster.draw(points, s.index, i + 1);
      }
    }
    int[] visible = raster.visible();
    int[] alone = raster.alone();
    int[] edge = raster.edge();
    Map<String, Seen> out = new LinkedHashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      boolean cut = edge[i + 1] > 0.2 * Math.sqrt(alone[i + 1]);
      out.put(roles.get(i), new Seen(visible[i + 1] / pixels, alone[i + 1] / pixels, cut));
    }
    return out;
  }

  private void stand(Part part, Pose at) {
    Mesh m = level(part);
    if (m.triangles() > 0) {
      Box b = m.box().moved(at);
      set.add(new Fixed(moved(m, at), m.index(), b.centre(), 0.5 * b.size().length()));
    }
  }

  /** The finest level that is quick to draw. */
  private static Mesh level(Part part) {
    for (Mesh m : part.levels()) {
      if (m.triangles() <= TRIANGLES) {
        return m;
      }
    }
    return part.levels().getLast();
  }

  private static Link link(Model model, int number) {
    if (number < PIECES) {
      return model.links().get(number);
    }
    int k = number - PIECES;
    return model.fractures().get(k / 100).pieces().get(k % 100);
  }

  private static float[] moved(Mesh m, Pose at) {
    Vec3 o = at.position();
    Vec3 x = at.rotation().rotate(Vec3.X);
    Vec3 y = at.rotation().rotate(Vec3.UP);
    Vec3 z = at.rotation().rotate(Vec3.Z);
    float[] out = new float[3 * m.vertices()];
    for (int i = 0; i < m.vertices(); i++) {
      double a = m.x()[i];
      double b = m.y()[i];
      double c = m.z()[i];
      out[3 * i] = (float) (o.x() + a * x.x() + b * y.x() + c * z.x());
      out[3 * i + 1] = (float) (o.y() + a * x.y() + b * y.y() + c * z.y());
      out[3 * i + 2] = (float) (o.z() + a * x.z() + b * y.z() + c * z.z());
    }
    return out;
  }

  private static int[] grid(cielo.scene.shape.Soft.Sheet s) {
    int c = s.columns();
    int[] out = new int[6 * (c - 1) * (s.rows() - 1)];
    int o = 0;
    for (int j = 0; j + 1 < s.rows(); j++) {
      for (int i = 0; i + 1 < c; i++) {
        int p = j * c + i;
        for (int k : new int[] {p, p + 1, p + c, p + 1, p + c + 1, p + c}) {
          out[o++] = k;
        }
      }
    }
    return out;
  }
}
