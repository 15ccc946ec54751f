package io.consort.ipledger.income.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.income.FromKnown;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.income.Remaining;
import io.consort.ipledger.income.TakenBack;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
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
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/incomes")
@Tag(name = "incomes", description = "What assets bring")
final class IncomeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    private final Parties parties;

    private final ByCharter charter;

    IncomeController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @Act("record-income")
    @Access(Role.FORMER)
    @Operation(summary = "Record income on an asset, as one of its owners at the date or as the secretariat")
    ResponseEntity<IncomeResponse> record(Tenant tenant, Change change, @RequestBody RecordIncomeRequest request) {
        return answers.created(
                tenant,
                change,
                charter.decided(tenant.consortium(), known(tenant, request)),
                IncomeRecorded.class,
                IncomeResponse::of);
    }

    private Command<IpLedgerState, IpLedgerEvent> known(Tenant tenant, RecordIncomeRequest request) {
        Command<IpLedgerState, IpLedgerEvent> asked = request.toCommand();
        OrganisationId payer = request.payer();
        return payer == null
                ? asked
                : new FromKnown(
                        state -> Rights.of(state).of(request.asset()).stream()
                                .anyMatch(id ->
                                        Rights.of(state).require(id).holder().equals(payer)),
                        asked,
                        parties.known(tenant.consortium(), Map.of("/payer", payer), asked));
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "All incomes, or those of an asset, in the order of recording; amounts for those whom they concern, who see them also when they have left")
    Page<Recorded<IncomeResponse>> incomes(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> page.over(
                        Incomes.of(state).recorded(),
                        each -> (asset == null || asset.equals(each.income().asset()))
                                && (isFor(tenant, state, each) || Own.sees(tenant, own -> false)),
                        each -> isFor(tenant, state, each)
                                ? IncomeResponse.of(each, Incomes.of(state))
                                : IncomeResponse.withoutTerms(each)),
                each -> each.gross() == null ? null : "incomes/" + each.id());
    }

    @GetMapping("/{incomeId}")
    @Access(Role.FORMER)
    @Operation(summary = "One income, for those whom it concerns")
    ResponseEntity<Recorded<IncomeResponse>> income(Tenant tenant, @PathVariable IncomeId incomeId) {
        return answers.one(
                tenant,
                "incomes/" + incomeId,
                state -> Incomes.of(state).income(incomeId).map(each -> {
                    if (!isFor(tenant, state, each)) {
                        throw IncomeAccess.refusal("income " + incomeId);
                    }
                    return IncomeResponse.of(each, Incomes.of(state));
                }));
    }

    private static boolean isFor(Tenant tenant, IpLedgerState state, IncomeRecorded recorded) {
        return tenant.isIn(IncomeAccess.of(state, recorded.id()));
    }

    record RecordIncomeRequest(
            @Schema(example = "A-1") AssetId asset,
            IncomeKind kind,
            Money gross,

            @Schema(description = "Tax that the payer kept back; nothing where it is left out") @Nullable
            Money withheld,

            @Schema(
                    description =
                            "Who paid: an organisation that the consortium or the register knows, or a licensee of the asset",
                    example = "gca")
            @Nullable
            OrganisationId payer,

            @Schema(description = "The name of who paid, where that is somebody outside; instead of payer") @Nullable
            String outsidePayer,

            @Schema(description = "The date whose owners are paid", example = "1992-06-30")
            LocalDate effective,

            @Nullable Period period,

            @Schema(description = "The licence it comes from", example = "G-1") @Nullable
            RightId licence,

            @Schema(description = "The income that this looks like and is not", example = "I-1") @Nullable
            IncomeId distinctFrom) {

        RecordIncome toCommand() {
            Money tax = withheld == null ? Money.zero(gross.getCurrencyUnit()) : withheld;
            return new RecordIncome(
                    new Income(asset, kind, gross, tax, payer, effective, period, licence, outsidePayer), distinctFrom);
        }
    }

    /**
     * @param gross null, with the other amounts and the payer, for whom they do not concern
     * @param remainder what is left of it; null where nothing was taken back
     * @param corrections what was taken back, in the order of recording; null where nothing was
     */
    record IncomeResponse(
            IncomeId id,
            AssetId asset,
            IncomeKind kind,
            @Nullable Money gross,
            @Nullable Money withheld,
            @Nullable Money received,
            @Nullable OrganisationId payer,
            @Nullable String outsidePayer,
            LocalDate effective,
            @Nullable Period period,
            @Nullable RightId licence,
            @Nullable IncomeId distinctFrom,
            @Nullable Remaining remainder,
            @Nullable List<TakenBack> corrections) {

        /** Without what is between the owners and the payer. */
        static IncomeResponse withoutTerms(IncomeRecorded recorded) {
            Income income = recorded.income();
            return new IncomeResponse(
                    recorded.id(),
                    income.asset(),
                    income.kind(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    income.effective(),
                    income.period(),
                    null,
                    recorded.distinctFrom(),
                    null,
                    null);
        }

        /** With what was taken back of it. */
        static IncomeResponse of(IncomeRecorded recorded, Incomes incomes) {
            List<TakenBack> corrections = incomes.corrections(recorded.id());
            return corrections.isEmpty()
                    ? of(recorded)
                    : of(recorded, incomes.remainder(recorded.id()), List.copyOf(corrections));
        }

        static IncomeResponse of(IncomeRecorded recorded) {
            return of(recorded, null, null);
        }

        private static IncomeResponse of(
                IncomeRecorded recorded, @Nullable Remaining remainder, @Nullable List<TakenBack> corrections) {
            Income income = recorded.income();
            return new IncomeResponse(
                    recorded.id(),
                    income.asset(),
                    income.kind(),
                    income.gross(),
                    income.withheld(),
                    income.received(),
                    income.payer(),
                    income.outsidePayer(),
                    income.effective(),
                    income.period(),
                    income.licence(),
                    recorded.distinctFrom(),
                    remainder,
                    corrections);
        }
    }
}
