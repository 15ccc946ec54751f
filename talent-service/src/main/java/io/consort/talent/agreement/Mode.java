package io.consort.talent.agreement;

/** Whether a mapping decides by itself. */
public enum Mode {
    /** The agreement decides. */
    AUTOMATIC,
    /** People decide, case by case. */
    ASSESSED
}
