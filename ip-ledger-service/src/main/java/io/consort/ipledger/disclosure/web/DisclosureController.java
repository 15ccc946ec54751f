package io.consort.ipledger.disclosure.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.charter.ByHand;
import io.consort.ipledger.charter.Results;
import io.consort.ipledger.disclosure.Disclosure;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.disclosure.Openness;
import io.consort.ipledger.disclosure.SetDisclosure;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/disclosure")
@Tag(name = "disclosure", description = "Whether the charter opens commercial terms to those whom they do not concern")
final class DisclosureController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    private final ByCharter charter;

    DisclosureController(Answers<IpLedgerState, IpLedgerEvent> answers, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
    }

    @PostMapping
    @Act(value = "set-disclosure", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Put into force what the charter says of commercial terms",
            description =
                    "It holds for incomes, pledges, notices, rights and requests for access that are recorded from"
                            + " now on, and for what follows from them. What was recorded before stays as it is. The charter is asked: what is"
                            + " sent may say the same, and nothing else.")
    ResponseEntity<Disclosure> set(Tenant tenant, Change change, @RequestBody DisclosureRequest request) {
        return answers.created(
                tenant,
                change,
                request.toCommand(charter, tenant.consortium()),
                receipt -> Edge.location(tenant, receipt),
                receipt -> receipt.first(DisclosureSet.class).disclosure());
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "For whom commercial terms are that are recorded now")
    Recorded<Disclosure> disclosure(Tenant tenant) {
        return answers.recorded(
                tenant,
                state -> {
                    Disclosure noted = Disclosures.of(state).current();
                    return charter.results(tenant.consortium()).map(noted::by).orElse(noted);
                },
                _ -> "disclosure");
    }

    record DisclosureRequest(
            @Schema(description = "For whom commercial terms are that begin from now on") @Nullable
            Openness terms,

            @Schema(description = "By which somebody says so, where the charter is not asked", example = "R-7")
            @Nullable
            String resolution) {

        Command<IpLedgerState, IpLedgerEvent> toCommand(ByCharter charter, ConsortiumId consortium) {
            return ByHand.noting(() -> {
                Results said = charter.results(consortium).orElse(null);
                if (said == null) {
                    return new SetDisclosure(
                            new Disclosure(ByHand.said("/terms", terms), ByHand.said("/resolution", resolution)));
                }
                ByHand.requireSame("/terms", terms, Openness.of(said));
                return new SetDisclosure(new Disclosure(Openness.of(said), resolution, said.charter()));
            });
        }
    }
}
