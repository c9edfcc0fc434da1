package cielo.scene.material;

/**
 * How a material moves. Friction and restitution are against itself, dry; pairs combine in
 * `props.library.Pairs`.
 *
 * @param rolling rolling-resistance coefficient Crr
 * @param breaksAtMs impact speed against stone at which thin things of it break; infinity = never
 */
public record Matter(
    double densityKgM3, double friction, double restitution, double rolling, double breaksAtMs) {}
