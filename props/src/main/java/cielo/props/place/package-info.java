/** Sets, one maker a file: ground, walls, furniture, named places, light, weather, ambience. */
@NullMarked
package cielo.props.place;

import org.jspecify.annotations.NullMarked;
