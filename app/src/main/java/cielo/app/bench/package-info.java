/** Speed, stage by stage, as numbers. */
@NullMarked
package cielo.app.bench;

import org.jspecify.annotations.NullMarked;
