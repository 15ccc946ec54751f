package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is on a day.
 *
 * @param rule which sort of seat it is
 * @param votes whether it votes, or only looks on
 * @param organisation whose seat it is; null while it is vacant: elected or appointed to by nobody
 * @param holder who sits there; null where a member has named nobody to its seat by right, or it is vacant
 * @param alternates who may stand in
 */
public record Seating(
        BodyId body,
        SeatId seat,
        SeatRuleId rule,
        boolean votes,
        @Nullable OrganisationId organisation,
        @Nullable PersonId holder,
        List<PersonId> alternates) {
    public Seating {
        alternates = List.copyOf(alternates);
    }

    /**
     * Who sits there.
     *
     * @param on the day, for the refusal
     * @throws DomainException REFUSED {@code seat-vacant} when nobody was named
     */
    PersonId requireHolder(LocalDate on) {
        if (holder == null) {
            throw vacant(on);
        }
        return holder;
    }

    /**
     * Sees that someone can act for it.
     *
     * @param on the day, for the refusal
     * @throws DomainException REFUSED {@code seat-vacant} when nobody can
     */
    void requireSitter(LocalDate on) {
        if (isVacant()) {
            throw vacant(on);
        }
    }

    private DomainException vacant(LocalDate on) {
        return DomainException.refused("seat-vacant", "On " + on + " nobody sits on " + seat + ".");
    }

    /** Whether nobody can act for it. */
    public boolean isVacant() {
        return organisation == null;
    }

    /** Whether somebody can vote for it: the one question for who counts as an elector, for a quorum and when a vote is cast. */
    public boolean mayVote() {
        return votes && !isVacant();
    }

    /**
     * Whether someone may act for it: its holder or an alternate, signed in for its organisation; anyone of its organisation
     * where that has named nobody, which only seats by right allow.
     */
    public boolean mayBeActedForBy(Actor actor) {
        return organisation != null
                && organisation.equals(actor.organisationOrNull())
                && (holder == null || holder.equals(actor.person()) || alternates.contains(actor.person()));
    }
}
