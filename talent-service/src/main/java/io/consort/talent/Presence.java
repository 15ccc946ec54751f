package io.consort.talent;

import io.consort.kernel.exit.Exits;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Collection;

/** Sees that organisations have not left the consortium: nothing new is agreed or decided with one that has. */
public final class Presence {

    private Presence() {}

    /**
     * @param state who has left
     * @param parties those that something is to be between
     * @param day the day on which they must be here
     * @throws DomainException REFUSED when one is away
     */
    public static void require(TalentState state, Collection<OrganisationId> parties, LocalDate day) {
        for (OrganisationId party : parties) {
            if (state.get(Exits.class).isAway(party, day)) {
                throw DomainException.refused(
                        "member-left",
                        party + " has left, and is no member on " + day
                                + ": nothing new is agreed or decided with it here.");
            }
        }
    }
}
