package cielo.scene.shape;

import java.util.List;

/**
 * How a link breaks: when a contact's impulse passes the limit it is replaced by pieces (links in
 * the broken link's own space; masses sum to its mass).
 *
 * @param link index of the link that breaks
 */
public record Fracture(int link, double limitNs, List<Link> pieces) {}
