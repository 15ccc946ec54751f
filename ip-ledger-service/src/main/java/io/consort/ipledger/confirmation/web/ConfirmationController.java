package io.consort.ipledger.confirmation.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.AgreeToCorrection;
import io.consort.ipledger.confirmation.ConfirmDeed;
import io.consort.ipledger.confirmation.ConfirmShare;
import io.consort.ipledger.confirmation.ConfirmationEvent.CorrectionAgreed;
import io.consort.ipledger.confirmation.ContestShare;
import io.consort.ipledger.confirmation.DeclineShare;
import io.consort.ipledger.confirmation.DeliverDeed;
import io.consort.ipledger.confirmation.GiveAssent;
import io.consort.ipledger.confirmation.SettleClaim;
import io.consort.ipledger.confirmation.Undertaking;
import io.consort.ipledger.confirmation.WithdrawAgreement;
import io.consort.ipledger.confirmation.WithdrawAssent;
import io.consort.ipledger.confirmation.WithdrawDeed;
import io.consort.ipledger.party.Voices;
import io.consort.ipledger.right.web.RoyaltySeal;
import io.consort.ipledger.title.Agreement;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What owners say to what others registered for them; open also to those that left, since their property did not. */
@RestController
@RequestMapping(Edge.LEDGER + "/assets/{assetId}")
@Tag(name = "title")
final class ConfirmationController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final Voices voices;
    private final RoyaltySeal seal;

    ConfirmationController(
            Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, Voices voices, RoyaltySeal seal) {
        this.seal = seal;
        this.answers = answers;
        this.parties = parties;
        this.voices = voices;
    }

    @PostMapping("/title-confirmations")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "confirm-share", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(summary = "Confirm, as its owner, the share that was claimed for it")
    ResponseEntity<ClaimResponse> confirm(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody ConfirmShare command) {
        return said(tenant, change, command);
    }

    @PostMapping("/title-contests")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "contest-share", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(summary = "Say, as its owner, that the share which was claimed for it is wrong, and why")
    ResponseEntity<ClaimResponse> contest(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody ContestShare command) {
        return said(tenant, change, command);
    }

    @PostMapping("/title-deliveries")
    @ResponseStatus(HttpStatus.OK)
    @Act("deliver-deed")
    @Access(Role.FORMER)
    @Operation(
            summary = "Record that the deed which claims a share was delivered to its owner",
            description =
                    "Its time to speak, the ledger's period of notice, runs from today; then its silence confirms the share,"
                            + " unless it was no member in good standing.")
    ResponseEntity<ClaimResponse> deliver(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody DeedRequest request) {
        return said(tenant, change, delivery(tenant, assetId, request));
    }

    @PostMapping("/title-settlements")
    @ResponseStatus(HttpStatus.OK)
    @Act("settle-claim")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record that a contested share stands, and by which resolution; else title is corrected")
    ResponseEntity<ClaimResponse> settle(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody SettleClaim command) {
        return said(tenant, change, command);
    }

    @PostMapping("/assents")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "give-assent", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(
            summary = "Agree beforehand to an assignment, or confirm the deed of what else binds you",
            description =
                    "To an assignment as the assignor by its deed, or as the company that is contributed to. To a pledge as the"
                            + " pledgor, to its release or enforcement as the pledgee, to a licence as the grantor, to a notice as the"
                            + " owner: each by its deed, with which another then records exactly that, once.")
    ResponseEntity<ClaimResponse> assent(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody AssentRequest request) {
        Undertaking to = request.undertaking(assetId, seal);
        return said(
                tenant,
                change,
                to == null
                        ? assent(tenant, assetId, request, Objects.requireNonNull(request.assignment()))
                        : new ConfirmDeed(assetId, to, String.valueOf(request.deed())));
    }

    private Command<IpLedgerState, IpLedgerEvent> assent(
            Tenant tenant, AssetId asset, AssentRequest request, Assignment assignment) {
        return parties.known(
                tenant.consortium(),
                Map.of("/assignment/to", assignment.to()),
                new GiveAssent(asset, assignment, request.deed(), request.capital()));
    }

    @PostMapping("/assents/withdrawals")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "withdraw-assent", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "Take back exactly what was agreed to, or a deed that was confirmed, while nobody has recorded it")
    ResponseEntity<ClaimResponse> withdraw(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody AssentRequest request) {
        Undertaking to = request.undertaking(assetId, seal);
        return said(
                tenant,
                change,
                to != null
                        ? new WithdrawDeed(assetId, to, String.valueOf(request.deed()), seal::isSame)
                        : new WithdrawAssent(
                                assetId,
                                Objects.requireNonNull(request.assignment()),
                                request.deed(),
                                request.capital()));
    }

    @PostMapping("/correction-agreements")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "agree-to-correction", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(
            summary = "Agree beforehand, as an owner that has less by it, to a correction of title",
            description =
                    "To exactly the entry and what is true instead; of the entry that created title and nothing instead, to"
                            + " the striking of the asset.")
    ResponseEntity<Agreement> agree(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody CorrectionAgreement request) {
        return answers.done(
                tenant,
                change,
                request.toCommand(assetId),
                receipt -> receipt.first(CorrectionAgreed.class).agreement());
    }

    @PostMapping("/correction-agreements/withdrawals")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "withdraw-agreement", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(summary = "Take back that one agreed to exactly that correction of title, while it is not recorded")
    ResponseEntity<ClaimResponse> disagree(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody CorrectionAgreement request) {
        return said(tenant, change, new WithdrawAgreement(assetId, request.entry(), request.replacement()));
    }

    @PostMapping("/declines")
    @ResponseStatus(HttpStatus.OK)
    @Act(value = "decline-share", binds = Act.Binds.PARTIES)
    @Access(Role.FORMER)
    @Operation(summary = "Decline, as the assignee, what was assigned to it; the transfer is reversed from its day")
    ResponseEntity<DeclineResponse> decline(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody DeclineShare command) {
        return answers.done(
                tenant, change, command, receipt -> new DeclineResponse(assetId, command.entry(), receipt.lastSeq()));
    }

    /** The refusal is the command's, so that a request that is sent again is answered as it was the first time. */
    private Command<IpLedgerState, IpLedgerEvent> delivery(Tenant tenant, AssetId asset, DeedRequest request) {
        try {
            return new DeliverDeed(
                    asset,
                    request.owner(),
                    request.delivered(),
                    request.proof(),
                    voices.isMember(tenant.ledger(), request.owner()));
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    private ResponseEntity<ClaimResponse> said(
            Tenant tenant, Change change, Command<IpLedgerState, IpLedgerEvent> command) {
        return answers.done(tenant, change, command, ClaimResponse::of);
    }

    record CorrectionAgreement(
            @Schema(description = "The seq of the entry in the chain of title that is wrong", example = "2")
            long entry,

            @Schema(description = "What is true instead of an assignment, if anything") @Nullable
            Assignment assignment,

            @Schema(description = "What is true instead of a creation") @Nullable
            Creation creation) {

        CorrectionAgreement {
            if (assignment != null && creation != null) {
                throw DomainException.invalid(
                        "/creation", "An entry is replaced by one other: send an assignment or a creation.");
            }
        }

        AgreeToCorrection toCommand(AssetId asset) {
            return new AgreeToCorrection(asset, entry, replacement());
        }

        @Nullable
        Replacement replacement() {
            return creation == null ? assignment : creation;
        }
    }

    /**
     * @param entry what was declined
     * @param seq of the entry that reverses it
     */
    record DeclineResponse(AssetId asset, long entry, long seq) {}

    record DeedRequest(
            @Schema(example = "ti") OrganisationId owner,
            @Schema(example = "1990-05-20") LocalDate delivered,

            @Schema(description = "The SHA-256 digest of what proves the delivery")
            String proof) {}
}
