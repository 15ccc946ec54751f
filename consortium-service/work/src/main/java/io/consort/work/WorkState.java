package io.consort.work;

import io.consort.kernel.ledger.Parts;

/** What follows from the entries of the ledger of a consortium's work. Its features declare the parts of it. */
public interface WorkState extends Parts<WorkState> {}
