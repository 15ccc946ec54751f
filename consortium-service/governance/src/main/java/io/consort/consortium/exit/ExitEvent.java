package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happens on the way of an exit. */
public sealed interface ExitEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Exits.of(state).apply(this, header));
    }

    /** That someone leaves is for everyone; what it comes to, and what other services say of it, is for the leaver. */
    @Override
    default Audience audience(ConsortiumState state) {
        return switch (this) {
            case ExitAccounted _, ExitStopped _, StepRefused _, StepDelayed _ -> Audience.of(own -> isOf(state, own));
            case ExitStarted _, StepSettled _, StepRevoked _, StepReadmitted _, ExitSettled _, ExitFailed _ ->
                Audience.EVERYONE.or(own -> isOf(state, own));
        };
    }

    private boolean isOf(ConsortiumState state, OrganisationId organisation) {
        return Exits.of(state).require(exit()).leaving().member().equals(organisation);
    }

    /** Which exit. */
    ExitId exit();

    @Override
    default String subject() {
        return "exits/" + exit();
    }

    /**
     * The exit of a member is being settled in all services, exactly as it was previewed.
     *
     * @param attempt from 1; each has a preview of its own
     * @param digests of the previews of all parts
     * @param digest of all of it
     */
    record ExitStarted(ExitId exit, int attempt, Leaving leaving, List<PartDigest> digests, String digest)
            implements ExitEvent {
        public ExitStarted {
            digests = List.copyOf(digests);
        }
    }

    /**
     * The account of what the consortium itself keeps, in pieces that fit an entry, and what stands open over all parts. It is for
     * the member that leaves and for the secretariat.
     *
     * @param balances in the first piece only
     */
    record ExitAccounted(ExitId exit, List<ExitItem> items, List<Balance> balances) implements ExitEvent {

        /** Most lines in one entry. */
        static final int PIECE = 50;

        public ExitAccounted {
            items = List.copyOf(items);
            balances = List.copyOf(balances);
        }

        static List<ExitAccounted> of(ExitId exit, JointPreview preview) {
            List<ExitItem> items = preview.own();
            List<ExitAccounted> pieces = new ArrayList<>();
            for (int from = 0; from == 0 || from < items.size(); from += PIECE) {
                pieces.add(new ExitAccounted(
                        exit,
                        items.subList(from, Math.min(items.size(), from + PIECE)),
                        from == 0 ? preview.balances() : List.of()));
            }
            return pieces;
        }
    }

    /** Another service has settled its part. */
    record StepSettled(ExitId exit, int attempt, ExitPart part) implements ExitEvent {}

    /**
     * A rule of another service stands against its part, so that nothing is settled and what was is undone.
     *
     * @param slug the rule
     * @param detail what it says
     */
    record StepRefused(ExitId exit, int attempt, ExitPart part, String slug, String detail) implements ExitEvent {}

    /**
     * A step could not be made, and is tried again until it is: there was no answer, or a rule stands against undoing it.
     *
     * @param slug the rule or the fault
     * @param detail what it says
     */
    record StepDelayed(ExitId exit, int attempt, ExitPart part, String slug, String detail) implements ExitEvent {}

    /** Another service has undone its part, or will settle it no more. */
    record StepRevoked(ExitId exit, int attempt, ExitPart part) implements ExitEvent {}

    /**
     * Another service counts a member that came back as one again.
     *
     * @param from the first day of its new membership
     */
    record StepReadmitted(ExitId exit, int attempt, ExitPart part, LocalDate from) implements ExitEvent {}

    /** All parts are settled. What it ends here are entries after this one in its block. */
    record ExitSettled(ExitId exit, int attempt) implements ExitEvent {}

    /**
     * The office has an exit settled no further, or one that was settled overturned, and what was settled is undone.
     *
     * @param part that was being settled, or was last; whether it was is not known, so that it is revoked, too
     */
    record ExitStopped(ExitId exit, int attempt, ExitPart part, String reason) implements ExitEvent {}

    /**
     * No part is settled.
     *
     * @param part that was being settled
     * @param slug the rule that refused it, or {@code exit-stopped}
     */
    record ExitFailed(ExitId exit, int attempt, ExitPart part, String slug) implements ExitEvent {}
}
