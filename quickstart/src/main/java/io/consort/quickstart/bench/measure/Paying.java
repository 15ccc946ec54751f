package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.EnactScheme;
import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.note.VerifiedCheckpoints;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The IP ledger of the same consortium: an asset that many own, and a scheme by which its income is distributed. */
public final class Paying implements AutoCloseable {

    /** The scheme. */
    public static final String SCHEME = "standard";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final AssetId ASSET = new AssetId("A-1");
    private static final Actor OFFICE = Actor.of("olga", "office");
    private static final Authority OWN_RIGHT =
            Authority.of(Authority.Capacity.SECRETARIAT, new OrganisationId("office"));

    private final VerifiedCheckpoints known;
    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private int requests;

    /** @param signer of the ledger, and of the consortium's own */
    public Paying(BlockStore store, NoteSigner signer) {
        this.known = new VerifiedCheckpoints(signer.verifier());
        this.ledgers = new Ledgers<>(
                IpLedger.DEFINITION,
                store,
                new Checkpoints(Resolving.ORIGIN, new InMemorySignedCheckpoints(), signer),
                new Seal("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                new LedgerSettings(Duration.ofSeconds(10), Duration.ofMinutes(2), 16_384, Duration.ofHours(1), 100_000),
                Clock.tickMillis(ZoneOffset.UTC));
        done(
                OWN_RIGHT,
                "adopt-scheme",
                new AdoptScheme(
                        new SchemeId(SCHEME), "Standard", new Waterfall(List.of(new Owners("owners"))), null, null));
    }

    /** The ledger. */
    public Ledger<IpLedgerState, IpLedgerEvent> ledger() {
        return ledgers.ledger(Resolving.ID);
    }

    /** Where it stands, signed. */
    public String checkpoint() {
        return ledgers.checkpoint(Resolving.ID);
    }

    private Receipt<IpLedgerEvent> done(
            Authority authority, String act, Command<IpLedgerState, IpLedgerEvent> command) {
        return ledger().execute(
                        command,
                        Request.of(OFFICE, "request-" + ++requests)
                                .on(authority)
                                .doing("ip-ledger/" + act));
    }

    /** Puts the scheme into effect by an entry of the consortium's own ledger, whose proof is checked, and kept. */
    public Receipt<IpLedgerEvent> enact(ProvenEntry proof) {
        Warrant warrant = Warrant.of(proof, origin(), known);
        String resolution = ((Authority.Resolution) warrant.authority()).id();
        return done(warrant.authority(), "enact-scheme", IpLedger.RELYING.by(warrant, enacted(resolution)));
    }

    private static String origin() {
        return Resolving.ORIGIN + "/api/consortium/consortia/" + Resolving.ID;
    }

    /** The same without a proof, on the office's own right. */
    public Receipt<IpLedgerEvent> enact(String resolution) {
        return done(OWN_RIGHT, "enact-scheme", enacted(resolution));
    }

    private static EnactScheme enacted(String resolution) {
        return new EnactScheme(new SchemeId(SCHEME), new Enactment(1, new ResolutionId(resolution), null));
    }

    /** Distributes an income of an asset that so many own. */
    public void distribute(int owners) {
        Map<OrganisationId, Fraction> shares = new LinkedHashMap<>();
        for (int i = 1; i <= owners; i++) {
            shares.put(new OrganisationId("owner-" + i), Fraction.of(1, owners));
        }
        Asset asset = new Asset(ASSET, AssetKind.PATENT, "Method", Ground.SIDEGROUND, List.of(), null, List.of());
        done(OWN_RIGHT, "register-asset", new RegisterAsset(asset, shares, DAY));
        Money gross = Money.ofMinor(CurrencyUnit.USD, 100_000_007);
        Income income = new Income(
                ASSET,
                IncomeKind.ROYALTY,
                gross,
                Money.zero(CurrencyUnit.USD),
                new OrganisationId("payer"),
                DAY,
                null,
                null);
        done(OWN_RIGHT, "record-income", new RecordIncome(income, null));
        done(OWN_RIGHT, "distribute-income", new DistributeIncome(new IncomeId("I-1"), new SchemeId(SCHEME), 1));
    }

    @Override
    public void close() {
        ledgers.close();
    }
}
