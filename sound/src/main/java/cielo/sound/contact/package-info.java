/** Contacts to sound: hits, rolling, sliding, splashes, breaks, blasts. */
@NullMarked
package cielo.sound.contact;

import org.jspecify.annotations.NullMarked;
