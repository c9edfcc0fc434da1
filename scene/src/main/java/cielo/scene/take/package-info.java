/** What happened: the immutable recorded performance that picture, sound and checks read. */
@NullMarked
package cielo.scene.take;

import org.jspecify.annotations.NullMarked;
