package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.organisation.Heirs;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/** Who has left, and whose exit is not settled: a membership ends on its day whether or not what comes of it is. */
public final class Leavers {

    private Leavers() {}

    /** Those whose last membership is over on a date, in whose place no other is, and whose exit is not settled. Takes time for everyone there ever was. */
    public static List<OrganisationId> unsettled(ConsortiumState state, LocalDate on) {
        return Members.of(state).byOrganisation().values().stream()
                .filter(each -> each.last()
                        .filter(last -> isOpen(state, each, last, on))
                        .isPresent())
                .map(Participation::organisation)
                .filter(each -> state.get(Heirs.class).now(each).equals(each))
                .toList();
    }

    /** The exits of those that have come back, and that not all other services know of. */
    public static List<Exit> returning(ConsortiumState state) {
        return Returns.due(state).stream().map(Exits.of(state)::require).toList();
    }

    private static boolean isOpen(ConsortiumState state, Participation each, Membership last, LocalDate on) {
        return last.hasEndedBy(on)
                && Exits.of(state)
                        .of(each.organisation())
                        .filter(exit -> exit.isFrom(last))
                        .filter(exit -> last.until()
                                .filter(exit.leaving().effective()::equals)
                                .isPresent())
                        .filter(exit -> exit.progress() instanceof Progress.Settled)
                        .isEmpty();
    }
}
