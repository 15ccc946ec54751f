package io.consort.consortium.exit;

/** Why a membership ends. */
public enum ExitGround {
    /** The member has given notice. */
    WITHDRAWAL,
    /** It was not renewed. */
    LAPSE,
    /** The member is expelled, since it has not paid. */
    DEFAULT,
    /** The member is expelled, since it has broken its obligations. */
    BREACH;

    /** Whether it leaves in good standing, so that access survives for the charter's time. */
    public boolean isInGoodStanding() {
        return switch (this) {
            case WITHDRAWAL, LAPSE -> true;
            case DEFAULT, BREACH -> false;
        };
    }
}
