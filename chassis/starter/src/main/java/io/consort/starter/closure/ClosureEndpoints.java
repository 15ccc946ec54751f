package io.consort.starter.closure;

import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.Event;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Whether this service's ledger of a consortium takes entries, for the service that keeps the consortium's life. A controller says where
 * that is asked, and of which ledgers.
 */
@Tag(name = "internal")
public abstract class ClosureEndpoints {

    private final Closures<?, ?> closures;

    /**
     * @param answers of the ledgers
     * @param closing what closing means in them
     */
    protected <S, E extends Event> ClosureEndpoints(Answers<S, E> answers, LedgerClosing<S, E> closing) {
        this.closures = new Closures<>(answers, closing);
    }

    @GetMapping
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "Whether the ledger takes entries, and where it stood when that was said")
    public final ClosureResponse closure(Tenant tenant) {
        return closures.closure(tenant);
    }

    @PutMapping
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(
            summary = "Suspend the ledger, close it, or open it again",
            description =
                    "Turns only grow: one that is lower than the last is refused, and so is the same with other content;"
                            + " the same with the same content is answered as it was. Closing is refused while matters are open, each"
                            + " named. Until it is opened, nothing else is recorded; it can be read as before.")
    public final ResponseEntity<ClosureResponse> carryOut(
            Tenant tenant, Change change, @RequestBody ClosureRequest request) {
        return closures.carryOut(tenant, change, request.toOrder());
    }
}
