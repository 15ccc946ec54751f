package io.consort.consortium;

import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.charter.Basis;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Histories that tests begin with: a research consortium of semiconductor makers. */
public final class Histories {

    public static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    public static final OrganisationId OFFICE = new OrganisationId("sematech-office");
    public static final ClassId FULL = new ClassId("full");
    public static final ClassId ASSOCIATE = new ClassId("associate");
    public static final LocalDate FOUNDED = LocalDate.parse("1987-08-07");

    public static final DuesRule.Clamp ONE_PERCENT = new DuesRule.Clamp(
            Fraction.of(1, 100),
            new Basis("sales of semiconductors", 1),
            Money.parse("USD 1000000.00"),
            Money.parse("USD 15000000.00"));

    public static final Charter CHARTER = Charter.plain(
            1,
            OFFICE,
            CurrencyUnit.USD,
            12,
            List.of(
                    new MembershipClass(FULL, "Full member", ClassStanding.MEMBER, true, ONE_PERCENT),
                    new MembershipClass(ASSOCIATE, "Associate", ClassStanding.OBSERVER, false, new DuesRule.Exempt())));

    public static final Foundation FOUNDATION =
            new Foundation("Sematech", Model.RESEARCH_CONSORTIUM, Strategy.CATCH_UP, null, FOUNDED);

    private Histories() {}

    public static OrganisationId organisation(String id) {
        return new OrganisationId(id);
    }

    public static Profile profile(String name) {
        return new Profile(
                name, OrganisationKind.ENTERPRISE, new Country("US"), null, null, Identifiers.NONE, List.of());
    }

    public static OrganisationRegistered registered(String id) {
        return new OrganisationRegistered(organisation(id), profile(id));
    }

    public static Given<ConsortiumState, ConsortiumEvent> nothing() {
        return Given.ledger(ConsortiumLedger.DEFINITION);
    }

    /** The consortium is created, and has no members. */
    public static Given<ConsortiumState, ConsortiumEvent> created() {
        return nothing().happened(new ConsortiumCreated(SEMATECH, FOUNDATION), new CharterAdopted(CHARTER));
    }

    public static OrganisationInvited invited(String id, ClassId membershipClass) {
        return new OrganisationInvited(organisation(id), membershipClass, 1, LocalDate.parse("2025-12-15"));
    }

    public static MemberAcceded acceded(String id, ClassId membershipClass, String from) {
        return new MemberAcceded(organisation(id), membershipClass, 1, LocalDate.parse(from));
    }

    /** An organisation is a full member from the founding on. */
    public static List<ConsortiumEvent> full(String id) {
        return List.of(invited(id, FULL), acceded(id, FULL, FOUNDED.toString()));
    }
}
