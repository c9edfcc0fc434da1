/**
 * From a prompt to a screenplay: {@code read} finds facts (with {@code parse} for grammar), {@code
 * cast} says who is filmed as what, {@code shots} makes the plan, {@code explain} says what was not
 * understood. {@code score} measures it against annotated prompts.
 */
@NullMarked
package cielo.director;

import org.jspecify.annotations.NullMarked;
