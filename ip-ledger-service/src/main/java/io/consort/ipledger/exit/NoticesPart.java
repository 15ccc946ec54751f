package io.consort.ipledger.exit;

import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Notices;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;

/**
 * Notices among joint owners to which a leaver is a party. A dispute is decided before it leaves. One that runs goes on with it
 * where it keeps its share, and comes to its end before it leaves where the share passes on.
 */
final class NoticesPart {

    private NoticesPart() {}

    static void add(Course course) {
        for (Notice notice : Notices.of(course.state()).given()) {
            boolean party =
                    notice.owner().equals(course.member()) || notice.coOwners().containsKey(course.member());
            if (party && notice.status() == NoticeStatus.DISPUTED) {
                course.add(Matter.of(subject(notice), "notice-disputed", notice.owner(), notice.asset()));
            } else if (party && notice.status() == NoticeStatus.OPEN) {
                running(course, notice);
            }
        }
    }

    private static void running(Course course, Notice notice) {
        if (course.terms().title() instanceof TitleFate.Passes) {
            course.add(Matter.of(subject(notice), "notice-running", notice.owner(), notice.asset(), notice.due()));
        } else {
            course.add(ExitItem.of(
                    Heading.CONTINUES,
                    subject(notice),
                    "notice of " + notice.owner() + " about " + notice.asset(),
                    notice.due()));
        }
    }

    private static String subject(Notice notice) {
        return "notices/" + notice.id();
    }
}
