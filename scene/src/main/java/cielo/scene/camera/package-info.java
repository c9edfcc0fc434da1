/** Camera intent (kept in a take) and solved views (made from it for any aspect). */
@NullMarked
package cielo.scene.camera;

import org.jspecify.annotations.NullMarked;
