package io.consort.starter.succession;

import io.consort.kernel.authority.Warrant;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
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
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * The endpoints of demergers in part, the same in every service. A service's controller says where they lie, and how one is carried out
 * there.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 */
@Tag(name = "successions", description = "Organisations that are no more, and who has their place")
public abstract class DemergerEndpoints<S, E extends Event> {

    private final Answers<S, E> answers;
    private final String service;

    /**
     * @param answers of the service
     * @param service its name in addresses
     */
    protected DemergerEndpoints(Answers<S, E> answers, String service) {
        this.answers = answers;
        this.service = service;
    }

    /** Has what is named pass. */
    protected abstract Command<S, E> demerge(Demerger demerger);

    /** What came of it. */
    protected abstract Division told(Receipt<E> receipt);

    /** What came of all, in the order of recording. */
    protected abstract List<Division> divisions(S state);

    @PostMapping("/demergers")
    @Act(Warrant.DEMERGE)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Have what a demerger's plan names pass to the receiving organisation",
            description =
                    "Done by what the register of organisations says, which the consortium's own ledger proves, and by nobody's hand."
                            + " What is named and was not the organisation's is listed with the reason, and the rest passes.")
    public final ResponseEntity<Division> demerge(Tenant tenant, Change change, @RequestBody Demerger demerger) {
        tenant.requireRegister();
        return answers.created(
                tenant,
                change,
                demerge(demerger),
                _ -> "/api/" + service + "/consortia/" + tenant.consortium() + "/demergers",
                this::told);
    }

    @GetMapping("/demergers")
    @Access(Role.OBSERVER)
    @Operation(summary = "What came of demergers in part: what passed, and what was named and could not")
    public final Page<Recorded<Division>> demergers(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant, state -> page.over(divisions(state), each -> each), each -> "demergers/" + each.demerger());
    }
}
