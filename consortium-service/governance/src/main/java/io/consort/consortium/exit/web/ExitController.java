package io.consort.consortium.exit.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.decision.Digest;
import io.consort.consortium.exit.Exit;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.exit.ExitEvent.ExitStopped;
import io.consort.consortium.exit.ExitGround;
import io.consort.consortium.exit.ExitId;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.Exits;
import io.consort.consortium.exit.JointPreviews;
import io.consort.consortium.exit.OverturnExit;
import io.consort.consortium.exit.Progress;
import io.consort.consortium.exit.RetryExit;
import io.consort.consortium.exit.StartExit;
import io.consort.consortium.exit.StopExit;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.outbox.Outbox;
import io.consort.starter.ledger.InclusionProof;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/exits")
@Tag(name = "exits")
final class ExitController {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final JointPreviews previews;
    private final Outbox<ConsortiumState, ConsortiumEvent> outbox;
    private final String verifierKey;

    ExitController(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            Answers<ConsortiumState, ConsortiumEvent> answers,
            JointPreviews previews,
            Outbox<ConsortiumState, ConsortiumEvent> outbox,
            Checkpoints checkpoints) {
        this.ledgers = ledgers;
        this.answers = answers;
        this.previews = previews;
        this.outbox = outbox;
        this.verifierKey = checkpoints.verifierKey();
    }

