package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.membership.Entrusting;
import io.consort.consortium.membership.Standing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Standings from this service's own ledgers, as they are on today's date in UTC. */
public final class OwnStandings implements Standings {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Clock clock;

    public OwnStandings(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @Override
    public Optional<Role> of(ConsortiumId consortium, OrganisationId organisation) {
        if (!isFounded(consortium)) {
            return Optional.empty();
        }
        return role(ledgers.ledger(LedgerId.of(consortium)).read().state(), organisation, today());
    }

    /**
     * What an organisation may call on a date. Who is no member and has been given something to do is let in like an observer; what
     * it may do there is held against its charge. Other services are told of its standing alone, so that this lets it in nowhere else.
     */
    public static Optional<Role> role(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        return switch (Standing.of(state, organisation, on)) {
            case NONE -> entrusted(state, organisation, on);
            case FORMER -> entrusted(state, organisation, on).or(() -> Optional.of(Role.FORMER));
            case INVITED -> entrusted(state, organisation, on).or(() -> Optional.of(Role.INVITED));
            case SUSPENDED, OBSERVER -> Optional.of(Role.OBSERVER);
            case MEMBER -> Optional.of(Role.MEMBER);
            case SECRETARIAT -> Optional.of(Role.SECRETARIAT);
        };
    }

    private static Optional<Role> entrusted(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        return state.get(Entrusting.class).isEntrusted(state, organisation, on)
                ? Optional.of(Role.OBSERVER)
                : Optional.empty();
    }

    @Override
    public Restrictions restrictions(ConsortiumId consortium, OrganisationId organisation) {
        Charter charter =
                Charter.of(ledgers.ledger(LedgerId.of(consortium)).latest().state());
        return new Restrictions(
                charter.reserved().stream().map(ReservedAct::act).collect(Collectors.toSet()),
                Set.copyOf(charter.fourEyes()));
    }

    /** What an organisation is to a consortium today; NONE where there is no such consortium. */
    Standing standing(ConsortiumId consortium, OrganisationId organisation) {
        return isFounded(consortium)
                ? Standing.of(ledgers.ledger(LedgerId.of(consortium)).read().state(), organisation, today())
                : Standing.NONE;
    }

    /** Asked first, so that a made-up name opens no ledger. What is founded stays so: only a "no" must be fresh. */
    private boolean isFounded(ConsortiumId consortium) {
        Ledger<ConsortiumState, ConsortiumEvent> platform = ledgers.ledger(LedgerId.PLATFORM);
        return Foundations.of(platform.latest().state()).find(consortium).isPresent()
                || Foundations.of(platform.read().state()).find(consortium).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
