/** Closing and opening a consortium's ledger over HTTP, as every service answers it that says what that means in its ledgers. */
@NullMarked
package io.consort.starter.closure;

import org.jspecify.annotations.NullMarked;
