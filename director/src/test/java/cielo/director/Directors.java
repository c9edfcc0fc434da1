package cielo.director;

import cielo.props.library.Library;

/** One director for all tests: loading takes a second. */
public final class Directors {
  public static final Director ENGLISH = Director.open(Library.open(Assets.FOLDER), Assets.FOLDER);

  private Directors() {}
}
