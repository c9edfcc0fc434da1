package cielo.people.body;

/** Displacements of vertices, 1/1000 dm: three planes. */
record Target(int[] index, short[] x, short[] y, short[] z) {
  /** Adds {@code weight} times this to points (xyz triples, dm). */
  void add(double[] points, double weight) {
    double k = weight / 1000;
    for (int i = 0; i < index.length; i++) {
      int o = 3 * index[i];
      points[o] += k * x[i];
      points[o + 1] += k * y[i];
      points[o + 2] += k * z[i];
    }
  }
}
