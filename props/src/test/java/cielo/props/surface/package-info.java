@NullMarked
package cielo.props.surface;

import org.jspecify.annotations.NullMarked;
