package io.consort.ipledger.notice;

import io.consort.ipledger.title.Titles;

/**
 * What the charter says of notices was put into force. Notices that were given before run as they did.
 *
 * @param period what it says
 */
public record NoticePeriodSet(NoticePeriod period) implements NoticeEvent {

    @Override
    public String subject() {
        return "notice-period";
    }

    @Override
    public Titles on(Titles titles, Notices notices) {
        return titles.requiringNotice(period.required());
    }
}
