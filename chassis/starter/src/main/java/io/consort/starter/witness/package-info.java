/** Witnesses over HTTP, as every service answers it that says what they are in its ledgers. */
@NullMarked
package io.consort.starter.witness;

import org.jspecify.annotations.NullMarked;
