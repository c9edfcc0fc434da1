@NullMarked
package cielo.props;

import org.jspecify.annotations.NullMarked;
