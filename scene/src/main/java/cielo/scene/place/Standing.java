package cielo.scene.place;

import cielo.scene.geometry.Pose;
import cielo.scene.shape.Model;

/**
 * One piece of a set.
 *
 * @param solid takes part in physics (as a fixed body unless {@code loose})
 * @param loose may be moved by what happens (a chair, a cup); else it never moves
 */
public record Standing(String name, Model model, Pose at, boolean solid, boolean loose) {}
