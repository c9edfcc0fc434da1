package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** Builds one kind of set with its variants. Pure: equal sceneries give equal places. */
interface SetMaker {
  /** The places this maker answers to; the first is the plain one. */
  List<SetEntry> entries();

  Place make(Scenery scenery, Library library);
}
