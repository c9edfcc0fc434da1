package cielo.picture.light;

import cielo.picture.geometry.Scene;
import cielo.picture.geometry.SceneLamp;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.Triangles;
import cielo.picture.raster.Workers;
import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lamps that burn now, strongest at the camera's target first, and the shadows of the first
 * few.
 */
public final class LampLights {
  /** Most lamps that light a picture. */
  private static final int MOST = 64;

  private final LampMap[] maps;
  private final Triangles triangles = new Triangles();
  private final List<SceneLamp> lamps = new ArrayList<>();
  private final List<@Nullable LampMap> mapOf = new ArrayList<>();

  public LampLights(int shadowed, int size) {
    maps = new LampMap[shadowed];
    for (int i = 0; i < shadowed; i++) {
      maps[i] = new LampMap(size);
    }
  }

  public int count() {
    return lamps.size();
  }

  public SceneLamp lamp(int i) {
    return lamps.get(i);
  }

  /** Whether lamp i has a shadow map. */
  public boolean casts(int i) {
    return mapOf.get(i) != null;
  }

  /** Share of lamp i at a point with a normal. */
  public float seen(int i, float px, float py, float pz, float nx, float ny, float nz) {
    LampMap map = mapOf.get(i);
    return map == null ? 1 : map.seen(lamps.get(i), px, py, pz, nx, ny, nz);
  }

  public void update(Scene scene, View view, Workers workers, TileBuffer[] buffers) {
    lamps.clear();
    mapOf.clear();
    for (SceneLamp lamp : scene.lamps()) {
      if (lamp.on && lamp.reach > 0) {
        lamps.add(lamp);
      }
    }
    Vec3 t = view.target();
    Vec3 e = view.eye();
    lamps.sort((a, b) -> Float.compare(score(b, t, e), score(a, t, e)));
    while (lamps.size() > MOST) {
      lamps.removeLast();
    }
    boolean[] busy = new boolean[maps.length];
    List<SceneLamp> chosen = new ArrayList<>();
    for (SceneLamp lamp : lamps) {
      if (lamp.shadows && chosen.size() < maps.length) {
        chosen.add(lamp);
      }
    }
    LampMap[] taken = new LampMap[chosen.size()];
    for (int i = 0; i < taken.length; i++) {
      for (int k = 0; k < maps.length; k++) {
        if (maps[k].holds(chosen.get(i))) {
          taken[i] = maps[k];
          busy[k] = true;
        }
      }
    }
    for (int i = 0; i < taken.length; i++) {
      for (int k = 0; taken[i] == null; k++) {
        if (!busy[k]) {
          taken[i] = maps[k];
          busy[k] = true;
        }
      }
      taken[i].update(chosen.get(i), scene, triangles, workers, buffers);
    }
    for (SceneLamp lamp : lamps) {
      int i = chosen.indexOf(lamp);
      mapOf.add(i < 0 ? null : taken[i]);
    }
  }

  /** Light at the target and, weaker, on the way from the eye to it. */
  private static float score(SceneLamp l, Vec3 t, Vec3 e) {
    double i = l.red + l.green + l.blue;
    return (float) (i / (squared(l, t) + 1) + 0.3 * i / (squared(l, t.lerp(e, 0.5)) + 1));
  }

  private static double squared(SceneLamp l, Vec3 p) {
    double x = l.x - p.x();
    double y = l.y - p.y();
    double z = l.z - p.z();
    return x * x + y * y + z * z;
  }
}
