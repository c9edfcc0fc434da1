/** Camera intent becomes a view track for any aspect. */
@NullMarked
package cielo.stage.camera;

import org.jspecify.annotations.NullMarked;
