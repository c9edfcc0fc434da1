package cielo.props.maker;

import cielo.scene.shape.Model;
import java.util.List;

/** Makes one kind of thing. Pure: equal orders give equal models. */
public interface Maker {
  Card card();

  /** The thing as ordered: origin in the middle of its base, front towards +z. */
  Model make(Order order);

  default List<String> names() {
    return card().names();
  }

  /** Fills a {@link Thing} with parts, solids and spots, once for every level of detail. */
  @FunctionalInterface
  interface Build {
    void build(Thing thing, Order order);
  }

  /** A maker of a thing; {@code names} separated by commas, size and mass as in {@link Card}. */
  static Maker thing(
      String names, String family, double w, double h, double d, double kg, Model.Stands stands, Build build) {
    return of(Card.of(names, family, w, h, d, kg, stands), build);
  }

  /** As {@link #thing}, for what a colour word does not change. */
  static Maker asIs(
      String names, String family, double w, double h, double d, double kg, Model.Stands stands, Build build) {
    return of(Card.of(names, family, w, h, d, kg, stands).unpainted(), build);
  }

  /** A maker that builds at three levels of detail and joins them. */
  static Maker of(Card card, Build build) {
    return new Maker() {
      @Override
      public Card card() {
        return card;
      }

      @Override
      public Model make(Order order) {
        Thing[] levels = new Thing[3];
        for (int i = 0; i < levels.length; i++) {
          levels[i] = new Thing(card, order.at(i));
          build.build(levels[i], levels[i].order);
        }
        return Assembly.model(levels, order);
      }
    };
  }
}
