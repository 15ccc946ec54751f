package io.consort.ipledger.disclosure;

import io.consort.kernel.ledger.Event;

/** An event with which commercial terms begin: they are open for good where the charter opens terms on that day. */
public interface BeginsTerms extends Event {}
