package io.consort.consortium.decision;

import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;

/**
 * A seat's paper for a secret vote was given out. What was signed is blinded, so that the entry says who may vote and nothing of the
 * ballot.
 *
 * @param seat whose weight the paper has
 * @param by the seat that took it: the same, or the one that votes for it
 * @param blinded what was signed
 * @param signature of it, of which the voter makes the signature of its ballot
 */
public record PaperTaken(VotingId voting, SeatId seat, SeatId by, RsaInteger blinded, RsaInteger signature)
        implements VotingEvent {}
