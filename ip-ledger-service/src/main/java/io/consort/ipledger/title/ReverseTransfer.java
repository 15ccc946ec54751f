package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.share.Shares;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the chain of title: reverses an entry and, where something else is true, records that in the same breath, since
 * later transfers may rest on it. A pledge whose enforcement is reversed comes back, and so does what others lost to it; a pledge
 * that went along with a share goes back with it. What would leave anyone overdrawn at any date, or without what it has pledged, is refused.
 * Who loses by the correction of a creation or an assignment agrees to it beforehand, unless a resolution has it done.
 *
 * @param asset whose title
 * @param entry the seq of the entry that is wrong
 * @param reason why, in 1 to {@link #MAX_REASON} characters
 * @param replacement what is true instead: a creation for a creation, for anything else an assignment or nothing
 * @param decided whether nobody needs to agree, since a resolution has it done or who loses does it itself
 */
public record ReverseTransfer(
        AssetId asset,
        long entry,
        String reason,
        @Nullable Replacement replacement,
        boolean decided)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public ReverseTransfer {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
        if (replacement instanceof Creation creation) {
            Shares.requireWhole("/creation/owners", "title", creation.owners().values());
        }
    }

    /** By a resolution, or by who loses. */
    public ReverseTransfer(
            AssetId asset, long entry, String reason, @Nullable Replacement replacement) {
        this(asset, entry, reason, replacement, true);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = state.titles().require(asset);
        TitleEntry wrong = title.entry(entry)
                .orElseThrow(() -> DomainException.notFound("entry", entry + " in the chain of title to " + asset));
        requireStanding(title, wrong);
        requireFitting(state.heirs(), wrong.transfer());
        Reversal reversal = Reversal.of(wrong, reason);
        List<PledgeRestored> restored = wrong.transfer() instanceof Enforcement enforcement
                ? title.encumbrances().restoring(asset, enforcement)
                : List.of();
        Title after = title.with(reversal, entry, context.now());
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new TransferReversed(asset, reversal));
        for (PledgeRestored pledge : restored) {
            after = after.with(pledge);
            events.add(pledge);
        }
        Assignment moved = moved(wrong.transfer());
        if (moved != null) {
            for (PledgeReturned pledge : title.encumbrances().returning(asset, after, moved)) {
                after = after.with(pledge);
                events.add(pledge);
            }
        }
        switch (replacement) {
            case null -> {}
            case Creation creation -> {
                after = after.with(creation, entry, context.now());
                after.requireSound(creation);
                events.add(new TitleRestated(asset, creation, claims(state, wrong.transfer(), creation, context)));
            }
            case Assignment assignment -> {
                if (!isBetweenTheSame(moved, assignment)) {
                    requireFree(state, after, assignment, context);
                }
                events.addAll(after.moving(asset, assignment, new ShareAssigned(asset, assignment)));
                after = after.after(asset, assignment, entry, context.now());
                after.requireSound(assignment);
            }
        }
        for (Transfer touching : replacement == null ? List.of(reversal) : List.of(reversal, replacement)) {
            for (TitleSucceeded onward : state.heirs().onward(asset, after, touching)) {
                after = after.with(onward.transfer(), entry, context.now());
                events.add(onward);
            }
        }
        after.requireSound(reversal);
        if (!decided && (wrong.transfer() instanceof Creation || wrong.transfer() instanceof Assignment)) {
            Set<OrganisationId> losers = title.losers(after, state.heirs());
            state.claims()
                    .requireAgreed(
                            asset,
                            entry,
                            replacement,
                            moved == null ? state.claims().bound(asset, losers) : losers,
                            context.actor().organisationOrNull());
        }
        return events;
    }

    /** Who has more than was recorded, and has not said that it has. */
    private @Nullable Claimed claims(IpLedgerState state, Transfer wrong, Creation right, Context context) {
        if (decided || !(wrong instanceof Creation before)) {
            return null;
        }
        List<OrganisationId> more = right.owners().entrySet().stream()
                .filter(each -> before.owners()
                                .getOrDefault(each.getKey(), Fraction.ZERO)
                                .compareTo(each.getValue())
                        < 0)
                .map(Map.Entry::getKey)
                .filter(each -> !each.equals(context.actor().organisationOrNull()))
                .filter(each -> !state.claims().isAgreed(new Agreement(asset, each, entry, right)))
                .toList();
        return more.isEmpty() ? null : new Claimed(more, null);
    }

    private static @Nullable Assignment moved(Transfer wrong) {
        return switch (wrong) {
            case Assignment assignment -> assignment;
            case Succession(var from, var to, var share, var effective) -> new Assignment(from, to, share, effective);
            case Creation _, Enforcement _, Reversal _ -> null;
        };
    }

    private static boolean isBetweenTheSame(@Nullable Assignment wrong, Assignment right) {
        return wrong != null && wrong.from().equals(right.from()) && wrong.to().equals(right.to());
    }

    /** A correction of who or what it was about is a new assignment: it goes by the rules of one. */
    private void requireFree(IpLedgerState state, Title after, Assignment assignment, Context context) {
        state.claims().requireConfirmed(asset, assignment.from());
        state.titles().requireNotBarred(asset, assignment);
        state.titles().requireNoticed(asset, assignment, context.today());
        after.encumbrances().requireFree(after, assignment);
    }

    private void requireStanding(Title title, TitleEntry wrong) {
        Long by = title.reversedBy(wrong);
        if (by != null) {
            throw DomainException.conflict(
                    "transfer-reversed", "Entry " + entry + " was reversed already, by entry " + by + ".");
        }
        if (wrong.transfer() instanceof Reversal) {
            throw DomainException.refused(
                    "reversal-is-final",
                    "Entry " + entry
                            + " is itself a reversal. If what it reversed was true after all, record that again.");
        }
    }

    private void requireFitting(Heirs heirs, Transfer wrong) {
        if (wrong instanceof Succession succession
                && (heirs.byFormer().containsKey(succession.from())
                        || heirs.byFormer().containsKey(succession.to()))) {
            throw DomainException.refused(
                    "succession-stands",
                    "Entry " + entry
                            + " is what the register of organisations brought about, and is not reversed by hand.");
        }
        boolean fits = wrong instanceof Creation ? replacement instanceof Creation : !(replacement instanceof Creation);
        if (!fits) {
            throw DomainException.refused(
                    "replacement-does-not-fit",
                    "A creation is replaced by a creation, since an asset has owners; anything else by an assignment or by"
                            + " nothing.");
        }
    }
}
