package cielo.props.library;

import cielo.scene.material.Material;
import java.util.HashMap;
import java.util.Map;

/** Friction and bounce of two materials against each other, dry. Symmetric. */
public final class Pairs {
  /*
   * mu = sqrt(mu_a mu_b), e = sqrt(e_a e_b), then the measured pairs of pairs.tsv. Above 2 m/s
   * bounce falls with speed: e(v) = e (v / 2)^-0.1. Sand, snow and mattresses swallow nearly all.
   */
  private static final Map<String, double[]> TABLE = new HashMap<>(); // looked up only

  static {
    for (String[] r : Table.rows("pairs.tsv")) {
      double e = r[3].equals("-") ? Double.NaN : Double.parseDouble(r[3]);
      double[] row = {Double.parseDouble(r[2]), e};
      TABLE.put(r[0] + "|" + r[1], row);
      TABLE.put(r[1] + "|" + r[0], row);
    }
  }

  private Pairs() {}

  /** Coefficient of sliding friction. */
  public static double friction(Material a, Material b) {
    double[] row = TABLE.get(a.name() + "|" + b.name());
    return row != null ? row[0] : Math.sqrt(a.matter().friction() * b.matter().friction());
  }

  /** Coefficient of restitution at a closing speed, m/s. */
  public static double restitution(Material a, Material b, double speedMs) {
    double[] row = TABLE.get(a.name() + "|" + b.name());
    double e =
        row != null && !Double.isNaN(row[1])
            ? row[1]
            : plain(a.matter().restitution(), b.matter().restitution());
    return speedMs <= 2 ? e : e * StrictMath.pow(speedMs / 2, -0.1);
  }

  private static double plain(double a, double b) {
    // a bed of sand takes the bounce out of anything
    return Math.min(a, b) <= 0.06 ? Math.min(a, b) : Math.sqrt(a * b);
  }
}
