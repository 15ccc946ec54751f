package io.consort.consortium.amendment;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterProposal;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The proposal of a next charter, as long as it is open: of each member that has not agreed. */
public final class ConsentsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "consent";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Charters charters = Charters.of(state);
        return charters.proposals().values().stream()
                .filter(charters::isOpen)
                .flatMap(proposal -> Members.of(state).on(today).values().stream()
                        .map(Participation::organisation)
                        .filter(member -> !proposal.consents().contains(member))
                        .map(member -> new Matter<>(
                                member,
                                new Need(
                                        KIND,
                                        CharterProposal.subject(proposal.number()),
                                        member.value(),
                                        proposal.proposed(),
                                        null,
                                        List.of()),
                                new ConsentToCharter(proposal.number()))));
    }
}