    @PostMapping
    @Act("start-exit")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Have an exit settled in all services exactly as it was previewed: everywhere, or nowhere",
            description =
                    "Refused while something stands against it, each matter named, and when anything has moved since"
                            + " the preview. The services are asked one after another by themselves; look at the exit again to"
                            + " see how far it has come.")
    ResponseEntity<ExitResponse> start(Tenant tenant, Change change, @RequestBody StartExitRequest body) {
        ConsortiumState state = answers.read(tenant).state();
        ResponseEntity<ExitResponse> answer = answers.created(
                tenant,
                change,
                new StartExit(
                        body.member(),
                        body.digest().value(),
                        previews.outlook(tenant.consortium(), state, body.member())),
                receipt ->
                        answers.address(tenant, receipt.first(ExitStarted.class).subject()),
                ExitResponse::of);
        outbox.begin(LedgerId.of(tenant.consortium()));
        return answer;
    }

    @PostMapping("/{exitId}/retries")
    @Act("retry-exit")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Try an exit that failed once more, as it was previewed since")
    ResponseEntity<ExitResponse> retry(
            Tenant tenant, Revision change, @PathVariable ExitId exitId, @RequestBody RetryExitRequest body) {
        ConsortiumState state = answers.read(tenant).state();
        Exit failed = Exits.of(state).require(exitId);
        ResponseEntity<ExitResponse> answer = answers.changed(
                tenant,
                change,
                "exits/" + exitId,
                new RetryExit(
                        exitId,
                        body.digest().value(),
                        previews.outlook(
                                tenant.consortium(), state, failed.leaving().member())),
                ExitResponse::of);
        outbox.begin(LedgerId.of(tenant.consortium()));
        return answer;
    }

    @PostMapping("/{exitId}/stops")
    @Act("stop-exit")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Have an exit settled no further, and undone where it was",
            description = "For one that hangs since a service is away for long. It can be tried again afterwards.")
    ResponseEntity<StoppedResponse> stop(
            Tenant tenant, Revision change, @PathVariable ExitId exitId, @RequestBody StopExit command) {
        ResponseEntity<StoppedResponse> answer = answers.changed(
                tenant,
                change,
                "exits/" + exitId,
                command,
                receipt -> StoppedResponse.of(receipt.first(ExitStopped.class)));
        outbox.begin(LedgerId.of(tenant.consortium()));
        return answer;
    }

    @PostMapping("/{exitId}/overturnings")
    @Act("overturn-exit")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Have a settled exit undone everywhere, since the membership ends otherwise now",
            description = "For a member that was expelled after its exit was settled. It is tried again afterwards.")
    ResponseEntity<StoppedResponse> overturn(
            Tenant tenant, Revision change, @PathVariable ExitId exitId, @RequestBody OverturnExit command) {
        ResponseEntity<StoppedResponse> answer = answers.changed(
                tenant,
                change,
                "exits/" + exitId,
                command,
                receipt -> StoppedResponse.of(receipt.first(ExitStopped.class)));
        outbox.begin(LedgerId.of(tenant.consortium()));
        return answer;
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(summary = "All exits in the order of their beginning; for who has left, its own")
    Page<Recorded<ExitResponse>> exits(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Exits.of(state).all(), exit -> Visibility.isVisible(tenant, exit), exit -> shown(tenant, exit)),
                each -> "exits/" + each.id());
    }

    @GetMapping("/{exitId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "One exit: how far it has come, step by step",
            description =
                    "Its account and the reasons of other services are for the member that leaves and the secretariat.")
    ResponseEntity<Recorded<ExitResponse>> exit(Tenant tenant, @PathVariable ExitId exitId) {
        return answers.one(
                tenant,
                "exits/" + exitId,
                state -> Exits.of(state)
                        .find(exitId)
                        .map(exit -> Visibility.visible(tenant, exit))
                        .map(exit -> shown(tenant, exit)));
    }

    @GetMapping(path = "/{exitId}/csv", produces = "text/csv")
    @Access(Role.FORMER)
    @Operation(summary = "The account of what the consortium itself keeps, as CSV; for the same")
    ResponseEntity<byte[]> csv(Tenant tenant, @PathVariable ExitId exitId) {
        Exit exit = concerning(tenant, exitId);
        return new ExitTable().with(ExitPart.MEMBERSHIP, exit.items()).download(exitId.value());
    }

    @GetMapping("/{exitId}/statement")
    @Access(Role.FORMER)
    @Operation(
            summary = "The account of an exit, with the proof that the ledger says so, to be checked offline",
            description =
                    "For the member that leaves and the secretariat. The other services give theirs under the name"
                            + " of the settlement.")
    ExitStatementResponse statement(Tenant tenant, @PathVariable ExitId exitId) {
        Exit exit = concerning(tenant, exitId);
        return ExitStatementResponse.of(
                exit,
                InclusionProof.of(ledgers, answers.ledger(tenant), exit.last().seq()),
                verifierKey);
    }

    private Exit concerning(Tenant tenant, ExitId id) {
        Exit exit = answers.view(tenant, state -> Exits.of(state).require(id));
        Visibility.require(tenant, exit.leaving().member());
        return exit;
    }

    private static ExitResponse shown(Tenant tenant, Exit exit) {
        return ExitResponse.of(exit, Visibility.concerns(tenant, exit.leaving().member()));
    }

    record StartExitRequest(
            @Schema(example = "harris") OrganisationId member,

            @Schema(description = "Of the preview that is to be carried out: nothing else is done")
            Digest digest) {}

    record RetryExitRequest(
            @Schema(description = "Of the preview that is to be carried out: nothing else is done")
            Digest digest) {}

    /** An exit. That someone leaves is for everyone to see; the account of it is for who leaves and for the secretariat. */
    record ExitResponse(
            ExitId id,
            OrganisationId member,
            ExitGround ground,
            LocalDate effective,
            ExitRule terms,

            @Schema(description = "By when the charter has it settled; absent where it may take its time") @Nullable
            LocalDate settleBy,

            Progress progress,
            List<AttemptResponse> attempts,

            @Schema(description = "What the consortium itself keeps; for the member that leaves and the secretariat")
            @Nullable
            List<ExitItem> items,

            @Schema(description = "What stood open over all services; for the same") @Nullable
            List<Balance> balances) {

        /** As it was when a request began it, or one more attempt at it. */
        static ExitResponse of(Receipt<ConsortiumEvent> receipt) {
            return of(Exit.begun(receipt), true);
        }

        static ExitResponse of(Exit exit, boolean concerned) {
            return new ExitResponse(
                    exit.id(),
                    exit.leaving().member(),
                    exit.leaving().ground(),
                    exit.leaving().effective(),
                    exit.leaving().rule(),
                    exit.leaving().settleBy().orElse(null),
                    exit.progress(),
                    exit.attempts().stream()
                            .map(attempt -> AttemptResponse.of(attempt, concerned))
                            .toList(),
                    concerned ? exit.items() : null,
                    concerned ? exit.balances() : null);
        }
    }

    /**
     * A stopped exit.
     *
     * @param part that was being settled, from which on it is undone
     */
    record StoppedResponse(ExitId exit, ExitPart part, String reason) {

        static StoppedResponse of(ExitStopped stopped) {
            return new StoppedResponse(stopped.exit(), stopped.part(), stopped.reason());
        }
    }
}
