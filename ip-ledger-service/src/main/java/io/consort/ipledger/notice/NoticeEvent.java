package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Titles;

/** All that can happen to notices among joint owners. */
public sealed interface NoticeEvent extends IpLedgerEvent
        permits NoticePeriodSet,
                NoticeGiven,
                NoticeObjected,
                CompensationOffered,
                NoticeConsented,
                NoticeClosed,
                LedgerWatched {

    /**
     * What it means for title: nothing, for most.
     *
     * @param notices this event among them
     */
    default Titles on(Titles titles, Notices notices) {
        return titles;
    }

    /**
     * What it means for rights: nothing, for most.
     *
     * @param notices this event among them
     */
    default Rights on(Rights rights, Notices notices) {
        return rights;
    }
}
