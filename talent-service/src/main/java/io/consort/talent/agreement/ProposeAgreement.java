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
import io.consort.talent.agreement.AgreementEvent.AgreementProposed;
import java.util.List;

/**
 * Proposes that a host recognise the titles of a home organisation. Whoever proposes has signed.
 *
 * @param home whose titles
 * @param host who is to recognise them
 * @param terms how
 */
public record ProposeAgreement(
        @Meaning(example = "utexas") OrganisationId home,
        @Meaning(example = "ibm") OrganisationId host,
        Terms terms) implements Command<TalentState, TalentEvent> {

    public ProposeAgreement {
        if (home.equals(host)) {
            throw DomainException.invalid("/host", "An agreement is between two organisations.");
        }
    }

    @Override
    public Authority authority(TalentState state, Context context) {
        return Authority.of(Authority.Capacity.MEMBER, Party.require(context.actor(), List.of(home, host)));
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        OrganisationId proposer = Party.require(context.actor(), List.of(home, host));
        Presence.require(state, List.of(home, host), context.today());
        Agreements.of(state).between(home, host).ifPresent(existing -> {
            throw DomainException.conflict(
                    "agreement-exists",
                    "Agreement " + existing.id() + " is between " + home + " and " + host
                            + " already; propose a new version of it.");
        });
        return List.of(new AgreementProposed(Agreements.of(state).next(), 1, home, host, terms, proposer));
    }
}
