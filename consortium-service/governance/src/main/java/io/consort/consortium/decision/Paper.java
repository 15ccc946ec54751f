package io.consort.consortium.decision;

import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.rule.SeatId;

/**
 * A paper that was given out.
 *
 * @param seat whose weight it has
 * @param by the seat that took it
 * @param blinded what was signed
 */
public record Paper(SeatId seat, SeatId by, RsaInteger blinded, RsaInteger signature) {}
