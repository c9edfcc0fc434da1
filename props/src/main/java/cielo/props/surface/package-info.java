/** Procedural textures that tile, by the pattern names of {@code cielo.scene.material.Pattern}. */
@NullMarked
package cielo.props.surface;

import org.jspecify.annotations.NullMarked;
