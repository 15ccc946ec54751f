package io.consort.ipledger.notice.web;

/** When a joint owner may assign its share. */
enum Assignments {
    /** At any time. */
    FREE,
    /** Once a notice of it has run. */
    AFTER_NOTICE;

    static Assignments of(boolean noticeRequired) {
        return noticeRequired ? AFTER_NOTICE : FREE;
    }
}
