package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/distributions/{distributionId}/statements/{payee}/payments")
@Tag(name = "distributions")
final class PaymentController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    PaymentController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("record-payment")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Record what happened to the payment of a statement: instructed, paid, returned or refunded",
            description =
                    "How much it is about follows from the ledger: an instruction is for all that is outstanding.")
    ResponseEntity<PaymentRecorded> record(
            Tenant tenant,
            Change change,
            @PathVariable DistributionId distributionId,
            @Parameter(example = "ibm") @PathVariable Payee payee,
            @RequestBody RecordPayment command) {
        return answers.created(
                tenant,
                change,
                command,
                PaymentRecorded.class,
                paid -> paid.subject() + "/statements/" + paid.payee(),
                paid -> paid);
    }
}
