package io.consort.starter.web;

import java.util.Set;

/**
 * What the charter of a consortium keeps from being done by one person of its office, or by hand at all.
 *
 * @param reserved full names of the acts that are done by resolution alone
 * @param fourEyes full names of the acts of the secretariat that two of its people ask for
 */
public record Restrictions(Set<String> reserved, Set<String> fourEyes) {

    /** Nothing. */
    public static final Restrictions NONE = new Restrictions(Set.of(), Set.of());

    public Restrictions {
        reserved = Set.copyOf(reserved);
        fourEyes = Set.copyOf(fourEyes);
    }
}
