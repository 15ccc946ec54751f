package io.consort.talent.researcher;

/** What a researcher has agreed that their record is used for. */
public enum Purpose {
    /** To be registered with the consortium, under a pseudonym. */
    REGISTRATION,
    /** To have titles recognised by other organisations. */
    RECOGNITION,
    /** To be approached about projects and posts. */
    CONTACT,
    /** To be named in reports. */
    PUBLICATION
}
