package io.consort.starter.succession;

import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Heirs;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * The endpoints of successions, the same in every service whose ledgers only need to know who has whose place. A service's controller
 * says where they lie, and how a succession is recorded there.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 */
@Tag(name = "successions", description = "Organisations that are no more, and who has their place")
public abstract class SuccessionEndpoints<S, E extends Event> {

    private final Answers<S, E> answers;
    private final String service;

    /**
     * @param answers of the service
     * @param service its name in addresses
     */
    protected SuccessionEndpoints(Answers<S, E> answers, String service) {
        this.answers = answers;
        this.service = service;
    }

    /** Puts a successor in the place of who is no more. */
    protected abstract Command<S, E> succeed(SuccessionRequest request);

    /** What was recorded of it. */
    protected abstract SuccessionResponse told(Receipt<E> receipt);

    /** Who has whose place. */
    protected abstract Heirs heirs(S state);

    @PostMapping("/successions")
    @Act(Warrant.SUCCEED)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Put its successor in law in the place of an organisation that is no more",
            description =
                    "Done by what the register of organisations says, which the consortium's own ledger proves, and by nobody's hand.")
    public final ResponseEntity<SuccessionResponse> succeed(
            Tenant tenant, Change change, @RequestBody SuccessionRequest request) {
        tenant.requireRegister();
        return answers.created(
                tenant,
                change,
                succeed(request),
                _ -> "/api/" + service + "/consortia/" + tenant.consortium() + "/successions",
                this::told);
    }

    @GetMapping("/successions")
    @Access(Role.OBSERVER)
    @Operation(summary = "The organisations that are no more, and who has the place of each")
    public final Page<Recorded<SuccessionResponse>> successions(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        heirs(state).byFormer(),
                        id -> id,
                        id -> id,
                        (id, to) -> new SuccessionResponse(new OrganisationId(id), to)),
                each -> "successions/" + each.from());
    }
}
