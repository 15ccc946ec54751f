package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.title.Heirs;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other party to a right answers what was reported of a milestone: it agrees, also to what it disputed before, or it disputes it as
 * long as nothing fell due.
 *
 * @param right under which right
 * @param milestone which
 * @param reached the day that was reported, so that it answers what it has seen
 * @param reason why it disputes it; null where it agrees
 */
public record AnswerMilestone(
        RightId right,
        String milestone,

        @Meaning(value = "The day that was reported", example = "1994-07-01")
        LocalDate reached,

        @Meaning("Why it is not so; agreed where it is left out") @Nullable
        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public AnswerMilestone {
        if (reason != null && (reason.isBlank() || reason.length() > MAX_REASON)) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Right held = Royalties.requirePaid(state, right);
        OrganisationId speaker = Parties.speaker(held, context);
        Reached said = require(state);
        if (Heirs.of(state).now(said.by()).equals(speaker)) {
            throw DomainException.forbidden(
                    "not-your-word",
                    speaker + " reported " + milestone + " itself: the other party answers, and that is "
                            + (speaker.equals(held.holder()) ? held.grantor() : held.holder()) + ".");
        }
        return Parties.authority(held, speaker);
    }

    @Override
    public List<MilestoneAnswered> decide(IpLedgerState state, Context context) {
        Reached said = require(state);
        if (!said.on().equals(reached)) {
            throw DomainException.refused(
                    "another-day-reported",
                    "What was reported is that " + milestone + " was reached on " + said.on() + ".");
        }
        boolean agreed = reason == null;
        if (said.standing() == (agreed ? Reached.Standing.CONFIRMED : Reached.Standing.DISPUTED)) {
            throw DomainException.conflict("milestone-answered", milestone + " is answered so already.");
        }
        if (!agreed && Royalties.of(state).hasFallen(right, "milestones/" + milestone)) {
            throw DomainException.conflict("milestone-fell-due", milestone + " fell due: it is disputed no more.");
        }
        return List.of(new MilestoneAnswered(right, milestone, agreed, reason, null));
    }

    private Reached require(IpLedgerState state) {
        return require(state, right, milestone);
    }

    static Reached require(IpLedgerState state, RightId right, String milestone) {
        Reached said = Royalties.of(state).milestones(right).get(milestone);
        if (said == null) {
            throw DomainException.notFound("reported milestone", milestone);
        }
        return said;
    }
}
