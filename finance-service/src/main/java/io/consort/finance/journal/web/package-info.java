/** Transactions and the trial balance over HTTP. */
@NullMarked
package io.consort.finance.journal.web;

import org.jspecify.annotations.NullMarked;
