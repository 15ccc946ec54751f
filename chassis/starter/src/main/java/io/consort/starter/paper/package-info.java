/** Documents on paper: pages of text with proofs. */
@NullMarked
package io.consort.starter.paper;

import org.jspecify.annotations.NullMarked;
