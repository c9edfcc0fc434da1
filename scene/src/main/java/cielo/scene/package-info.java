/** The shared vocabulary: plain records that every module reads. */
@NullMarked
package cielo.scene;

import org.jspecify.annotations.NullMarked;
