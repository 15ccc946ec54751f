package io.consort.talent.agreement;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.talent.Presence;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementEvent.AgreementProposed;
import java.util.List;

/**
 * Proposes new terms for an agreement. It takes the place of a proposal that was open; what both have signed goes on holding
 * until this is signed too and begins.
 *
 * @param agreement which
 * @param terms the new ones
 */
public record ProposeVersion(AgreementId agreement, Terms terms) implements Command<TalentState, TalentEvent> {

    @Override
    public Authority authority(TalentState state, Context context) {
        return Authority.of(
                Authority.Capacity.MEMBER,
                Party.require(
                        context.actor(), Agreements.of(state).require(agreement).parties()));
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Agreement found = Agreements.of(state).require(agreement);
        OrganisationId proposer = Party.require(context.actor(), found.parties());
        Presence.require(state, found.parties(), context.today());
        return List.of(
                new AgreementProposed(agreement, found.versions() + 1, found.home(), found.host(), terms, proposer));
    }
}
