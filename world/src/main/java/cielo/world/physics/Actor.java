package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.shape.Model;
import cielo.world.WorldException;
import java.util.ArrayList;
import java.util.List;

/** A thing in the world: its model, where it was put, its bodies and joints. */
final class Actor {
  final int index;
  final Model model;
  final Pose at;
  final List<Rigid> links = new ArrayList<>();
  final List<Hold> holds = new ArrayList<>();
  final List<Breakable> breakables = new ArrayList<>();

  /** One for each of the model's softs. */
  final List<Limp> limps = new ArrayList<>();

  Actor(int index, Model model, Pose at) {
    this.index = index;
    this.model = model;
    this.at = at;
  }

  /** The body of a link, numbered as tracks do. */
  Rigid link(int number) {
    if (number >= 0 && number < links.size()) {
      return links.get(number);
    }
    for (Breakable b : breakables) {
      for (Rigid piece : b.pieces) {
        if (piece.number == number) {
          return piece;
        }
      }
    }
    throw new WorldException(
        "\"" + model.name() + "\" has " + links.size() + " links, none has number " + number);
  }
}
