package io.consort.ipledger.notice;

/** How a notice stands. */
public enum NoticeStatus {
    /** Co-owners may answer. */
    OPEN(false),
    /** All have agreed. */
    CONSENTED(true),
    /** The time is up and nobody objects. */
    LAPSED(true),
    /** The time is up and someone objects. */
    DISPUTED(false),
    /** The dispute was decided for the wish. */
    ALLOWED(true),
    /** The dispute was decided against it: it is not done, until a later resolution allows it or nobody objects any more. */
    BARRED(false),
    /** Its owner no longer wishes it. */
    WITHDRAWN(false);

    private final boolean free;

    NoticeStatus(boolean free) {
        this.free = free;
    }

    /** Whether what is wished for may be done. */
    public boolean isFree() {
        return free;
    }
}
