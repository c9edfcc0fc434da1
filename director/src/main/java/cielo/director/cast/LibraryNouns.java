package cielo.director.cast;

import cielo.props.library.Entry;
import cielo.props.library.Library;
import java.util.Optional;

/** The library's things as nouns. */
public final class LibraryNouns implements Nouns {
  private final Library library;

  public LibraryNouns(Library library) {
    this.library = library;
  }

  @Override
  public Optional<Found> find(String noun) {
    return library.find(noun).map(LibraryNouns::found);
  }

  @Override
  public Optional<Found> toy(String noun) {
    return library.toy(noun).map(LibraryNouns::found);
  }

  private static Found found(Entry e) {
    return new Found(e.id(), e.name(), e.kind());
  }
}
