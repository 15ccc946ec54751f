/** The launcher: what {@code ./consort} runs to bring the whole platform up on one machine, watch it and take it down. */
@NullMarked
package io.consort.quickstart;

import org.jspecify.annotations.NullMarked;
