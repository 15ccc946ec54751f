package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Trying;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Asks all services what an exit comes to. */
public final class JointPreviews {

    private final ExitDesks desks;
    private final Clock clock;

    public JointPreviews(ExitDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * What an exit comes to now.
     *
     * @throws DomainException REFUSED {@code not-leaving}; UNAVAILABLE when a service does not answer, which the detail names
     */
    public JointPreview of(ConsortiumId consortium, ConsortiumState state, OrganisationId member) {
        Leaving leaving = leaving(state, member);
        return known(consortium, leaving).on(state, leaving, "");
    }

    /** The same as far as the other services know it, for a command that is decided later. */
    public Outlook outlook(ConsortiumId consortium, ConsortiumState state, OrganisationId member) {
        try {
            return known(consortium, leaving(state, member));
        } catch (DomainException reason) {
            return new Outlook.Unknown(reason);
        }
    }

    private Leaving leaving(ConsortiumState state, OrganisationId member) {
        return Leaving.of(state, member, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Outlook.Known known(ConsortiumId consortium, Leaving leaving) {
        return new Outlook.Known(
                leaving,
                ExitPart.ELSEWHERE.stream()
                        .map(part -> preview(consortium, part, leaving))
                        .toList());
    }

    /**
     * What a rule over there refuses altogether, for example since the member has left there already, stands against the exit. That nobody is asked
     * while an exit is only tried is no such rule.
     */
    private PartPreview preview(ConsortiumId consortium, ExitPart part, Leaving leaving) {
        try {
            return desks.of(part).preview(consortium, leaving);
        } catch (DomainException refusal) {
            if (refusal.kind() == Kind.UNAVAILABLE || Trying.isUnderway()) {
                throw refusal;
            }
            Matter matter = Matter.of("exits", refusal);
            return new PartPreview(
                    part, List.of(), List.of(), List.of(matter), PartPreview.digest(List.of(matter.toString())));
        }
    }
}
