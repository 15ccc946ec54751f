/** What ledgers say is to be told to others: sent until it is answered, whoever crashes or is away meanwhile. */
@NullMarked
package io.consort.kernel.outbox;

import org.jspecify.annotations.NullMarked;
