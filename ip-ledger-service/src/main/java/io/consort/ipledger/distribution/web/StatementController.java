package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.distribution.StatementAccess;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.ledger.InclusionProof;
import io.consort.starter.web.Access;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/distributions/{distributionId}/statements/{payee}")
@Tag(name = "distributions")
final class StatementController {

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private final String verifierKey;
    private final StatementDocument document = new StatementDocument();

    StatementController(Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Checkpoints checkpoints) {
        this.ledgers = ledgers;
        this.verifierKey = checkpoints.verifierKey();
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary = "What a payee gets, with the proof that the ledger says so, to be checked offline",
            description =
                    "For the payee, also after it has left, and the secretariat: an organisation, or a person who signs in under the pseudonym"
                            + " that the asset names as its inventor; for the common fund also for owners of the asset at the date. Kept as a file, it is checked by ./consort verify.")
    StatementResponse json(
            Tenant tenant,
            @PathVariable DistributionId distributionId,
            @Parameter(example = "ibm") @PathVariable Payee payee) {
        return statement(tenant, distributionId, payee);
    }

    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Access(Role.FORMER)
    @Operation(
            summary = "The same statement on paper",
            description = "The same statement under the same checkpoint is the same file, to the byte.")
    ResponseEntity<byte[]> document(
            Tenant tenant,
            @PathVariable DistributionId distributionId,
            @Parameter(example = "ibm") @PathVariable Payee payee) {
        byte[] bytes = document.of(tenant.consortium(), statement(tenant, distributionId, payee));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(distributionId + "-" + payee.value().replace(':', '-') + ".pdf")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }

    @GetMapping(path = "/csv", produces = "text/csv")
    @Access(Role.FORMER)
    @Operation(summary = "The lines of the same statement, as CSV, each with the expense that comes back with it")
    ResponseEntity<byte[]> lines(
            Tenant tenant,
            @PathVariable DistributionId distributionId,
            @Parameter(example = "ibm") @PathVariable Payee payee) {
        Csv csv = new Csv("tier", "expense", "currency", "amount");
        statement(tenant, distributionId, payee)
                .lines()
                .forEach(line -> csv.row(
                        line.tier(),
                        line.expense(),
                        line.amount().getCurrencyUnit(),
                        line.amount().getAmount()));
        return csv.download(distributionId + "-" + payee.value().replace(':', '-'));
    }

    private StatementResponse statement(Tenant tenant, DistributionId id, Payee payee) {
        Ledger<IpLedgerState, IpLedgerEvent> ledger = ledgers.ledger(tenant.ledger());
        IpLedgerState state = ledger.read().state();
        Distribution distribution = Distributions.of(state).require(id);
        if (!tenant.isIn(StatementAccess.of(state, distribution, payee))) {
            throw StatementAccess.refusal(payee);
        }
        Statement statement = distribution.require(payee);
        return StatementResponse.of(
                Heirs.of(state),
                distribution,
                statement,
                InclusionProof.of(ledgers, ledger, statement.seq()),
                verifierKey);
    }
}
