package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.share.Shares;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the chain of title: reverses an entry and, where something else is true, records that in the same breath, since
 * later transfers may rest on it. A pledge whose enforcement is reversed comes back, and so does what others lost to it; a pledge
 * that went along with a share goes back with it. What would leave anyone overdrawn at any date, or without what it has pledged, is refused.
 *
 * @param asset whose title
 * @param entry the seq of the entry that is wrong
 * @param reason why, in 1 to {@link #MAX_REASON} characters
 * @param replacement what is true instead: a creation for a creation, for anything else an assignment or nothing
 */
public record ReverseTransfer(
        AssetId asset, long entry, String reason, @Nullable Replacement replacement)
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

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(asset);
        TitleEntry wrong = title.entry(entry)
                .orElseThrow(() -> DomainException.notFound("entry", entry + " in the chain of title to " + asset));
        requireStanding(title, wrong);
        requireFitting(Heirs.of(state), wrong.transfer());
        Reversal reversal = Reversal.of(wrong, reason);
        Title after = title.with(reversal, entry, context.now());
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new TransferReversed(asset, reversal));
        Assignment moved = moved(wrong.transfer());
        Bonds.Moved back = back(Bonds.of(state, asset), after, wrong.transfer(), moved);
        events.addAll(back.events());
        Bonds bonds = back.bonds();
        after = after.measuring(back.shares());
        switch (replacement) {
            case null -> {}
            case Creation creation -> {
                after = after.with(creation, entry, context.now());
                after.requireSound(creation, bonds);
                events.add(new TitleRestated(asset, creation, null));
            }
            case Assignment assignment -> {
                if (!isBetweenTheSame(moved, assignment)) {
                    requireFree(state, after, bonds, assignment, context);
                }
                Bonds.Moved along = bonds.following(asset, after, assignment);
                events.add(new ShareAssigned(asset, assignment));
                events.addAll(along.events());
                bonds = along.bonds();
                after = after.with(assignment, entry, context.now());
                after.requireSound(assignment, bonds);
            }
        }
        List<Transfer> passed = new ArrayList<>();
        for (Transfer touching : replacement == null ? List.of(reversal) : List.of(reversal, replacement)) {
            for (TitleSucceeded onward : Heirs.of(state).onward(asset, after, touching)) {
                after = after.with(onward.transfer(), entry, context.now());
                events.add(onward);
                passed.add(onward.transfer());
            }
        }
        after.requireSound(reversal, bonds);
        for (Transfer each : passed) {
            after.requireSound(each, bonds); // a successor may have passed on what it does not get any more
        }
        return events;
    }

    /** The pledges that come back: those that an enforcement ended, or those that had gone along. */
    private Bonds.Moved back(Bonds bonds, Title after, Transfer wrong, @Nullable Assignment moved) {
        if (wrong instanceof Enforcement enforcement) {
            return bonds.restoring(asset, enforcement);
        }
        return moved == null ? new Bonds.Moved(List.of(), bonds, List.of()) : bonds.returning(asset, after, moved);
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
    private void requireFree(IpLedgerState state, Title after, Bonds bonds, Assignment assignment, Context context) {
        Claims.of(state).requireConfirmed(asset, assignment.from());
        Clearances.of(state).requireNotBarred(asset, assignment);
        Clearances.of(state).requireNoticed(Titles.of(state), asset, assignment, context.today());
        bonds.requireFree(after, assignment);
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
        if (wrong instanceof Succession succession && heirs.isOfRegister(asset, succession)) {
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
