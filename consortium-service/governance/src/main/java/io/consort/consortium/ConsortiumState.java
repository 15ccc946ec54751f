package io.consort.consortium;

import io.consort.kernel.ledger.Parts;

/**
 * What a ledger of this service comes to: the parts that its features declare. A feature's part finds itself in it, as
 * {@code Members.of(state)}; what a feature asks of one that it does not know is an interface of its own which that one's part
 * implements. The platform's ledger fills the registers, a consortium's own ledger the other parts.
 */
public interface ConsortiumState extends Parts<ConsortiumState> {}
