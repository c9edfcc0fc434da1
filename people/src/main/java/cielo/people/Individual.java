package cielo.people;

import cielo.people.body.Build;
import cielo.people.dress.Features;
import cielo.people.dress.Garment;
import java.util.List;

/** All that makes a person look the same in every shot. */
public record Individual(String name, Build build, Features features, List<Garment> clothes) {
  public Individual {
    clothes = List.copyOf(clothes);
  }
}
