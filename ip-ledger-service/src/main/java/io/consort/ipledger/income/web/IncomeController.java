package io.consort.ipledger.income.web;

import io.consort.ipledger.ByCharter;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.FromKnown;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.IncomeId;
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
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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
    @ResponseStatus(HttpStatus.CREATED)
    @Act("record-income")
    @Access(Role.FORMER)
    @Operation(summary = "Record income on an asset, as one of its owners at the date or as the secretariat")
    ResponseEntity<IncomeResponse> record(Tenant tenant, Change change, @RequestBody RecordIncomeRequest request) {
        return answers.created(
                tenant,
                change,
                charter.decided(tenant.consortium(), known(tenant, request)),
                receipt -> Edge.location(tenant, receipt.first(IncomeRecorded.class)),
                receipt -> IncomeResponse.of(receipt.first(IncomeRecorded.class)));
    }

    private Command<IpLedgerState, IpLedgerEvent> known(Tenant tenant, RecordIncomeRequest request) {
        Command<IpLedgerState, IpLedgerEvent> asked = request.toCommand(Edge.mandate(tenant));
        OrganisationId payer = request.payer();
        return payer == null
                ? asked
                : new FromKnown(
                        state -> state.rights().of(request.asset()).stream()
                                .anyMatch(id ->
                                        state.rights().require(id).holder().equals(payer)),
                        asked,
                        parties.known(tenant.consortium(), Map.of("/payer", payer), asked));
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "All incomes, in the order of recording; amounts for those whom they concern, who see them also when they have left")
    Page<IncomeResponse> incomes(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.incomes().recorded(),
                        each -> isFor(tenant, state, each) || Own.sees(tenant, own -> false),
                        each -> isFor(tenant, state, each)
                                ? IncomeResponse.of(each, state.incomes())
                                : IncomeResponse.withoutTerms(each)));
    }

    @GetMapping("/{incomeId}")
    @Access(Role.FORMER)
    @Operation(summary = "One income, for those whom it concerns")
    ResponseEntity<IncomeResponse> income(Tenant tenant, @PathVariable IncomeId incomeId) {
        return answers.one(
                tenant,
                "incomes/" + incomeId,
                state -> state.incomes().income(incomeId).map(each -> {
                    if (!isFor(tenant, state, each)) {
                        throw IncomeAccess.refusal("income " + incomeId);
                    }
                    return IncomeResponse.of(each, state.incomes());
                }));
    }

    private static boolean isFor(Tenant tenant, IpLedgerState state, IncomeRecorded recorded) {
        return tenant.isIn(IncomeAccess.of(state, recorded.id()));
    }
}
