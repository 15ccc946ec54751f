package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Memberships that end unless they are renewed: of each member, from the first day on which it can do so. From the end of the term on it has no vote. */
public final class RenewalsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "membership-renewal";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Renew act = new Renew(Charter.of(state).version());
        return Members.of(state).on(today).values().stream()
                .flatMap(member -> member.on(today).flatMap(Membership::term).stream()
                        .map(term -> new Matter<>(member.organisation(), need(member, term), act)));
    }

    private static Need need(Participation member, Term term) {
        return new Need(
                KIND,
                "members/" + member.organisation(),
                member.organisation().value(),
                null,
                term.endsOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of());
    }
}
