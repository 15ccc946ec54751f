/** Notices among joint owners: who wishes to license or assign, who objects, and what becomes of it when the time is up. */
@NullMarked
package io.consort.ipledger.notice;

import org.jspecify.annotations.NullMarked;
