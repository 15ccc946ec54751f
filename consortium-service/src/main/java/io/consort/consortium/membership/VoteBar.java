package io.consort.consortium.membership;

/** Why an organisation has no vote on a date. */
public enum VoteBar {
    /** It is no member on that date. */
    NOT_A_MEMBER,
    /** Its class of members does not vote. */
    CLASS_WITHOUT_VOTE,
    /** It is suspended. */
    SUSPENDED,
    /** Its term is over, and it has not renewed its membership. */
    NOT_RENEWED,
    /** Dues of it are overdue beyond the charter's grace. */
    IN_DEFAULT;

    /** Whether it takes a vote for a time that there would be otherwise. */
    public boolean isLoss() {
        return switch (this) {
            case SUSPENDED, NOT_RENEWED, IN_DEFAULT -> true;
            case NOT_A_MEMBER, CLASS_WITHOUT_VOTE -> false;
        };
    }
}
