package io.consort.consortium.membership;

import io.consort.consortium.charter.ClassStanding;

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

    /** What the members of a class are. */
    static Standing of(ClassStanding standing) {
        return switch (standing) {
            case MEMBER -> MEMBER;
            case OBSERVER -> OBSERVER;
        };
    }
}
