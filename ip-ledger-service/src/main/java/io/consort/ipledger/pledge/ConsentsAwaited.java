package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Clearances;
import io.consort.ipledger.title.Cleared;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Assignments that are meant to be made and would take along what is pledged: of the pledgee. They are known where a party has agreed to one, or
 * where notice of it to the co-owners has run.
 */
public final class ConsentsAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "pledge-consent";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return meant(state)
                .distinct()
                .flatMap(each ->
                        Titles.of(state).of(each.asset()).filter(title -> !title.isStanding(each.assignment())).stream()
                                .flatMap(title -> matters(state, title, each)));
    }

    private static Stream<ShareAssigned> meant(IpLedgerState state) {
        return Stream.concat(
                Claims.of(state).assents().stream().map(each -> new ShareAssigned(each.asset(), each.assignment())),
                Clearances.of(state).cleared().stream().map(Cleared::assigned));
    }

    private static Stream<Matter<IpLedgerState, IpLedgerEvent>> matters(
            IpLedgerState state, Title title, ShareAssigned meant) {
        Assignment assignment = meant.assignment();
        return Encumbered.of(state).over(meant.asset()).byRank().stream()
                .filter(each -> each.cut(title, assignment).signum() > 0)
                .map(each -> new Matter<>(
                        each.pledgee(),
                        new Need(
                                KIND, "pledges/" + each.pledge(), each.pledgee().value(), null, null, List.of()),
                        new ConsentToAssignment(each.pledge(), assignment)));
    }
}
