package cielo.props.maker;

import java.util.ArrayList;
import java.util.List;

/** The closed list of parametric things. */
public final class Makers {
  private static final List<Maker> ALL = collect();

  private Makers() {}

  /** Every maker, families in a fixed order. */
  public static List<Maker> all() {
    return ALL;
  }

  private static List<Maker> collect() {
    List<Maker> all = new ArrayList<>();
    all.addAll(Balls.makers());
    all.addAll(Containers.makers());
    all.addAll(OpenBoxes.makers());
    all.addAll(Tableware.makers());
    all.addAll(Cutlery.makers());
    all.addAll(Furniture.makers());
    all.addAll(Sports.makers());
    all.addAll(Games.makers());
    all.addAll(Fruit.makers());
    all.addAll(Vegetables.makers());
    all.addAll(Food.makers());
    all.addAll(Sweets.makers());
    all.addAll(Lights.makers());
    all.addAll(Rocks.makers());
    all.addAll(Street.makers());
    all.addAll(Gear.makers());
    all.addAll(Boards.makers());
    all.addAll(Shapes.makers());
    all.addAll(Toys.makers());
    all.addAll(DeskToys.makers());
    all.addAll(Doors.makers());
    all.addAll(Windows.makers());
    all.addAll(Books.makers());
    all.addAll(Hanging.makers());
    all.addAll(Slopes.makers());
    all.addAll(Machines.makers());
    all.addAll(Playground.makers());
    all.addAll(Cloths.makers());
    all.addAll(Office.makers());
    all.addAll(Tools.makers());
    all.addAll(Gadgets.makers());
    all.addAll(Music.makers());
    all.addAll(Cars.makers());
    all.addAll(Trucks.makers());
    all.addAll(Carts.makers());
    all.addAll(Bikes.makers());
    all.addAll(Boats.makers());
    all.addAll(Moorings.makers());
    all.addAll(Aircraft.makers());
    all.addAll(Spacecraft.makers());
    all.addAll(Trees.makers());
    all.addAll(Plants.makers());
    all.addAll(Washed.makers());
    all.addAll(Flowers.makers());
    all.addAll(Animals.makers());
    all.addAll(Birds.makers());
    all.addAll(SeaLife.makers());
    all.addAll(Insects.makers());
    all.addAll(Homes.makers());
    all.addAll(Buildings.makers());
    all.addAll(Monuments.makers());
    all.addAll(Planets.makers());
    return List.copyOf(all);
  }
}
