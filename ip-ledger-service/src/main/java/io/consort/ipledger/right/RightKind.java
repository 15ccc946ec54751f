package io.consort.ipledger.right;

/** What a right is, and whom it shuts out. */
public enum RightKind {
    /** Access as far as the holder's work in a project needs it. */
    IMPLEMENTATION_ACCESS,
    /** Access to exploit the holder's own results. */
    EXPLOITATION_ACCESS,
    /** A licence beside others. */
    NON_EXCLUSIVE,
    /** A licence that leaves its grantor's own use, and shuts out every third party. */
    SOLE,
    /** A licence that shuts out everyone, its grantor too. */
    EXCLUSIVE;

    /** Whether it is an access right, which is asked for; else it is a licence. */
    public boolean isAccess() {
        return this == IMPLEMENTATION_ACCESS || this == EXPLOITATION_ACCESS;
    }

    /** Whether it shuts nobody out. */
    public boolean isOpen() {
        return this != SOLE && this != EXCLUSIVE;
    }

    /** Whether a holder of this may grant the other out of it: nobody gives more than it has. */
    boolean carries(RightKind other) {
        return switch (this) {
            case IMPLEMENTATION_ACCESS, EXPLOITATION_ACCESS -> other == this;
            case NON_EXCLUSIVE -> other.isOpen();
            case SOLE -> other != EXCLUSIVE;
            case EXCLUSIVE -> true;
        };
    }
}
