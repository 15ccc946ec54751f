package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Requests for access that are open: of each owner of the asset on the day on which access would begin. Any one of them answers. */
public final class AnswersAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "access";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return AccessRequests.of(state).made().stream()
                .filter(each -> each.answer() == null)
                .flatMap(
                        request -> Titles.of(state).require(request.asset()).on(request.begins(today)).keySet().stream()
                                .map(owner -> matter(request, owner)));
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(AccessRequest request, OrganisationId owner) {
        return new Matter<>(
                owner,
                new Need(KIND, "rights/requests/" + request.id(), owner.value(), null, null, List.of()),
                new RefuseAccess(request.id(), owner, RefusalGround.LEGITIMATE_INTERESTS));
    }
}
