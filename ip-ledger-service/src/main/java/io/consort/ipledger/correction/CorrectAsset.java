package io.consort.ipledger.correction;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Life;
import io.consort.ipledger.docket.RenewalEntry;
import io.consort.ipledger.docket.Settlement;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded about an asset. Asked by one of its owners or by the secretariat; who made it, once income came in for it,
 * by the secretariat alone, since others are paid by that. A distribution that rests on it is stale until it is computed again.
 *
 * @param asset which
 * @param was what is wrong; null where an asset has only one of its kind
 * @param is what is true instead; null where nothing is, which only a number or a renewal can be
 * @param reason why
 */
public record CorrectAsset(
        AssetId asset,

        @Meaning("What is wrong; left out where an asset has only one of its kind") @Nullable
        Fact was,

        @Meaning("What is true instead; left out where a number is not its, or a renewal never was due") @Nullable
        Fact is,

        @Meaning(example = "The application names them in another order")
        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public CorrectAsset {
        requireReason(reason);
        if (was == null) {
            if (is == null || !is.hasOnlyOne()) {
                throw DomainException.invalid("/was", "Say what is wrong: which number, or which renewal.");
            }
        } else if (is == null) {
            if (was.hasOnlyOne()) {
                throw DomainException.invalid("/is", "Say what is true instead: every asset has one.");
            }
        } else if (was.getClass() != is.getClass()) {
            throw DomainException.invalid("/is", "What is true instead is of the same kind as what was wrong.");
        }
    }

    /** Whom it names as inventors, in their order. */
    public List<PersonId> people() {
        return is instanceof Fact.Inventorship made
                ? made.inventors().stream().map(Inventor::person).toList()
                : List.of();
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Authority owner = Ownership.require(state, asset, "is corrected", context);
        if (!(is instanceof Fact.Inventorship) || !Standing.hasIncome(state, asset)) {
            return owner;
        }
        return Mandate.requireOffice(
                context,
                "correction-by-the-office",
                "Income came in for " + asset
                        + ": the secretariat corrects who made it, since others are paid by that.");
    }

    @Override
    public List<AssetCorrected> decide(IpLedgerState state, Context context) {
        Asset known = Portfolio.of(state).requireStanding(asset);
        Fact recorded = recorded(state, known);
        if (recorded.equals(is)) {
            throw DomainException.refused("nothing-to-correct", "This is what is recorded of " + asset + ".");
        }
        if (is != null) {
            requireTrue(state, known, recorded, is, context.today());
        }
        return List.of(new AssetCorrected(asset, Corrections.of(state).of(asset).size() + 1, recorded, is, reason));
    }

    /** What is recorded of the kind that is wrong. */
    private Fact recorded(IpLedgerState state, Asset known) {
        Fact recorded = recorded(state, known, was == null ? is : was);
        if (recorded == null || (was != null && !recorded.equals(was))) {
            throw DomainException.conflict(
                    "not-what-is-recorded", "What is said to be wrong is not what is recorded of " + asset + ".");
        }
        return recorded;
    }

    private @Nullable Fact recorded(IpLedgerState state, Asset known, @Nullable Fact like) {
        return switch (like) {
            case null -> null;
            case Fact.Inventorship _ -> new Fact.Inventorship(known.inventors());
            case Fact.Naming _ -> new Fact.Naming(known.title());
            case Fact.Provenance _ -> new Fact.Provenance(known.ground(), known.origin());
            case Fact.LifeSteps _ ->
                new Fact.LifeSteps(Docket.of(state).life(asset).steps());
            case Fact.Identification number -> known.identifiers().contains(number.identifier()) ? number : null;
            case Fact.DueRenewal renewal ->
                Docket.of(state)
                        .renewal(asset, renewal.id(asset))
                        .map(entry -> Fact.DueRenewal.of(entry.renewal(), entry.settlement()))
                        .orElse(null);
        };
    }

    private void requireTrue(IpLedgerState state, Asset known, Fact recorded, Fact now, LocalDate today) {
        switch (now) {
            case Fact.Inventorship _, Fact.Naming _ -> {}
            case Fact.Provenance from -> requireNoBackground(state, from);
            case Fact.LifeSteps life -> Life.of(known, life.steps(), today);
            case Fact.Identification right -> requireFree(state, ((Fact.Identification) recorded).identifier(), right);
            case Fact.DueRenewal renewal -> requireDue(state, (Fact.DueRenewal) recorded, renewal, today);
        }
        Asset _ = Fact.on(known, recorded, now); // whose constructor sees that it can be an asset
    }

    private void requireNoBackground(IpLedgerState state, Fact.Provenance from) {
        List<String> projects = new ArrayList<>();
        if (from.ground() != Ground.BACKGROUND) {
            Backgrounds.of(state).byProject().forEach((project, declared) -> {
                if (declared.containsKey(asset)) {
                    projects.add(project.value());
                }
            });
        }
        if (!projects.isEmpty()) {
            projects.sort(null);
            throw DomainException.refused(
                    "declared-as-background",
                    asset + " is declared as background to " + String.join(", ", projects)
                            + ", and can be nothing else.");
        }
    }

    private void requireFree(IpLedgerState state, Identifier wrong, Fact.Identification right) {
        Portfolio.of(state)
                .with(Fact.on(Portfolio.of(state).require(asset), new Fact.Identification(wrong), null))
                .requireFree(asset, right.identifier());
    }

    private void requireDue(IpLedgerState state, Fact.DueRenewal recorded, Fact.DueRenewal renewal, LocalDate today) {
        RenewalEntry other = renewal.id(asset).equals(recorded.id(asset))
                ? null
                : Docket.of(state).renewal(asset, renewal.id(asset)).orElse(null);
        if (other != null) {
            throw DomainException.conflict(
                    "renewal-scheduled",
                    "The renewal of " + asset + " at " + renewal.office() + " due on " + renewal.due()
                            + " is on the docket already.");
        }
        Settlement settlement = renewal.settlement();
        if (settlement != null) {
            settlement.requireOf(renewal.renewal(asset), today);
        }
    }
}
