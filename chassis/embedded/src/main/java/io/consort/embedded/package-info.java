/** A store for evaluation and tests that speaks MongoDB's wire protocol and keeps what it acknowledged. */
@NullMarked
package io.consort.embedded;

import org.jspecify.annotations.NullMarked;
