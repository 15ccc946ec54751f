package io.consort.work.governance;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;

/**
 * How a consortium is governed, as far as the work asks. A port: it is answered in this process, from the consortium's own ledger as it is
 * now, and it never guesses. What it answers was so when it was asked; nothing is atomic over two ledgers.
 */
public interface Governance {

    /** What an organisation is to a consortium today; {@code NONE} also where there is no such consortium. */
    Standing standing(ConsortiumId consortium, OrganisationId organisation);

    /**
     * That somebody acts for a seat today.
     *
     * @return what an entry then rests on
     * @throws io.consort.kernel.problem.DomainException FORBIDDEN {@code not-on-the-seat}, {@code member-suspended}
     */
    Authority seat(ConsortiumId consortium, Actor actor, String seat);

    /**
     * What a resolution has the work do, with the proof, which the ledger of the work keeps when it relies on it.
     *
     * @throws io.consort.kernel.problem.DomainException NOT_FOUND; CONFLICT {@code time-locked} and its like; REFUSED {@code
     *     nothing-resolved}
     */
    Warrant resolution(ConsortiumId consortium, String resolution);

    /** What an organisation is to a consortium. */
    enum Standing {
        NONE,
        /** It was of it, and has what is its own. */
        FORMER,
        /** It is asked to come. */
        INVITED,
        /** It reads on, and does nothing. */
        SUSPENDED,
        OBSERVER,
        MEMBER,
        /** It keeps the consortium's office. */
        SECRETARIAT
    }
}
