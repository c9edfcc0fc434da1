/** Whether the sound of finished films fits what happens in them. */
@NullMarked
package cielo.app.exam.sound;

import org.jspecify.annotations.NullMarked;
