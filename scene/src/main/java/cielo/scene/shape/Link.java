package cielo.scene.shape;

import cielo.scene.geometry.Pose;
import java.util.List;

/**
 * One rigid body of a model.
 *
 * @param rest where the link sits in the model before anything moves; parts and solids are in link
 *     space
 * @param massKg 0 = it never moves
 */
public record Link(String name, Pose rest, List<Part> parts, List<Placed> solids, double massKg) {
  public boolean fixed() {
    return massKg == 0;
  }
}
