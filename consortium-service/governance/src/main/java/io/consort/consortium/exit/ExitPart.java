package io.consort.consortium.exit;

import java.util.List;

/**
 * A part of an exit, in the order in which the parts are settled. What is most often refused comes first: unpaid money in the
 * books. What is hardest to undo comes late: title that others may build upon. The consortium's own part comes last, since it
 * is one entry of the same block that says that all is settled.
 */
public enum ExitPart {
    FINANCE,
    TALENT,
    /** What is recorded of the consortium's work, in this service's second ledger. */
    WORK,
    IP_LEDGER,
    /** What the consortium's own ledger keeps: seats, offices, engagements. */
    MEMBERSHIP;

    /** Those that are kept in other ledgers, in the order in which they are settled; the first and the last are parts of every exit. */
    static final List<ExitPart> ELSEWHERE = List.of(FINANCE, TALENT, WORK, IP_LEDGER);
}
