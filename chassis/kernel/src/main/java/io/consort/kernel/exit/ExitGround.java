package io.consort.kernel.exit;

/** Why a member leaves. */
public enum ExitGround {
    /** It withdraws in good standing. */
    WITHDRAWAL,
    /** It is expelled, having failed in what it owes. */
    DEFAULT,
    /** The consortium ends for all. */
    DISSOLUTION
}
