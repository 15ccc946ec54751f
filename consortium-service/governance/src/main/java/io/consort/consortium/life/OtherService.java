package io.consort.consortium.life;

import java.util.List;

/**
 * Who keeps a ledger of each consortium besides its own, in the order in which they are told something: the other services, and {@code
 * WORK}, which is this service's second one.
 */
public enum OtherService {
    FINANCE,
    TALENT,
    IP_LEDGER,
    WORK;

    /** All of them. */
    public static final List<OtherService> ALL = List.of(values());

    /** Those that were told of a change which does not say whom: there was no ledger of the work then. */
    static final List<OtherService> BEFORE_WORK = List.of(FINANCE, TALENT, IP_LEDGER);
}
