package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.CancelInvoice;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceDues;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.dues.InvoiceStatus;
import io.consort.consortium.dues.ReissueInvoice;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
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
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "dues")
final class DuesInvoiceController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    DuesInvoiceController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/dues/{year}/invoices")
    @Act(value = "invoice-dues", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Ask members to pay the dues of a year that were assessed and not invoiced",
            description = "At most 500 at a time; ask again for the others. Finance-service is told by itself.")
    ResponseEntity<InvoicedResponse> invoice(
            Tenant tenant, Change change, @PathVariable int year, @RequestBody InvoiceDues command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> answers.address(
                        tenant, "members/" + receipt.first(DuesInvoiced.class).organisation() + "/dues-invoices"),
                receipt -> InvoicedResponse.of(year, receipt));
    }

    @GetMapping("/members/{organisation}/dues-invoices")
    @Access(Role.OBSERVER)
    @Operation(summary = "What a member was asked to pay, by year")
    Page<Recorded<DuesInvoiceResponse>> invoices(
            Tenant tenant, @PathVariable OrganisationId organisation, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Dues.of(state).invoices().of(organisation),
                        id -> id,
                        id -> id,
                        (id, invoice) -> DuesInvoiceResponse.of(invoice)),
                each -> "dues-invoices/" + each.id());
    }

    @GetMapping("/dues-invoices/{invoiceId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One invoice, with when default begins where it is not paid")
    ResponseEntity<Recorded<DuesInvoiceResponse>> one(Tenant tenant, @PathVariable InvoiceId invoiceId) {
        return answers.one(
                tenant,
                "dues-invoices/" + invoiceId,
                state -> Dues.of(state).invoices().find(invoiceId).map(DuesInvoiceResponse::of));
    }

    @PostMapping("/dues-invoices/{invoiceId}/cancellations")
    @Act("cancel-invoice")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Ask for dues no longer that are not paid")
    ResponseEntity<CancellationResponse> cancel(
            Tenant tenant, Revision change, @PathVariable InvoiceId invoiceId, @RequestBody CancelInvoice command) {
        return answers.changed(
                tenant,
                change,
                "dues-invoices/" + invoiceId,
                command,
                receipt -> new CancellationResponse(invoiceId, command.reason()));
    }

    @PostMapping("/dues-invoices/{invoiceId}/reissues")
    @Act("reissue-invoice")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Make out anew an invoice that was cancelled",
            description = "Once for each, under an id of its own, when finance-service has been told that the first is"
                    + " cancelled.")
    ResponseEntity<DuesInvoiceResponse> reissue(
            Tenant tenant, Change change, @PathVariable InvoiceId invoiceId, @RequestBody ReissueInvoice command) {
        return answers.created(tenant, change, command, DuesInvoiced.class, DuesInvoiceResponse::of);
    }

    record InvoicedResponse(int year, Money total, LocalDate dueOn, List<InvoiceId> invoices) {

        static InvoicedResponse of(int year, Receipt<ConsortiumEvent> receipt) {
            List<DuesInvoiced> made = receipt.events().stream()
                    .filter(DuesInvoiced.class::isInstance)
                    .map(DuesInvoiced.class::cast)
                    .toList();
            return new InvoicedResponse(
                    year,
                    Money.total(made.stream().map(DuesInvoiced::amount).toList()),
                    made.getFirst().dueOn(),
                    made.stream().map(DuesInvoiced::invoice).toList());
        }
    }

    record DuesInvoiceResponse(
            InvoiceId id,
            OrganisationId organisation,
            int year,
            Money amount,
            InvoiceStatus status,
            LocalDate invoicedOn,
            LocalDate dueOn,

            @Schema(description = "The first day in default where it is not paid; absent where nothing comes of it")
            @Nullable
            LocalDate defaultOn,

            @Schema(description = "The first day on which who has not paid may be expelled") @Nullable
            LocalDate curableUntil,

            @Nullable LocalDate paidOn) {

        /** As it is made out. */
        static DuesInvoiceResponse of(DuesInvoiced event) {
            return new DuesInvoiceResponse(
                    event.invoice(),
                    event.organisation(),
                    event.year(),
                    event.amount(),
                    InvoiceStatus.SENDING,
                    event.invoicedOn(),
                    event.dueOn(),
                    event.defaultOn(),
                    event.curableUntil(),
                    null);
        }

        static DuesInvoiceResponse of(Invoice invoice) {
            return new DuesInvoiceResponse(
                    invoice.id(),
                    invoice.id().organisation(),
                    invoice.id().year(),
                    invoice.amount(),
                    invoice.status(),
                    invoice.invoicedOn(),
                    invoice.dueOn(),
                    invoice.defaultOn(),
                    invoice.curableUntil(),
                    invoice.paidOn());
        }
    }

    record CancellationResponse(InvoiceId invoice, String reason) {}
}
