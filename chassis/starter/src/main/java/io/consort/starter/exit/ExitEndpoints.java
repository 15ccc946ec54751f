package io.consort.starter.exit;

import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * The endpoints of exits, the same in every service that has something to settle when a member leaves, so that one process settles
 * them all. A service's controller says where they lie, and what an exit is in its ledgers.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 * @param <T> the terms as they know them
 * @param <F> what an exit can do to one thing there
 */
public abstract class ExitEndpoints<S, E extends Event, T, F> {

    private final Answers<S, E> answers;
    private final ExitAnswers<S, E, T, F> exits;

    /**
     * @param answers of the service
     * @param exits what it answers to questions about its exits
     */
    protected ExitEndpoints(Answers<S, E> answers, ExitAnswers<S, E, T, F> exits) {
        this.answers = answers;
        this.exits = exits;
    }

    /** The terms for a ground where the charter says nothing. */
    protected abstract T usual(ExitGround ground);

    /** Works out what an exit comes to. */
    protected abstract ExitPlan<T, F, E> reckon(S state, Leaving<T> leaving);

    /** Settles an exit as it was previewed. */
    protected abstract Command<S, E> settle(ExitId exit, Leaving<T> leaving, String previewed);

    /** Undoes an exit. */
    protected abstract Command<S, E> revoke(ExitId exit, String reason);

    /** Takes a member back. */
    protected abstract Command<S, E> readmit(ExitId exit, LocalDate from);

    @GetMapping("/exit-terms")
    @Access(
            value = {Role.SERVICE, Role.OBSERVER},
            services = Peer.CONSORTIUM)
    @Operation(summary = "On which terms a member leaves where the charter says nothing, by ground")
    public final List<UsualTerms<T>> terms(Tenant tenant) {
        return UsualTerms.all(this::usual);
    }

    @PostMapping("/exit-previews")
    @Access(
            value = {Role.SERVICE, Role.MEMBER},
            services = Peer.CONSORTIUM)
    @Operation(
            summary = "What an exit would come to now, and what stands against it",
            description = "For the secretariat, for services, and for a member its own. Nothing is recorded, so no"
                    + " Idempotency-Key is needed.")
    public final PreviewResponse<T> preview(Tenant tenant, @RequestBody LeavingRequest<T> request) {
        return PreviewResponse.of(plan(tenant, request));
    }

    @PostMapping(path = "/exit-previews/csv", produces = "text/csv")
    @Access(
            value = {Role.SERVICE, Role.MEMBER},
            services = Peer.CONSORTIUM)
    @Operation(summary = "The same, as CSV")
    public final ResponseEntity<byte[]> previewCsv(Tenant tenant, @RequestBody LeavingRequest<T> request) {
        return Account.csv(plan(tenant, request).items(), "exit-of-" + request.member());
    }

    private ExitPlan<T, F, E> plan(Tenant tenant, LeavingRequest<T> request) {
        Leaving<T> leaving = request.toLeaving(this::usual);
        Account.require(tenant, leaving);
        return answers.view(tenant, state -> reckon(state, leaving));
    }

    @PostMapping("/exits")
    @Act("settle-exit")
    @Access(
            value = {Role.SERVICE, Role.SECRETARIAT},
            services = Peer.CONSORTIUM)
    @Operation(
            summary = "Carry out an exit exactly as it was previewed: all of it, or nothing",
            description =
                    "Refused while something stands against it, each matter named, and when it would no longer come"
                            + " to what was previewed.")
    public final ResponseEntity<ExitResponse<T>> settle(
            Tenant tenant, Change change, @RequestBody SettleExitRequest<T> request) {
        return answers.created(
                tenant,
                change,
                settle(request.id(), request.toLeaving(this::usual), request.digest()),
                _ -> exits.location(tenant, request.id()),
                receipt -> exits.settled(request.id(), receipt));
    }

    @GetMapping("/exits")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.CONSORTIUM)
    @Operation(summary = "All exits, by id; for who left, its own")
    public final Page<Recorded<ExitResponse<T>>> exits(Tenant tenant, PageRequest page) {
        return exits.page(tenant, page);
    }

    @GetMapping("/exits/{exitId}")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.CONSORTIUM)
    @Operation(summary = "One exit; its account is for the member that left, the secretariat and services")
    public final ResponseEntity<Recorded<ExitResponse<T>>> exit(Tenant tenant, @PathVariable ExitId exitId) {
        return exits.one(tenant, exitId);
    }

    @GetMapping("/exits/{exitId}/statement")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.CONSORTIUM)
    @Operation(
            summary = "The account of an exit, with the proof that the ledger says so, to be checked offline",
            description = "For the member that left, the secretariat and services.")
    public final ExitStatementResponse<T> statement(Tenant tenant, @PathVariable ExitId exitId) {
        return exits.statement(tenant, exitId);
    }

    @GetMapping(path = "/exits/{exitId}/csv", produces = "text/csv")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.CONSORTIUM)
    @Operation(summary = "The account of an exit, as CSV; for the same")
    public final ResponseEntity<byte[]> csv(Tenant tenant, @PathVariable ExitId exitId) {
        return exits.csv(tenant, exitId);
    }

    @PostMapping("/exits/{exitId}/revocations")
    @Act("revoke-exit")
    @Access(
            value = {Role.SERVICE, Role.SECRETARIAT},
            services = Peer.CONSORTIUM)
    @Operation(
            summary = "Undo an exit, whether or not it has arrived",
            description =
                    "For a process that failed after it asked for an exit and may not know whether it was settled; so"
                            + " it needs no version. Allowed until something rests on what the exit did. One that arrives"
                            + " later is refused.")
    public final ResponseEntity<RevocationResponse> revoke(
            Tenant tenant, Change change, @PathVariable ExitId exitId, @RequestBody RevocationRequest request) {
        return answers.created(
                tenant,
                change,
                revoke(exitId, request.reason()),
                _ -> exits.location(tenant, exitId),
                receipt -> RevocationResponse.of(ExitAnswers.told(receipt, ExitFact.Revoked.class)));
    }

    @PostMapping("/exits/{exitId}/readmissions")
    @Act("readmit-member")
    @Access(
            value = {Role.SERVICE, Role.SECRETARIAT},
            services = Peer.CONSORTIUM)
    @Operation(
            summary = "Take a member back that has left",
            description = "What it lost stays lost; from that day on it takes part again.")
    public final ResponseEntity<ReadmissionResponse> readmit(
            Tenant tenant, Change change, @PathVariable ExitId exitId, @RequestBody ReadmissionRequest request) {
        return answers.created(
                tenant,
                change,
                readmit(exitId, request.from()),
                _ -> exits.location(tenant, exitId),
                receipt -> ReadmissionResponse.of(ExitAnswers.told(receipt, ExitFact.Readmitted.class)));
    }
}
