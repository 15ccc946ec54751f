/** What is otherwise about an asset than was recorded: counter-entries with what was, what is, and why. */
@NullMarked
package io.consort.ipledger.correction;

import org.jspecify.annotations.NullMarked;
