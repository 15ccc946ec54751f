package io.consort.consortium;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.body.AlternateNamed;
import io.consort.consortium.body.AlternateWithdrawn;
import io.consort.consortium.body.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatTaken;
import io.consort.consortium.body.SeatVacated;
import io.consort.consortium.charter.Band;
import io.consort.consortium.charter.Basis;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterAdopted;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.BasisReported;
import io.consort.consortium.dues.DuesAssessed;
import io.consort.consortium.founding.ConsortiumCreated;
import io.consort.consortium.founding.ConsortiumFounded;
import io.consort.consortium.founding.ConsortiumOpened;
import io.consort.consortium.membership.NoticeGiven;
import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.OrganisationProvisioned;
import io.consort.consortium.organisation.OrganisationRegistered;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.Ror;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.ObjectMapper;

class ConsortiumStateTest {

    private static final Money AMOUNT = Money.parse("USD 12.34");

    private static final List<ConsortiumEvent> EVERY = List.of(
            registered("ibm"),
            new OrganisationRegistered(
                    organisation("utexas"),
                    new Profile(
                            "University of Texas",
                            OrganisationKind.UNIVERSITY,
                            new Country("US"),
                            "Texas",
                            organisation("ibm"),
                            new Identifiers(new Ror("00hj54h04"), null, null),
                            List.of(new InternetDomain("utexas.edu")))),
            new OrganisationProvisioned(organisation("ibm"), "0b1c"),
            new ConsortiumFounded(SEMATECH, FOUNDATION, CHARTER),
            new ConsortiumOpened(SEMATECH),
            new ConsortiumCreated(SEMATECH, FOUNDATION),
            new CharterAdopted(CHARTER),
            new CharterAdopted(Charter.plain(
                    2,
                    OFFICE,
                    CurrencyUnit.USD,
                    6,
                    List.of(
                            new MembershipClass(FULL, "Full", ClassStanding.MEMBER, true, new DuesRule.Fixed(AMOUNT)),
                            new MembershipClass(
                                    new ClassId("banded"),
                                    "Banded",
                                    ClassStanding.OBSERVER,
                                    false,
                                    new DuesRule.Banded(
                                            new Basis("sales", 0),
                                            List.of(new Band(Money.zero(CurrencyUnit.USD), AMOUNT))))))),
            invited("ibm", FULL),
            acceded("ibm", FULL, "1987-08-07"),
            new NoticeGiven(organisation("ibm"), 1, LocalDate.parse("1991-01-31"), LocalDate.parse("1992-01-31")),
            new SeatTaken(
                    new SeatId("board.full.ibm"),
                    organisation("ibm"),
                    new PersonId("p-7"),
                    new Period(LocalDate.parse("1988-01-01"), null),
                    null),
            new SeatVacated(new SeatId("board.full.ibm"), LocalDate.parse("1989-01-01"), new ResolutionId("M-1")),
            new AlternateNamed(
                    new SeatId("board.full.ibm"),
                    new PersonId("p-8"),
                    new Period(LocalDate.parse("1988-01-01"), LocalDate.parse("1989-01-01"))),
            new AlternateWithdrawn(new SeatId("board.full.ibm"), new PersonId("p-8"), LocalDate.parse("1988-06-01")),
            new OfficeTaken(
                    new BodyId("board"),
                    Office.CHAIR,
                    new SeatId("board.full.ibm"),
                    new Period(LocalDate.parse("1988-01-01"), null),
                    null),
            new BasisReported(organisation("ibm"), 1987, AMOUNT),
            new DuesAssessed(organisation("ibm"), 1988, new Assessment(FULL, 1, 1987, AMOUNT, AMOUNT)),
            new DuesAssessed(organisation("ibm"), 1989, new Assessment(FULL, 2, null, null, AMOUNT)));

    @Property(tries = 200)
    void comesBackFromASnapshotAsItWas(@ForAll("prefixes") int length) {
        ConsortiumState state =
                Histories.nothing().happened(EVERY.subList(0, length)).state();
        ObjectMapper mapper = Json.snapshots();
        assertThat(mapper.readValue(mapper.writeValueAsBytes(state), ConsortiumState.class))
                .isEqualTo(state);
    }

    @Provide
    Arbitrary<Integer> prefixes() {
        return Arbitraries.integers().between(0, EVERY.size());
    }

    @Example
    void everyEventComesBackFromItsEntryAsItWas() {
        for (ConsortiumEvent event : EVERY) {
            String text = Json.entries().writeValueAsString(event);
            assertThat(Json.entries().readValue(text, event.getClass())).isEqualTo(event);
        }
        Set<String> covered =
                EVERY.stream().map(ConsortiumLedger.DEFINITION.types()::name).collect(Collectors.toSet());
        assertThat(covered).isEqualTo(ConsortiumLedger.DEFINITION.types().names());
    }
}
