package io.consort.talent.agreement;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;

/** All that can happen to an agreement. */
public sealed interface AgreementEvent extends TalentEvent {

    /** Which agreement. */
    AgreementId agreement();

    @Override
    default String subject() {
        return "agreements/" + agreement();
    }

    /** For everyone, and for the two between which it is. */
    @Override
    default Audience audience(TalentState state) {
        return Audience.EVERYONE.or(
                own -> Agreements.of(state).require(agreement()).parties().contains(own));
    }

    /** One party proposed a version of an agreement. */
    record AgreementProposed(
            AgreementId agreement,
            int version,
            OrganisationId home,
            OrganisationId host,
            Terms terms,
            OrganisationId proposedBy)
            implements AgreementEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Agreements.of(state).proposed(agreement, version, home, host, terms, proposedBy));
        }
    }

    /** The other party accepted it, so that both have signed. */
    record AgreementAccepted(AgreementId agreement, int version, OrganisationId acceptedBy) implements AgreementEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Agreements.of(state).accepted(agreement, version));
        }
    }

    /** A proposal lapsed, since a party left; neither can sign it any more. */
    record ProposalLapsed(AgreementId agreement, int version) implements AgreementEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Agreements.of(state).lapsed(agreement, version));
        }
    }

    /** A proposal that had lapsed is open again, since the party did not leave after all. */
    record ProposalReopened(AgreementId agreement, int version) implements AgreementEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Agreements.of(state).reopened(agreement, version));
        }
    }
}
