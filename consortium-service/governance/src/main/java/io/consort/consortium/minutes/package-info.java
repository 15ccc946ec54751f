/** Minutes of meetings: written from the ledger, sent, objected to, corrected, and accepted. */
@NullMarked
package io.consort.consortium.minutes;

import org.jspecify.annotations.NullMarked;
