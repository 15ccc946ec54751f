package io.consort.consortium.dues;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.created;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.membership.Letters;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.json.Json;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DuesTest {

    @Test
    void assessesTheFoundersOfSematechByOnePercentOfTheirSales() throws IOException {
        JsonNode data = sematech();
        Given<ConsortiumState, ConsortiumEvent> history = created();
        int members = 0;
        for (JsonNode each : data.get("organisations")) {
            if (each.has("basis1987")) {
                String id = each.get("id").asString();
                history = history.happened(full(id))
                        .by("someone", id)
                        .done(new ReportBasis(1987, usd(each.get("basis1987").asString())));
                members++;
            }
        }
        assertThat(members).isEqualTo(14);

        AssessedYear year = Dues.of(
                        history.happened(invited("darpa", ASSOCIATE), acceded("darpa", ASSOCIATE, "1988-04-01"))
                                .done(new AssessDues(1988))
                                .state())
                .year(1988)
                .orElseThrow();

        assertThat(year.byMember()).hasSize(14);
        assertThat(year.total()).isEqualTo(usd("109930000.00"));
        assertThat(amount(year, "ibm")).as("the maximum").isEqualTo(usd("15000000.00"));
        assertThat(amount(year, "micron")).as("the minimum").isEqualTo(usd("1000000.00"));
        assertThat(amount(year, "intel")).as("the maximum, exactly").isEqualTo(usd("15000000.00"));
        assertThat(amount(year, "amd")).isEqualTo(usd("9860000.00"));
    }

    @Test
    void namesTheRuleAndTheBasisInEachAssessment() {
        var given = created().happened(full("amd")).happened(reported("amd", 1987, "986000000.00"));
        given.when(new AssessDues(1988))
                .then(new DuesAssessed(
                        organisation("amd"),
                        1988,
                        new Assessment(FULL, 1, 1987, usd("986000000.00"), usd("9860000.00"))))
                .when(new AssessDues(1988))
                .thenRefused("nothing-to-assess");
    }

    @Test
    void refusesToAssessBeforeAllHaveReportedAndNamesThem() {
        var given = created()
                .happened(full("amd"))
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(reported("amd", 1987, "986000000.00"));
        assertThat(given.when(new AssessDues(1988)).thenRefused("basis-missing").detail())
                .isEqualTo("A basis has not been reported by: ibm for 1987, ti for 1987.");
    }

    @Test
    void assessesThoseWhoJoinedLaterLater() {
        var given = created()
                .happened(full("amd"))
                .happened(reported("amd", 1987, "986000000.00"))
                .done(new AssessDues(1988))
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "1988-12-31"))
                .happened(reported("ibm", 1987, "1.00"));
        given.when(new AssessDues(1988))
                .then(new DuesAssessed(
                        organisation("ibm"), 1988, new Assessment(FULL, 1, 1987, usd("1.00"), usd("1000000.00"))));
    }

    @Test
    void assessesOnlyWhoIsAMemberInTheYear() {
        var given = created()
                .happened(full("lsi"))
                .happened(new NoticeGiven(
                        organisation("lsi"), 1, LocalDate.parse("1991-01-01"), LocalDate.parse("1992-01-01")))
                .happened(reported("lsi", 1990, "262000000.00"), reported("lsi", 1991, "262000000.00"));
        assertThat(given.when(new AssessDues(1991)).events()).hasSize(1);
        given.when(new AssessDues(1992)).thenRefused("nothing-to-assess");
        given.when(new AssessDues(1986)).thenRefused("nothing-to-assess");
    }

    @Test
    void assessesFixedDuesWithoutABasis() {
        Charter charter = Charter.plain(
                2,
                OFFICE,
                CurrencyUnit.USD,
                12,
                List.of(new MembershipClass(
                        FULL, "Full", ClassStanding.MEMBER, true, new DuesRule.Fixed(usd("500.00")))));
        created()
                .happened(full("ibm"))
                .happened(new CharterAdopted(charter))
                .when(new AssessDues(1988))
                .then(new DuesAssessed(organisation("ibm"), 1988, new Assessment(FULL, 2, null, null, usd("500.00"))));
    }

    @Test
    void whoLeftOwesByTheCharterOfItsLastDayWhateverWasAmendedSince() {
        var left = Lapsing.founded(null)
                .happened(full("lsi"))
                .happened(new NoticeGiven(
                        organisation("lsi"), 1, LocalDate.parse("2024-01-01"), LocalDate.parse("2025-06-01")))
                .on("2025-10-01");
        Assessment before = new Assessment(FULL, 1, null, null, usd("500.00"));
        left.happened(amended(FULL))
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2025-01-01"))
                .when(new AssessDues(2025))
                .then(
                        new DuesAssessed(organisation("ibm"), 2025, new Assessment(FULL, 2, null, null, usd("900.00"))),
                        new DuesAssessed(organisation("lsi"), 2025, before));
        left.happened(amended(new ClassId("whole")))
                .when(new AssessDues(2025))
                .then(new DuesAssessed(organisation("lsi"), 2025, before));
    }

    private static CharterAmended amended(ClassId only) {
        Charter next = Charter.plain(
                2,
                OFFICE,
                CurrencyUnit.USD,
                12,
                List.of(new MembershipClass(
                        only, "Only", ClassStanding.MEMBER, true, new DuesRule.Fixed(usd("900.00")))));
        return new CharterAmended(next, new ResolutionId("R-1"), LocalDate.parse("2025-09-01"));
    }

    @Test
    void aNoticeThatNobodyHadSeenTakesBackNoYearWhoseDuesWereAssessed() {
        var assessed = Lapsing.founded(null)
                .happened(full("ibm"))
                .on("2026-03-01")
                .done(new AssessDues(2026))
                .by("ida", "ibm");
        LocalDate given = LocalDate.parse("2024-12-31");
        assessed.when(Letters.notice(given, LocalDate.parse("2026-01-01"))).thenRefused("dues-assessed-since");
        assessed.done(Letters.notice(given, LocalDate.parse("2026-01-02")));
        assessed.done(Letters.notice(LocalDate.parse("2026-03-01"), LocalDate.parse("2027-03-01")));
    }

    @Test
    void nobodyIsAskedForYearsThatLieFarOff() {
        var given = Lapsing.founded(null).happened(full("ibm")).on("2026-12-31");
        assertThat(given.when(new AssessDues(2027)).events()).hasSize(1);
        given.when(new AssessDues(2028)).thenRefused("year-too-far");
    }

    @Test
    void whoKeepsSilentHoldsUpNobody() {
        var silent = created()
                .happened(full("amd"))
                .happened(full("ibm"))
                .happened(reported("ibm", 1987, "1.00"))
                .by("olga", OFFICE.value());
        silent.when(new AssessDues(1988)).thenRefused("basis-missing");
        EstimateBasis estimate = new EstimateBasis(organisation("amd"), 1987, usd("900000000.00"), "As in 1986");
        silent.by("ada", "amd").when(estimate).thenRefused("not-the-auditor");
        silent.when(new EstimateBasis(organisation("ibm"), 1987, usd("2.00"), "Any"))
                .thenRefused("basis-reported");
        silent.when(new EstimateBasis(organisation("ti"), 1987, usd("2.00"), "Any"))
                .thenRefused("not-a-member");
        silent.when(new EstimateBasis(organisation("amd"), 1987, Money.parse("EUR 2.00"), "Any"))
                .thenRefused("currency-differs");
        var estimated = silent.when(estimate)
                .then(new BasisEstimated(organisation("amd"), 1987, usd("900000000.00"), "As in 1986"));
        assertThat(amount(
                        Dues.of(estimated.done(new AssessDues(1988)).state())
                                .year(1988)
                                .orElseThrow(),
                        "amd"))
                .isEqualTo(usd("9000000.00"));
        estimated.done(new AssessDues(1988)).when(estimate).thenRefused("basis-assessed");
        var late = estimated.by("ada", "amd").done(new ReportBasis(1987, usd("200000000.00")));
        assertThat(amount(
                        Dues.of(late.done(new AssessDues(1988)).state())
                                .year(1988)
                                .orElseThrow(),
                        "amd"))
                .isEqualTo(usd("2000000.00"));
        late.by("olga", OFFICE.value()).when(estimate).thenRefused("basis-reported");
    }

    @Test
    void noAuditorConfirmsOrEstimatesWhatItOwesItself() {
        var audited = created()
                .happened(full("amd"))
                .happened(full("ibm"))
                .happened(reported("amd", 1987, "1.00"), reported("ibm", 1987, "1.00"))
                .happened(new AuditorAppointed(organisation("amd")))
                .by("ada", "amd");
        audited.done(new ConfirmBasis(organisation("ibm"), 1987, null, null));
        audited.when(new ConfirmBasis(organisation("amd"), 1987, null, null)).thenRefused("not-the-auditor");
        audited.when(new EstimateBasis(organisation("amd"), 1986, usd("1.00"), "As in 1985"))
                .thenRefused("not-the-auditor");
    }

    @Test
    void aBasisIsReportedAnewUntilDuesRestOnIt() {
        var given = created().happened(full("amd")).by("ada", "amd").done(new ReportBasis(1987, usd("1.00")));
        var corrected =
                given.when(new ReportBasis(1987, usd("986000000.00"))).then(reported("amd", 1987, "986000000.00"));
        corrected
                .done(new AssessDues(1988))
                .when(new ReportBasis(1987, usd("1.00")))
                .thenRefused("basis-assessed");
    }

    @Test
    void refusesABasisOfAStrangerOrInAnotherCurrencyOrOfNoSenseAtAll() {
        created().by("ida", "ibm").when(new ReportBasis(1987, usd("1.00"))).thenRefused("not-a-member");
        created()
                .happened(full("ibm"))
                .by("ida", "ibm")
                .when(new ReportBasis(1987, Money.parse("JPY 1")))
                .thenRefused("currency-differs");
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new ReportBasis(87, usd("1.00")));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new ReportBasis(1987, usd("-1.00")));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new AssessDues(20_000));
    }

    @Test
    void aBasisAwaitsItsMemberFromTheYearOnThenWhoConfirmsIt() {
        var given = created().happened(full("amd")).on("1989-03-01").by("ada", "amd");
        Need report = Awaited.needs(given, "basis").getFirst();
        assertThat(report.subject()).isEqualTo("bases/1988/amd");
        assertThat(report.since()).isEqualTo(Instant.parse("1989-01-01T00:00:00Z"));
        var reported = given.done(new ReportBasis(1988, usd("1.00")));
        assertThat(Awaited.needs(reported, "basis")).isEmpty();
        assertThat(Awaited.needs(reported.on("1989-04-01").by("olga", OFFICE.value()), "basis-confirmation"))
                .extracting(Need::since)
                .containsExactly(Instant.parse("1989-03-01T00:00:00Z"));
    }

    private static BasisReported reported(String id, int year, String amount) {
        return new BasisReported(organisation(id), year, usd(amount));
    }

    private static Money amount(AssessedYear year, String id) {
        return year.find(organisation(id)).orElseThrow().amount();
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static JsonNode sematech() throws IOException {
        try (InputStream in = DuesTest.class.getResourceAsStream("/sematech.json")) {
            return Json.entries().readTree(in);
        }
    }
}
