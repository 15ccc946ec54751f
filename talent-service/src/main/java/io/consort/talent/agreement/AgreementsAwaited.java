package io.consort.talent.agreement;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Proposed versions of agreements: of the party that did not propose them. */
public final class AgreementsAwaited implements Needs<TalentState, TalentEvent> {

    private static final String KIND = "agreement";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<TalentState, TalentEvent>> on(TalentState state, LocalDate today) {
        return Agreements.of(state).all().values().stream().flatMap(AgreementsAwaited::matters);
    }

    private static Stream<Matter<TalentState, TalentEvent>> matters(Agreement agreement) {
        Version proposal = agreement.proposal();
        return proposal == null
                ? Stream.empty()
                : agreement.parties().stream()
                        .filter(each -> !each.equals(proposal.proposedBy()))
                        .map(each -> matter(agreement, each, proposal));
    }

    private static Matter<TalentState, TalentEvent> matter(
            Agreement agreement, OrganisationId party, Version proposal) {
        return new Matter<>(
                party,
                new Need(KIND, "agreements/" + agreement.id(), party.value(), null, null, List.of()),
                new AcceptAgreement(agreement.id(), proposal.number()));
    }
}
