package io.consort.talent.agreement;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.Presence;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementEvent.AgreementAccepted;
import java.util.List;

/**
 * Signs what the other party proposed.
 *
 * @param agreement which
 * @param version which version is signed, so that nobody signs what they have not seen
 */
public record AcceptAgreement(
        AgreementId agreement, @Meaning(example = "1") int version) implements Command<TalentState, TalentEvent> {

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
        OrganisationId acceptor = Party.require(context.actor(), found.parties());
        Presence.require(state, found.parties(), context.today());
        Version proposal = found.proposal();
        if (proposal == null) {
            throw DomainException.conflict(
                    "no-open-proposal", "No version of agreement " + agreement + " waits for a signature.");
        }
        if (proposal.number() != version) {
            throw DomainException.conflict(
                    "proposal-superseded",
                    "Version " + version + " of agreement " + agreement + " is not open; version " + proposal.number()
                            + " is.");
        }
        if (proposal.proposedBy().equals(acceptor)) {
            throw DomainException.refused(
                    "own-proposal",
                    acceptor + " proposed version " + version + " of agreement " + agreement
                            + ", so the other party is to sign it.");
        }
        return List.of(new AgreementAccepted(agreement, version, acceptor));
    }
}
