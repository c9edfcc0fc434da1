/** Bodies: parameters to shape. */
@NullMarked
package cielo.people.body;

import org.jspecify.annotations.NullMarked;
