package cielo.sound.room;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Link;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Things of the set that can stand between a source and the camera. */
public final class Screens {
  /** Nothing in the way, ever. */
  public static final Screens NONE = new Screens(List.of());

  private static final double LEAST_M = 0.7; // sound walks round anything smaller

  /** A box in its own frame: {@code in} takes the world there. */
  private record Slab(Pose in, Vec3 centre, Vec3 half) {}

  private final List<Slab> slabs;

  private Screens(List<Slab> slabs) {
    this.slabs = slabs;
  }

  public static Screens of(Place place) {
    List<Slab> slabs = new ArrayList<>();
    for (Standing s : place.standing()) {
      if (!s.solid()) {
        continue;
      }
      for (Link link : s.model().links()) {
        for (Placed p : link.solids()) {
          add(slabs, s.at().times(link.rest()).times(p.at()), p.solid());
        }
      }
    }
    return new Screens(List.copyOf(slabs));
  }

  private static void add(List<Slab> slabs, Pose at, Solid solid) {
    var box = Sizes.box(solid);
    Vec3 half = box.size().times(0.5);
    double[] sides = {half.x() * 2, half.y() * 2, half.z() * 2};
    java.util.Arrays.sort(sides);
    boolean ground = solid instanceof Solid.Terrain || solid instanceof Solid.Shell;
    if (!ground && sides[1] > LEAST_M) {
      slabs.add(new Slab(at.inverse(), box.centre(), half));
    }
  }

  /** 0 = free sight, 0.6 behind one thing, 0.85 behind several. */
  public double between(Vec3 eye, Vec3 source) {
    int n = 0;
    for (Slab s : slabs) {
      if (crosses(s, eye, source)) {
        n++;
      }
    }
    return n == 0 ? 0 : n == 1 ? 0.6 : 0.85;
  }

  /** Whether the way enters and leaves the slab: both ends must be outside, by 3 cm. */
  private static boolean crosses(Slab s, Vec3 from, Vec3 to) {
    Vec3 a = s.in.apply(from).minus(s.centre);
    Vec3 d = s.in.apply(to).minus(s.centre).minus(a);
    double enter = 0;
    double leave = 1;
    double margin = 0.03 / Math.max(0.03, d.length());
    double[] p = {a.x(), a.y(), a.z()};
    double[] v = {d.x(), d.y(), d.z()};
    double[] h = {s.half.x(), s.half.y(), s.half.z()};
    for (int k = 0; k < 3; k++) {
      if (Math.abs(v[k]) < 1e-9) {
        if (Math.abs(p[k]) > h[k]) {
          return false;
        }
        continue;
      }
      double t0 = (-h[k] - p[k]) / v[k];
      double t1 = (h[k] - p[k]) / v[k];
      enter = Math.max(enter, Math.min(t0, t1));
      leave = Math.min(leave, Math.max(t0, t1));
    }
    return enter < leave && enter > margin && leave < 1 - margin;
  }
}
