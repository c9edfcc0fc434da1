package cielo.props.maker;

import cielo.props.library.Grade;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Soft;
import java.util.ArrayList;
import java.util.List;

/** Things at three levels of detail become one model: joined, stood on its base, weighed, sized. */
final class Assembly {
  /*
   * 1 join the levels part by part (a coarser one is kept only if it saves a third);
   * 2 stand the whole on y = 0 with its middle at x = z = 0, its solids on the same floor;
   * 3 mass = the card's mass, changed by the density of an ordered material, spread by shares;
   * 4 cut the fracture;
   * 5 scale everything by the size word, masses by its cube.
   */
  private static final int SMALL = 200; // triangles that need no coarser level

  private Assembly() {}

  static Model model(Thing[] levels, Order order) {
    Thing fine = levels[0];
    double kg = fine.card.massKg() * fine.massFactor * densityFactor(fine, fine.order);
    double shares = fine.bodies.stream().mapToDouble(b -> b.share).sum();
    List<Link> links = new ArrayList<>();
    for (int l = 0; l < fine.bodies.size(); l++) {
      Thing.Body b = fine.bodies.get(l);
      double mass = b.share == 0 ? 0 : kg * b.share / shares;
      List<Placed> solids = b.solids.stream().map(s -> new Placed(s.solid(), s.at(), graded(s.material()))).toList();
      links.add(new Link(b.name, b.rest, parts(levels, l), solids, mass));
    }
    Box box = bounds(links, fine.softs);
    Vec3 c = box.centre();
    Vec3 shift = fine.hung ? Vec3.ZERO : new Vec3(-c.x(), -box.min().y(), -c.z());
    Model model =
        new Model(
            fine.card.name(), links, fine.joints, fine.softs, fine.spots, fine.lamps,
            List.<Fracture>of(), box, fine.card.stands(), fine.dragArea);
    model = Footing.settle(Snug.fit(Moving.moved(model, shift)));
    if (fine.breaks != null) {
      model = model.withFractures(List.of(Fractures.cut(model, fine.breaks, fine.order)));
    }
    double f = order.factor();
    return f == 1 ? model : Moving.scaled(model, f);
  }

  static Box bounds(List<Link> links, List<Soft> softs) {
    Box box = Model.boundsOf(links);
    for (Soft s : softs) {
      Box b =
          switch (s) {
            case Soft.Sheet sheet ->
                Box.of(-sheet.widthM() / 2, -sheet.heightM(), 0, sheet.widthM() / 2, 0, 0).moved(sheet.at());
            case Soft.Rope rope -> new Box(rope.from(), rope.from()).union(new Box(rope.to(), rope.to())).grow(rope.radiusM());
          };
      box = links.stream().allMatch(l -> l.parts().isEmpty()) ? b : box.union(b);
    }
    return box;
  }

  private static List<Part> parts(Thing[] levels, int link) {
    List<Part> out = new ArrayList<>();
    levels[0].bodies.get(link).parts.forEach(
        (name, drawn) -> {
          if (drawn.mesh().empty()) {
            return;
          }
          List<Mesh> meshes = new ArrayList<>();
          meshes.add(drawn.mesh().mesh());
          for (int i = 1; i < levels.length; i++) {
            Thing.Drawn coarse = levels[i].bodies.get(link).parts.get(name);
            if (coarse == null || meshes.getLast().triangles() < SMALL) {
              break;
            }
            Mesh m = coarse.mesh().mesh();
            if (m.triangles() > 0 && m.triangles() < .67 * meshes.getLast().triangles()) {
              meshes.add(m);
            }
          }
          out.add(new Part(name, List.copyOf(meshes), graded(drawn.material()), drawn.casts()));
        });
    return List.copyOf(out);
  }

  private static Material graded(Material m) {
    return m.withLook(Grade.look(m.look()));
  }

  /** How much heavier the thing is in the ordered material than in its usual one. */
  private static double densityFactor(Thing thing, Order order) {
    if (order.material().isEmpty() || thing.bodies.getFirst().solids.isEmpty()) {
      return 1;
    }
    Material now = order.material().get();
    Material usual = order.usual();
    if (usual == null) {
      return 1;
    }
    return Math.clamp(now.matter().densityKgM3() / usual.matter().densityKgM3(), .05, 20);
  }
}
