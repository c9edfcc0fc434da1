/** The library: manifest rows, words, colours and materials; everyday nouns become models. */
@NullMarked
package cielo.props.library;

import org.jspecify.annotations.NullMarked;
