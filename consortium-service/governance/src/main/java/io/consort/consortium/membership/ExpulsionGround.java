package io.consort.consortium.membership;

/** Why a member is expelled. */
public enum ExpulsionGround {
    /** It has not paid, and the time to make up for it is over. */
    DEFAULT,
    /** It has broken its obligations. */
    BREACH
}
