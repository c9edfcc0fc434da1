package cielo.picture.raster;

import cielo.picture.geometry.Instance;
import java.util.List;

/**
 * All triangles of one view of the scene. Instances are split into a fixed number of groups, one
 * bin each; tiles read the bins in order, so the picture does not depend on the number of threads.
 */
public final class Triangles {
  private static final boolean[] ALL_TILES = {};
  private final TriangleSetup[] setups = new TriangleSetup[TriangleBin.GROUPS];
  private final TriangleBin[] bins = new TriangleBin[TriangleBin.GROUPS];
  private boolean[] mask = ALL_TILES;

  public Triangles() {
    for (int i = 0; i < setups.length; i++) {
      setups[i] = new TriangleSetup();
      bins[i] = setups[i].bin;
    }
  }

  /** Only these tiles will be filled from now on; an empty array = all. */
  public void only(boolean[] tiles) {
    mask = tiles;
  }

  /** Sets up what {@code wanted} picks. {@code shadow}: no attributes but depth, both faces. */
  public void build(
      Workers workers,
      List<Instance> instances,
      Projection to,
      boolean shadow,
      TriangleSetup.Wanted wanted) {
    int n = instances.size();
    workers.run(
        setups.length,
        (group, thread) -> {
          TriangleSetup setup = setups[group];
          setup.begin(to, mask, shadow);
          // interleaved: neighbours in the list (one crowded corner) go to different bins
          for (int i = group; i < n; i += TriangleBin.GROUPS) {
            Instance in = instances.get(i);
            if (in.shown && wanted.test(in)) {
              setup.add(in);
            }
          }
        });
  }

  public TriangleBin bin(int i) {
    return bins[i];
  }

  /** Bin of a triangle's number. */
  public TriangleBin binOf(int triangle) {
    return bins[triangle >>> TriangleBin.SHIFT];
  }

  public Instance instance(int triangle) {
    return binOf(triangle).instance[triangle & TriangleBin.MASK];
  }

  /** Any triangle in this tile? */
  public boolean any(int tile) {
    for (TriangleBin bin : bins) {
      if (bin.head[tile] >= 0) {
        return true;
      }
    }
    return false;
  }

  public int count() {
    int sum = 0;
    for (TriangleBin bin : bins) {
      sum += bin.count;
    }
    return sum;
  }
}
