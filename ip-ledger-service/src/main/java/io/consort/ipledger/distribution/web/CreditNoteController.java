package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.distribution.RecordCreditNote;
import io.consort.ipledger.distribution.SetOffCredit;
import io.consort.ipledger.income.Credit;
import io.consort.ipledger.income.CreditNote;
import io.consort.ipledger.income.CreditNoteId;
import io.consort.ipledger.income.FromKnown;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/credit-notes")
@Tag(name = "incomes")
final class CreditNoteController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    private final Parties parties;

    private final ByCharter charter;

    CreditNoteController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
        this.parties = parties;
    }

    record CreditNoteRequest(
            @Schema(example = "A-1") AssetId asset,

            @Schema(description = "How much the payer gets back, before tax; above zero")
            Money gross,

            @Schema(description = "How much of the tax that it had kept back; nothing where it is left out") @Nullable
            Money withheld,

            @Schema(description = "Who had paid, as its incomes name it", example = "gca") @Nullable
            OrganisationId payer,

            @Schema(description = "The name of who had paid, where that is somebody outside; instead of payer")
            @Nullable
            String outsidePayer,

            @Schema(description = "The date whose owners bear it", example = "1992-06-30")
            LocalDate effective,

            @Schema(description = "By which the payer knows it", example = "CN-1992-7")
            String reference,

            @Nullable RightId licence,
            String reason) {

        CreditNote toNote() {
            return new CreditNote(
                    asset,
                    gross,
                    withheld == null ? gross.multipliedBy(0) : withheld,
                    payer,
                    effective,
                    reference,
                    licence,
                    reason,
                    outsidePayer);
        }
    }

    private Command<IpLedgerState, IpLedgerEvent> known(Tenant tenant, CreditNoteRequest request) {
        Command<IpLedgerState, IpLedgerEvent> asked = new RecordCreditNote(request.toNote());
        OrganisationId payer = request.payer();
        return payer == null
                ? asked
                : new FromKnown(
                        state -> Incomes.of(state).recorded().stream()
                                .anyMatch(each -> each.income().paidBy().is(payer)),
                        asked,
                        parties.known(tenant.consortium(), Map.of("/payer", payer), asked));
    }

    @PostMapping
    @Act("record-credit-note")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "Record that a payer is owed something back, as one of the owners at the date or as the secretariat",
            description =
                    "It is set off against what the payer paid to the same owners and is not distributed, and then against"
                            + " what it pays next. The secretariat sets it off against an income that is distributed.")
    ResponseEntity<CreditNoted> noteCredit(Tenant tenant, Change change, @RequestBody CreditNoteRequest request) {
        return answers.created(
                tenant, change, charter.decided(tenant.consortium(), known(tenant, request)), CreditNoted.class);
    }

    @PostMapping("/{creditNoteId}/set-offs")
    @ResponseStatus(HttpStatus.OK)
    @Act("set-off-credit")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Set what is open of a credit note off against an income, also one that is distributed",
            description = "Its distribution is then among stale-distributions.")
    ResponseEntity<IncomeCorrected> setOff(
            Tenant tenant, Change change, @PathVariable CreditNoteId creditNoteId, @RequestBody SetOffCredit command) {
        return answers.done(tenant, change, command, receipt -> receipt.first(IncomeCorrected.class));
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "Credit notes, or those of an asset, and what is open of each, for those whom they concern, in the order of recording")
    Page<Recorded<Credit>> notes(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> page.over(
                        Incomes.of(state).credits(),
                        each -> (asset == null || asset.equals(each.note().asset()))
                                && tenant.isIn(IncomeAccess.of(state, each.id())),
                        each -> each),
                each -> "credit-notes/" + each.id());
    }

    @GetMapping("/{creditNoteId}")
    @Access(Role.FORMER)
    @Operation(summary = "One credit note, for those whom it concerns")
    Recorded<Credit> note(Tenant tenant, @PathVariable CreditNoteId creditNoteId) {
        return answers.recorded(
                tenant,
                state -> {
                    Credit credit = Incomes.of(state).requireCredit(creditNoteId);
                    if (!tenant.isIn(IncomeAccess.of(state, creditNoteId))) {
                        throw IncomeAccess.refusal("credit note " + creditNoteId);
                    }
                    return credit;
                },
                each -> "credit-notes/" + each.id());
    }
}
