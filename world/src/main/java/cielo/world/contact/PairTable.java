package cielo.world.contact;

import cielo.scene.material.Material;

/** How two materials rub and bounce. */
public interface PairTable {
  double friction(Material a, Material b);

  double restitution(Material a, Material b, double speedMs);

  /** Square roots of products; bounces get weaker above 2 m/s as (v / 2)^-0.1. */
  PairTable BY_MATTER =
      new PairTable() {
        @Override
        public double friction(Material a, Material b) {
          return Math.sqrt(a.matter().friction() * b.matter().friction());
        }

        @Override
        public double restitution(Material a, Material b, double speedMs) {
          double e = Math.sqrt(a.matter().restitution() * b.matter().restitution());
          return speedMs > 2 ? e * StrictMath.pow(speedMs / 2, -0.1) : e;
        }
      };
}
