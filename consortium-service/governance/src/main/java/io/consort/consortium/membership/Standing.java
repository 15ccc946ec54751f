package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.organisation.Heirs;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** What an organisation is to a consortium on a date. */
public enum Standing {
    NONE,
    /** Its last membership has ended, and nothing is to come; or it took over a part of a member's and is none: it has what is its own. */
    FORMER,
    /** Invited, or acceded with effect from a later date. */
    INVITED,
    /** A member that is suspended: it reads on, and does nothing. */
    SUSPENDED,
    OBSERVER,
    MEMBER,
    SECRETARIAT;

    /** What an organisation is to a consortium on a date, by the charter of that date; nothing where there is no consortium. */
    public static Standing of(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        Charters charters = Charters.of(state);
        if (charters.byVersion().isEmpty()) {
            return NONE;
        }
        Charter then = charters.then(on, null);
        Heirs heirs = state.get(Heirs.class);
        Standing standing = Members.of(state).standing(organisation, on, then, heirs.now(then.secretariat()));
        return standing == NONE && heirs.isReceiver(organisation) ? FORMER : standing;
    }

    /** What the members of a class are. */
    static Standing of(ClassStanding standing) {
        return switch (standing) {
            case MEMBER -> MEMBER;
            case OBSERVER -> OBSERVER;
        };
    }
}
