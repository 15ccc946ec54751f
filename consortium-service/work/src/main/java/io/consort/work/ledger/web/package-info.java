/** The ledger of the work over HTTP, for whoever follows, checks or witnesses it. */
@NullMarked
package io.consort.work.ledger.web;

import org.jspecify.annotations.NullMarked;
