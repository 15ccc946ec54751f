package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.separation.Groups;
import io.consort.consortium.separation.Interests;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.View;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Has each consortium note who belongs together by the platform's register. Ledgers at rest are looked at when the register changes for
 * an organisation that they are about, which {@link RegisterWatch} sees, and on days from which on it says something else.
 */
public final class AffiliationWatch implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final Actor SELF = Actor.service("consortium-service");

    private final Affiliations affiliations;
    private final Clock clock;

    public AffiliationWatch(Affiliations affiliations, Clock clock) {
        this.affiliations = affiliations;
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        View<ConsortiumState> view = ledger.read();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Groups groups = Interests.of(view.state()).groups();
        SortedMap<OrganisationId, OrganisationId> heads = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        for (OrganisationId each : Involved.organisations(view.state())) {
            OrganisationId head = affiliations.headOf(each, today);
            if (!groups.headOf(each, today).equals(head)) {
                heads.put(each, head);
            }
        }
        if (!heads.isEmpty()) {
            ledger.execute(
                    new NoteAffiliations(heads, today),
                    Request.of(SELF, "affiliations-" + view.size() + "-" + today + "-" + heads.hashCode()));
        }
        return true;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return Involved.organisations(state).stream()
                .flatMap(each -> affiliations.nextChange(each, today).stream())
                .min(Comparator.naturalOrder())
                .map(Horizon::start)
                .orElse(Agenda.NEVER);
    }

    @Override
    public Set<String> topics(ConsortiumState state) {
        return Involved.organisations(state).stream().map(RegisterWatch::topic).collect(Collectors.toSet());
    }
}
