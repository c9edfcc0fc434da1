@NullMarked
package cielo.props.place;

import org.jspecify.annotations.NullMarked;
