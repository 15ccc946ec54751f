/** What becomes of a service when a ledger is larger than its heap. */
@NullMarked
package io.consort.starter.memory;

import org.jspecify.annotations.NullMarked;
