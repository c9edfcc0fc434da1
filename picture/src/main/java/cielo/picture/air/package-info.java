/** What fills the air: rain, snow, smoke, fire, sparks, droplets, as pure functions of time. */
@NullMarked
package cielo.picture.air;

import org.jspecify.annotations.NullMarked;
