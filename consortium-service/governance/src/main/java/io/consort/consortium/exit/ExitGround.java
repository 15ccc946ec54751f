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

    /** As the charter and the other services know it: they tell apart whether it leaves in good standing. */
    public io.consort.kernel.exit.ExitGround inGeneral() {
        return isInGoodStanding()
                ? io.consort.kernel.exit.ExitGround.WITHDRAWAL
                : io.consort.kernel.exit.ExitGround.DEFAULT;
    }

    /** Whether it leaves in good standing, so that access survives for the charter's time. */
    public boolean isInGoodStanding() {
        return switch (this) {
            case WITHDRAWAL, LAPSE -> true;
            case DEFAULT, BREACH -> false;
        };
    }
}
