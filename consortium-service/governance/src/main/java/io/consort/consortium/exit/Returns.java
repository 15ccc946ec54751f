package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Participation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Members that have come back after an exit that was settled. The other services know them as gone until they are told. */
final class Returns {

    private Returns() {}

    /** The exits that are to be taken back in other services. */
    static List<ExitId> due(ConsortiumState state) {
        return Exits.of(state).byMember().values().stream()
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .map(Exits.of(state)::require)
                .filter(each ->
                        each.progress() instanceof Progress.Settled || each.progress() instanceof Progress.Readmitting)
                .filter(each -> from(state, each).isPresent())
                .map(Exit::id)
                .toList();
    }

    /** The first day of the membership that followed on an exit; empty while there is none. */
    static Optional<LocalDate> from(ConsortiumState state, Exit exit) {
        return Members.of(state)
                .find(exit.leaving().member())
                .flatMap(Participation::last)
                .map(Membership::from)
                .filter(exit.leaving().from()::isBefore);
    }
}
