/** Ledgers as a part of a service: opened, tended, closed, and shown to those who want to check. */
@NullMarked
package io.consort.starter.ledger;

import org.jspecify.annotations.NullMarked;
