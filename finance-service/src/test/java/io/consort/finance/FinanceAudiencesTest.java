package io.consort.finance;

import static io.consort.finance.Books.BANK;
import static io.consort.finance.Books.GRANTS;
import static io.consort.finance.exit.ExitExamples.IBM;
import static io.consort.finance.exit.ExitExamples.X;
import static io.consort.finance.exit.ExitExamples.byDays;
import static io.consort.finance.exit.ExitExamples.invoice;
import static io.consort.finance.exit.ExitExamples.paid;
import static io.consort.finance.exit.ExitExamples.settle;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.assembly.FinanceLedger;
import io.consort.finance.correction.ReverseMatch;
import io.consort.finance.correction.ReverseReceipt;
import io.consort.finance.dues.CancelInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.exit.ReadmitMember;
import io.consort.finance.exit.RevokeExit;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchId;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.succession.DemergeOrganisation;
import io.consort.finance.succession.SucceedOrganisation;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.witness.WitnessId;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.testkit.ledger.Given;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds every type of entry against {@code audience-matrix.csv}, which says who may read it; a type without a row fails. */
class FinanceAudiencesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<Command<FinanceState, FinanceEvent>> STORY = List.of(
            Books.account(new AccountId("cash"), AccountKind.ASSET, "USD"),
            new AwardGrant(
                    new OrganisationId("darpa"),
                    new MatchingRule(Fraction.ONE, Books.usd("10.00"), 1994, 1995),
                    BANK,
                    GRANTS,
                    null),
            invoice(1993, "5.00"),
            new CancelInvoice(new DuesInvoiceId("1993-ibm"), "Waived"),
            invoice(1994, "100.00"),
            paid(1994, "40.00"),
            new MatchDues(new GrantId("G-1"), 1994, LocalDate.parse("1994-12-31")),
            new ReverseReceipt(new DuesReceiptId("DR-1"), "Recorded twice"),
            paid(1994, "40.00"),
            new ReverseMatch(new GrantId("G-1"), new MatchId("M-1"), "It never came in"),
            settle("exit-1", byDays("1994-04-01")),
            new RevokeExit(X, "It never was."),
            settle("exit-2", byDays("1994-04-01")),
            new ReadmitMember(new ExitId("exit-2"), LocalDate.parse("1995-01-01")),
            new SucceedOrganisation(
                    new OrganisationId("darpa"), new OrganisationId("arpa"), LocalDate.parse("1995-01-01")),
            new DemergeOrganisation(new Demerger(
                    DemergerId.of(1),
                    IBM,
                    new OrganisationId("lexmark"),
                    LocalDate.parse("1980-01-01"),
                    "0".repeat(64),
                    List.of(new Allotment(Allotment.Kind.GRANT, "G-1")))),
            FinanceLedger.WITNESSING.register(Cosigner.generate("w").verifier().toString()),
            FinanceLedger.WITNESSING.retire(new WitnessId("W-1"), true),
            FinanceLedger.CLOSING.carryOut(new ClosureOrder(1, ClosureState.SUSPENDED, "An inquiry", null)));

    @Test
    void everyTypeIsForEveryoneOrForThoseWhomItConcerns() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Given<FinanceState, FinanceEvent> given = Books.open();
        for (Command<FinanceState, FinanceEvent> command : STORY) {
            List<? extends FinanceEvent> events = given.when(command).events();
            given = given.happened(events);
            for (FinanceEvent event : events) {
                Audience audience = FinanceLedger.DEFINITION.audiences().of(given.state(), event, NOW);
                boolean open = !(audience instanceof Audience.Concerned);
                assertThat(audience.includes(IBM))
                        .as("%s for who leaves", event)
                        .isTrue();
                assertThat(audience.includes(new OrganisationId("press")))
                        .as("%s for others", event)
                        .isEqualTo(open);
                if (audience instanceof Audience.EveryoneAnd) {
                    assertThat(named(audience, "ibm") || named(audience, "darpa") || named(audience, "sematech-office"))
                            .as("%s for whom it names", event)
                            .isTrue();
                    assertThat(named(audience, "press")).isFalse();
                }
                found.put(FinanceLedger.DEFINITION.types().name(event), readers(audience));
            }
        }
        assertThat(found).isEqualTo(decided());
    }

    private static boolean named(Audience audience, String left) {
        return new Tenant(new ConsortiumId("sematech"), Actor.of("anna", left), Role.FORMER).isIn(audience);
    }

    private static String readers(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> "everyone";
            case Audience.EveryoneAnd _ -> "everyone and named";
            case Audience.EveryoneEver() -> "everyone ever";
            case Audience.Concerned _ -> "concerned";
        };
    }

    private static Map<String, String> decided() throws IOException {
        try (InputStream file = FinanceAudiencesTest.class.getResourceAsStream("/audience-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(","))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, _) -> one, TreeMap::new));
        }
    }
}
