package io.consort.finance.dues.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.BookInvoice;
import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.Claim;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesInvoiced;
import io.consort.finance.dues.DuesInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.Settlement;
import io.consort.kernel.identity.OrganisationId;
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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims for dues: consortium-service makes them out and asks what was paid; members read them. */
@RestController
@Tag(name = "Dues")
final class DuesInvoiceController {

    private static final String INTERNAL = "/internal/consortia/{consortiumId}/";
    private static final String PUBLIC = "/api/finance/consortia/{consortiumId}/";

    private final Answers<FinanceState, FinanceEvent> answers;

    DuesInvoiceController(Answers<FinanceState, FinanceEvent> answers) {
        this.answers = answers;
    }

    @PostMapping(INTERNAL + "dues-invoices")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "Book dues that a member was asked to pay")
    ResponseEntity<DuesInvoiceResponse> book(Tenant tenant, Change change, @RequestBody BookInvoice command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> location(tenant, command.id()),
                receipt -> DuesInvoiceResponse.of(
                        receipt.first(DuesInvoiced.class).invoice(),
                        receipt.entries().getFirst().header().time()));
    }

    @PostMapping(INTERNAL + "dues-invoices/{duesInvoiceId}/cancellations")
    @Act("cancel-invoice")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(
            summary = "Ask for dues no longer, whether or not the invoice has arrived",
            description = "For a process that may not know whether it has; so it needs no version.")
    ResponseEntity<CancelInvoiceRequest> cancel(
            Tenant tenant,
            Change change,
            @PathVariable DuesInvoiceId duesInvoiceId,
            @RequestBody CancelInvoiceRequest request) {
        return answers.created(
                tenant,
                change,
                request.toCommand(duesInvoiceId),
                receipt -> location(tenant, duesInvoiceId),
                receipt -> request);
    }

    @GetMapping(INTERNAL + "dues-settlements")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "The invoices that were paid in whole, in order, after a number; a hundred at most")
    List<Settlement> settlements(Tenant tenant, @RequestParam(defaultValue = "0") long after) {
        return answers.view(tenant, state -> Dues.of(state).claims().settledAfter(after, false));
    }

    @GetMapping(INTERNAL + "dues-settlements-and-reopenings")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(
            summary = "The same, with those that are open again since a receipt was taken back",
            description = "Of one that is open again there is no paidOn. Both count with the same numbers.")
    List<Settlement> settlementsAndReopenings(Tenant tenant, @RequestParam(defaultValue = "0") long after) {
        return answers.view(tenant, state -> Dues.of(state).claims().settledAfter(after, true));
    }

    @GetMapping(PUBLIC + "dues-invoices")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "All invoices of dues, or those of a member or in one state, by year and member, with what is left to pay; for who has left, its own")
    Page<Recorded<DuesInvoiceResponse>> invoices(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable OrganisationId member,
            @RequestParam(required = false) @Nullable ClaimStatus status) {
        return answers.page(
                tenant,
                state -> page.over(
                        Dues.of(state).claims().byId(),
                        claim ->
                                (member == null || member.equals(claim.invoice().member()))
                                        && (status == null || status == claim.status())
                                        && isFor(tenant, claim),
                        id -> id,
                        id -> id,
                        (id, claim) -> DuesInvoiceResponse.of(claim)),
                each -> "dues-invoices/" + each.id());
    }

    @GetMapping(PUBLIC + "dues-invoices/{duesInvoiceId}")
    @Access(Role.FORMER)
    @Operation(summary = "An invoice of dues, with what is left to pay")
    ResponseEntity<Recorded<DuesInvoiceResponse>> invoice(Tenant tenant, @PathVariable DuesInvoiceId duesInvoiceId) {
        return answers.one(
                tenant,
                "dues-invoices/" + duesInvoiceId,
                state -> Dues.of(state).claims().find(duesInvoiceId).map(claim -> {
                    Owing.require(isFor(tenant, claim), "The invoice " + duesInvoiceId);
                    return DuesInvoiceResponse.of(claim);
                }));
    }

    private static boolean isFor(Tenant tenant, Claim claim) {
        return Owing.sees(tenant, claim.invoice().member());
    }

    private static String location(Tenant tenant, DuesInvoiceId id) {
        return "/api/finance/consortia/" + tenant.consortium() + "/dues-invoices/" + id;
    }

    record CancelInvoiceRequest(
            @Schema(example = "Waived in the year of accession")
            String reason) {

        CancelInvoice toCommand(DuesInvoiceId invoice) {
            return new CancelInvoice(invoice, reason);
        }
    }

    record DuesInvoiceResponse(
            DuesInvoiceId id,
            OrganisationId member,
            int year,
            Money amount,
            Money outstanding,

            @Schema(description = "What of it is not owed after all; left out where all is") @Nullable
            Money credited,

            LocalDate invoicedOn,
            LocalDate dueOn,
            ClaimStatus status,
            @Nullable LocalDate paidOn,
            Instant recorded) {

        /** As it is made out. */
        static DuesInvoiceResponse of(DuesInvoice invoice, Instant recorded) {
            Money nothing = Money.zero(invoice.amount().getCurrencyUnit());
            return of(invoice, invoice.amount(), nothing, ClaimStatus.OPEN, null, recorded);
        }

        /** As it stands. */
        static DuesInvoiceResponse of(Claim claim) {
            return of(
                    claim.invoice(),
                    claim.outstanding(),
                    claim.credited(),
                    claim.status(),
                    claim.paidOn(),
                    claim.recorded());
        }

        private static DuesInvoiceResponse of(
                DuesInvoice invoice,
                Money outstanding,
                Money credited,
                ClaimStatus status,
                @Nullable LocalDate paidOn,
                Instant recorded) {
            return new DuesInvoiceResponse(
                    invoice.id(),
                    invoice.member(),
                    invoice.year(),
                    invoice.amount(),
                    outstanding,
                    credited.isZero() ? null : credited,
                    invoice.invoicedOn(),
                    invoice.dueOn(),
                    status,
                    paidOn,
                    recorded);
        }
    }
}
