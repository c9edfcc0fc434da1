/** The films of docs/gallery.md and their contact sheets. */
@NullMarked
package cielo.app.gallery;

import org.jspecify.annotations.NullMarked;
