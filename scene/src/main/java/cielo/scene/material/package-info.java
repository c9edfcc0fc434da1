/** One material record that feeds looks, physics and sound. */
@NullMarked
package cielo.scene.material;

import org.jspecify.annotations.NullMarked;
