package io.consort.ipledger;

import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.Basis;
import io.consort.ipledger.scheme.Inventors;
import io.consort.ipledger.scheme.Levy;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Recovery;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.Money;

/** The stepper patent of the Sematech case, and what happened to it. */
public final class Sematech {

    public static final OrganisationId IBM = new OrganisationId("ibm");
    public static final OrganisationId TI = new OrganisationId("ti");
    public static final OrganisationId UTEXAS = new OrganisationId("utexas");
    public static final OrganisationId INTEL = new OrganisationId("intel");

    public static final AssetId A1 = new AssetId("A-1");
    public static final LocalDate CREATED = LocalDate.parse("1990-05-14");
    public static final LocalDate PAID = LocalDate.parse("1992-06-30");
    public static final SchemeId STANDARD = new SchemeId("standard");
    public static final Fraction THIRD = Fraction.of(1, 3);

    public static final Asset STEPPER = new Asset(
            A1,
            AssetKind.PATENT,
            "Stepper overlay calibration method",
            Ground.FOREGROUND,
            List.of(inventor("R-1"), inventor("R-2"), inventor("R-3")),
            new Origin("P-1", "WP-1"),
            List.of());

    public static final RegisterAsset REGISTER = new RegisterAsset(STEPPER, thirds(IBM, TI, UTEXAS), CREATED);

    public static final Assignment TI_TO_INTEL =
            new Assignment(TI, INTEL, Fraction.of(1, 6), LocalDate.parse("1993-01-01"));

    public static final Income ROYALTY = new Income(
            A1, IncomeKind.ROYALTY, usd("1000000.01"), usd("0.00"), new OrganisationId("gca"), PAID, null, null);

    public static final Waterfall WATERFALL = new Waterfall(List.of(
            new Levy("consortium levy", Fraction.of(1, 10), Basis.GROSS, null),
            new Recovery("filing costs", TI, usd("40000.00"), null),
            new Inventors("inventors' reward", Fraction.of(3, 10), Basis.NET),
            new Owners("owners by title")));

    public static final AdoptScheme ADOPT =
            new AdoptScheme(STANDARD, "Standard scheme", WATERFALL, new ResolutionId("R-7"), null);

    private Sematech() {}

    /** Someone of IBM asks; the patent is registered. */
    public static Given<IpLedgerState, IpLedgerEvent> registered() {
        return ledger().done(REGISTER);
    }

    /** Someone of IBM asks; nothing has happened. */
    public static Given<IpLedgerState, IpLedgerEvent> ledger() {
        return Given.ledger(IpLedger.DEFINITION).by("irene", "ibm");
    }

    public static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    public static SequencedMap<OrganisationId, Fraction> thirds(OrganisationId... owners) {
        SequencedMap<OrganisationId, Fraction> shares = new LinkedHashMap<>();
        for (OrganisationId owner : owners) {
            shares.put(owner, THIRD);
        }
        return shares;
    }

    private static Inventor inventor(String id) {
        return new Inventor(new PersonId(id), THIRD);
    }
}
