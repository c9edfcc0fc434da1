/** What a body is drawn from: skin, eyes, hair, clothes. */
@NullMarked
package cielo.people.dress;

import org.jspecify.annotations.NullMarked;
