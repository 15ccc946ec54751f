package io.consort.ipledger.exit;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Exits in few words. */
public final class ExitExamples {

    /** The first day without membership, in most tests. */
    public static final LocalDate DAY = LocalDate.parse("1994-01-01");

    private ExitExamples() {}

    /** An exit on {@link #DAY} on the usual terms. */
    public static Leaving<ExitTerms> leaving(OrganisationId member, ExitGround ground) {
        return new Leaving<>(member, ground, DAY, ExitTerms.usual(ground));
    }

    /** An exit on {@link #DAY} by which title passes to co-owners and access ceases. */
    public static Leaving<ExitTerms> passing(OrganisationId member) {
        return new Leaving<>(
                member,
                ExitGround.DEFAULT,
                DAY,
                new ExitTerms(new TitleFate.Passes(), new Fate.Ceases(), new Fate.Lasts(), false, "R-7"));
    }

    /** An exit on {@link #DAY} by which some get a licence to what is kept. */
    public static Leaving<ExitTerms> licensing(OrganisationId member, OrganisationId... licensees) {
        return new Leaving<>(
                member,
                ExitGround.WITHDRAWAL,
                DAY,
                new ExitTerms(
                        new TitleFate.Keeps(List.of(licensees)),
                        new Fate.Survives(30),
                        new Fate.Survives(60),
                        true,
                        null));
    }

    /** Previews and settles at once. */
    public static Command<IpLedgerState, IpLedgerEvent> settle(String id, Leaving<ExitTerms> leaving) {
        return (state, context) -> new SettleExit(
                        new ExitId(id),
                        leaving,
                        ExitReckoning.of(state, leaving).digest())
                .decide(state, context);
    }

    /** Registers know-how with its owners. */
    public static Command<IpLedgerState, IpLedgerEvent> knowHow(
            String id, Ground ground, Map<OrganisationId, Fraction> owners) {
        return By.office(new RegisterAsset(
                new Asset(
                        new AssetId(id),
                        AssetKind.KNOW_HOW,
                        "Etch recipe " + id,
                        ground,
                        List.of(),
                        new Origin("P-1", "WP-1"),
                        List.of()),
                owners,
                LocalDate.parse("1990-05-14")));
    }
}
