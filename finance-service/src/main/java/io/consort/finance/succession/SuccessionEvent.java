package io.consort.finance.succession;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.Dues;
import io.consort.finance.grant.Grants;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.succession.Division;
import io.consort.kernel.succession.Heirs;
import java.time.LocalDate;

/** What passed from one organisation to another, in every feature. */
public sealed interface SuccessionEvent extends FinanceEvent {

    /**
     * An organisation is no more, and another has its place in all that is recorded of it.
     *
     * @param effective the first day without it
     */
    record OrganisationSucceeded(OrganisationId from, OrganisationId to, LocalDate effective)
            implements SuccessionEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Chart.of(state).succeeded(from, to))
                    .with(Dues.of(state).succeeded(from, to))
                    .with(Grants.of(state).succeeded(from, to))
                    .with(state.get(Heirs.class).with(from, to));
        }

        @Override
        public Audience audience(FinanceState state) {
            return Audience.EVERYONE.or(own -> own.equals(from) || own.equals(to));
        }

        @Override
        public String subject() {
            return "successions/" + from;
        }
    }

    /** What a demerger's plan names passed to another organisation. */
    record OrganisationDemerged(Division division) implements SuccessionEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Chart.of(state).divided(division))
                    .with(Dues.of(state).divided(division))
                    .with(Grants.of(state).divided(division))
                    .with(state.get(Heirs.class).with(division));
        }

        @Override
        public Audience audience(FinanceState state) {
            return Audience.EVERYONE.or(own -> own.equals(division.from()) || own.equals(division.to()));
        }

        @Override
        public String subject() {
            return "demergers/" + division.demerger();
        }
    }
}
