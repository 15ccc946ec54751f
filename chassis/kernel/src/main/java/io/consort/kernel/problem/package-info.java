/** Refusals, told apart by kind and slug, never by text. */
@NullMarked
package io.consort.kernel.problem;

import org.jspecify.annotations.NullMarked;
