/** Models made by others, from the library's binary form (PROP) to values of scene.shape. */
@NullMarked
package cielo.props.importer;

import org.jspecify.annotations.NullMarked;
