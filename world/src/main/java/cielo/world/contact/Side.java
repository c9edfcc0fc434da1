package cielo.world.contact;

/**
 * Who a body of the world is: entity (-1 = the set), its link as tracks number it, and 1 / mass (0
 * = immovable).
 */
public record Side(int entity, int link, double inverseMass) {}
