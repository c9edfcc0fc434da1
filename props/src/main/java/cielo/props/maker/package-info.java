/** Parametric things, small families a file, and the mesh builder they are made with. */
@NullMarked
package cielo.props.maker;

import org.jspecify.annotations.NullMarked;
