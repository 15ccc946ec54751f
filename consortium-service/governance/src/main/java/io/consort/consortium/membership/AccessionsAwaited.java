package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.founding.Consortium;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Invitations that can be accepted, from today on or from the consortium's first day. */
public final class AccessionsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "accession";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        LocalDate founded = Consortium.require(state).foundation().foundedOn();
        Accede act = new Accede(Charter.of(state).version(), founded.isAfter(today) ? founded : today);
        return Members.of(state).byOrganisation().values().stream()
                .flatMap(each -> each.open(today).stream()
                        .map(invitation -> new Matter<>(each.organisation(), need(each, invitation), act)));
    }

    private static Need need(Participation participation, Invitation invitation) {
        return new Need(
                KIND,
                "members/" + participation.organisation(),
                participation.organisation().value(),
                invitation.invitedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                invitation.lapsesOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of());
    }
}
