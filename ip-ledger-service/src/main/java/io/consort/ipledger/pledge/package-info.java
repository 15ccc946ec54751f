/** Pledges over title: who lends on what, in which rank, and what becomes of it. */
@NullMarked
package io.consort.ipledger.pledge;

import org.jspecify.annotations.NullMarked;
