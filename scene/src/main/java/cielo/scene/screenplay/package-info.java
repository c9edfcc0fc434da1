/** What a prompt was understood to say: shots, cast, actions, outcomes; with its JSON. */
@NullMarked
package cielo.scene.screenplay;

import org.jspecify.annotations.NullMarked;
