package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.AccessReopened;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.PVector;

/**
 * The requests for access to a consortium's assets.
 *
 * @param made in the order of recording, which is that of their numbers
 */
public record AccessRequests(PVector<AccessRequest> made) {

    /** Without requests. */
    public static final AccessRequests EMPTY = new AccessRequests(Row.empty());

    /** Those of a ledger. */
    public static AccessRequests of(IpLedgerState state) {
        return state.get(AccessRequests.class);
    }

    /** The request with that number. */
    public Optional<AccessRequest> request(AccessRequestId id) {
        return id.in(made);
    }

    /**
     * The request with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public AccessRequest require(AccessRequestId id) {
        return request(id).orElseThrow(() -> DomainException.notFound("request for access", id));
    }

    AccessRequestId next() {
        return AccessRequestId.of(made.size() + 1);
    }

    /** With a request more. */
    public AccessRequests with(AccessRequested event) {
        return new AccessRequests(made.plus(new AccessRequest(event.id(), event.asset(), event.terms(), null)));
    }

    /** With a request that found its end. */
    public AccessRequests with(AccessAnswered event) {
        AccessRequest request = require(event.id());
        return new AccessRequests(made.with(
                event.id().number() - 1,
                new AccessRequest(request.id(), request.asset(), request.terms(), event.answer())));
    }

    /** With another in the place of who asked. */
    public AccessRequests with(PlaceTaken taken) {
        PVector<AccessRequest> next = made;
        for (AccessRequest each : made) {
            if (each.terms().holder().equals(taken.from())) {
                next = next.with(
                        each.id().number() - 1,
                        new AccessRequest(each.id(), each.asset(), each.terms().with(taken), each.answer()));
            }
        }
        return new AccessRequests(next);
    }

    /** With a request that is open again. */
    public AccessRequests with(AccessReopened event) {
        AccessRequest request = require(event.id());
        return new AccessRequests(made.with(
                event.id().number() - 1, new AccessRequest(request.id(), request.asset(), request.terms(), null)));
    }
}
