package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Difference;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.Recalculation;
import io.consort.ipledger.distribution.Replay;
import io.consort.ipledger.distribution.Verification;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Predicate;
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
@RequestMapping(Edge.LEDGER + "/distributions/{distributionId}")
@Tag(name = "distributions")
final class RecalculationController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final LedgerDefinition<IpLedgerState, IpLedgerEvent> definition;

    RecalculationController(
            Answers<IpLedgerState, IpLedgerEvent> answers, LedgerDefinition<IpLedgerState, IpLedgerEvent> definition) {
        this.answers = answers;
        this.definition = definition;
    }

    @PostMapping("/recalculations")
    @Act("recalculate-distribution")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Compute a distribution again after title was corrected",
            description = "What was paid too much becomes a clawback, what was paid too little a top-up; the two are"
                    + " equal. Begin with the earliest distribution: later ones rest on what it used of their caps.")
    ResponseEntity<RecalculationResponse> recalculate(
            Tenant tenant,
            Change change,
            @PathVariable DistributionId distributionId,
            @RequestBody RecalculateDistribution command) {
        return answers.created(
                tenant, change, command, receipt -> Edge.location(tenant, receipt), RecalculationResponse::of);
    }

    @GetMapping("/recalculation")
    @Access(Role.FORMER)
    @Operation(summary = "What would change if the distribution were computed again now; nothing is recorded")
    RecalculationResponse recalculation(Tenant tenant, @PathVariable DistributionId distributionId) {
        return answers.view(tenant, state -> {
            Distribution distribution = concerning(tenant, state, distributionId);
            return RecalculationResponse.tried(
                    distributionId,
                    Recalculation.of(state, distribution),
                    payee -> tenant.isIn(DistributionAccess.of(state, distribution, payee)));
        });
    }

    @GetMapping("/verify")
    @Access(Role.FORMER)
    @Operation(
            summary = "Recompute a distribution from the ledger's entries alone, and say where it differs",
            description =
                    "Reads the entries that it rests on: of the income, of title to the asset, of the scheme, and of"
                            + " what was distributed by that scheme before.")
    VerificationResponse verify(Tenant tenant, @PathVariable DistributionId distributionId) {
        answers.view(tenant, state -> concerning(tenant, state, distributionId));
        return VerificationResponse.of(Replay.of(distributionId, definition.empty(), answers.ledger(tenant)));
    }

    private static Distribution concerning(Tenant tenant, IpLedgerState state, DistributionId id) {
        Distribution distribution = Distributions.of(state).require(id);
        if (!tenant.isIn(DistributionAccess.of(state, distribution))) {
            throw DistributionAccess.refusal(id);
        }
        return distribution;
    }

    /**
     * @param number null where it was only tried
     * @param reason null where it was only tried
     * @param uses how far limits that carry over between runs are used now
     * @param changes they sum to nothing; who is paid and owns nothing is shown its own alone
     */
    record RecalculationResponse(
            DistributionId distribution,
            @Nullable Integer number,
            @Nullable String reason,
            List<Use> uses,
            List<PayeeChange> changes) {

        /**
         * @param change above zero a top-up, below zero a clawback
         */
        record PayeeChange(Payee payee, List<Line> lines, Money before, Money total, Money change) {}

        static RecalculationResponse tried(DistributionId id, Recalculation again, Predicate<Payee> seen) {
            return new RecalculationResponse(
                    id,
                    null,
                    null,
                    again.uses(),
                    again.changes().stream()
                            .filter(each -> seen.test(each.payee()))
                            .map(each -> new PayeeChange(
                                    each.payee(), each.lines(), each.before(), each.total(), each.difference()))
                            .toList());
        }

        static RecalculationResponse of(Receipt<IpLedgerEvent> receipt) {
            DistributionRecalculated recalculated = receipt.first(DistributionRecalculated.class);
            List<PayeeChange> changes = receipt.events().stream()
                    .filter(PayeeAdjusted.class::isInstance)
                    .map(PayeeAdjusted.class::cast)
                    .map(each ->
                            new PayeeChange(each.payee(), each.lines(), each.before(), each.total(), each.change()))
                    .toList();
            return new RecalculationResponse(
                    recalculated.id(), recalculated.number(), recalculated.reason(), recalculated.uses(), changes);
        }
    }

    /**
     * @param entries how many of the distribution's entries were recomputed
     */
    record VerificationResponse(DistributionId distribution, boolean holds, int entries, List<Difference> differences) {

        static VerificationResponse of(Verification verification) {
            return new VerificationResponse(
                    verification.distribution(),
                    verification.holds(),
                    verification.entries(),
                    verification.differences());
        }
    }
}
