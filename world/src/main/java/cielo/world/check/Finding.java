package cielo.world.check;

/**
 * Something in an act that no camera should see.
 *
 * @param t when, s
 * @param amount metres, m/s or joules per kilogram, by kind
 */
public record Finding(Kind kind, int entity, int link, double t, double amount) {
  public enum Kind {
    /** A pose that is no number, or a rotation that is none. */
    BROKEN_NUMBER,
    /** Moved further between two frames than its speed allows; amount = metres too far. */
    JUMP,
    /** Fell out of the world; amount = metres below zero. */
    FELL_OUT,
    /** Gained more energy a kilogram in flight than gravity gives; amount = J/kg. */
    GAINED_ENERGY,
    /** Still trembling at the end though it stays in place; amount = mean speed. */
    TREMBLES
  }
}
