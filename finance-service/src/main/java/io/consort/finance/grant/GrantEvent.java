package io.consort.finance.grant;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** All that can happen to a grant. A match changes what the grant has left, so it is about the grant. */
public sealed interface GrantEvent extends FinanceEvent {

    /** Which grant. */
    GrantId about();

    @Override
    default String subject() {
        return "grants/" + about();
    }

    /** For everyone, and for who gives the grant. */
    @Override
    default Audience audience(FinanceState state) {
        return Audience.EVERYONE.or(own -> Grants.of(state)
                .find(about())
                .filter(each -> each.terms().funder().equals(own))
                .isPresent());
    }

    /** A funder undertook to match dues. */
    record GrantAwarded(MatchingGrant grant) implements GrantEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Grants.of(state).with(grant, header.time()));
        }

        @Override
        public GrantId about() {
            return grant.id();
        }
    }

    /** A grant matched dues of a year; it changes what the grant has left, so it is about the grant. */
    record DuesMatched(Match match) implements GrantEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Grants.of(state).with(match));
        }

        @Override
        public GrantId about() {
            return match.grant();
        }
    }

    /** A match was taken back; the transaction that the reversal names was recorded with it. */
    record MatchReversed(MatchReversal reversal) implements GrantEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Grants.of(state).with(reversal, header.time()));
        }

        @Override
        public GrantId about() {
            return reversal.grant();
        }
    }

    /** A grant has matched dues that did not come in; what it gave too much is owed to its funder. */
    record OverMatched(OverMatch over) implements GrantEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Grants.of(state).with(over));
        }

        @Override
        public GrantId about() {
            return over.grant();
        }
    }
}
