package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.docket.Deadline;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeEvent.NoticePeriodSet;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.SettleDispute;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of what has a deadline, whatever is done to a ledger. */
class NoticeHistoryTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyNoticeComesToExactlyOneEnd(@ForAll("histories") Chronicle history) {
        Map<NoticeId, List<NoticeStatus>> ends = new HashMap<>();
        Told told = history.told();
        var given = told.given().on("2030-01-01").by("olga", "office");
        for (NoticeId due : Notices.of(told.state()).due(LocalDate.parse("2030-01-01"))) {
            given = given.done(new CloseNotice(due));
        }
        IpLedgerState closed = given.state();
        for (Moment moment : told.moments()) {
            moment.events(NoticeGiven.class).forEach(it -> ends.put(it.notice(), new ArrayList<>()));
            moment.events(NoticeClosed.class)
                    .forEach(it -> ends.get(it.notice()).add(it.status()));
        }
        assertThat(Notices.of(closed).running()).isEmpty();
        ends.forEach((notice, statuses) -> {
            NoticeStatus last = Notices.of(closed).require(notice).status();
            List<NoticeStatus> ending = statuses.stream()
                    .filter(status -> status != NoticeStatus.DISPUTED && status != NoticeStatus.BARRED)
                    .toList();
            assertThat(ending).as(statuses.toString()).hasSizeLessThanOrEqualTo(1);
            assertThat(statuses).as("an end is the last word").endsWith(ending.toArray(NoticeStatus[]::new));
            assertThat(statuses.lastIndexOf(NoticeStatus.DISPUTED)).isLessThanOrEqualTo(0);
            assertThat(Collections.frequency(statuses, NoticeStatus.BARRED)).isLessThanOrEqualTo(1);
            assertThat(statuses.isEmpty() ? last : statuses.getLast())
                    .isEqualTo(last)
                    .isNotEqualTo(NoticeStatus.OPEN);
        });
        for (NoticeId notice : ends.keySet()) {
            if (Notices.of(closed).require(notice).status() == NoticeStatus.DISPUTED) {
                given = given.done(new SettleDispute(notice, false, "R-9"));
            }
            if (Notices.of(given.state()).require(notice).status() == NoticeStatus.BARRED) {
                given = given.done(new SettleDispute(notice, true, "R-10"));
            }
            given.when(new SettleDispute(notice, true, "R-11")).thenRefused("not-disputed");
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whereTheCharterAsksForNoticeNoShareGoesWithoutIt(@ForAll("histories") Chronicle history) {
        Set<ShareAssigned> free = new HashSet<>();
        boolean required = false;
        for (Moment moment : history.told().moments()) {
            boolean correction = moment.events(TransferReversed.class).findAny().isPresent();
            for (ShareAssigned it : moment.events(ShareAssigned.class).toList()) {
                var owners = new NaiveTitle(
                                moment.entries()
                                        .subList(
                                                0,
                                                moment.entries().size()
                                                        - moment.own().size()),
                                it.asset())
                        .on(later(
                                it.assignment().effective(),
                                moment.own().getFirst().header().time()))
                        .keySet();
                boolean mayGo = !required
                        || correction
                        || owners.equals(Set.of(it.assignment().from()))
                        || free.contains(it);
                assertThat(mayGo).as(it.toString()).isTrue();
                free.remove(it);
            }
            moment.events(NoticeClosed.class).filter(it -> it.status().isFree()).forEach(it -> {
                if (it.wish() instanceof Wish.ToAssign(var assignment)) {
                    free.add(new ShareAssigned(it.asset(), assignment));
                }
            });
            required = moment.events(NoticePeriodSet.class)
                    .map(it -> it.period().required())
                    .findFirst()
                    .orElse(required);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyRenewalIsSettledOnceAndDueUntilThen(@ForAll("histories") Chronicle history) {
        Set<Renewal> open = new HashSet<>();
        Set<Renewal> settled = new HashSet<>();
        for (Moment moment : history.told().moments()) {
            moment.events(RenewalScheduled.class)
                    .forEach(it -> assertThat(open.add(it.renewal())).isTrue());
            moment.events(RenewalSettled.class).forEach(it -> {
                assertThat(settled.add(it.renewal()))
                        .as("%s is settled once", it)
                        .isTrue();
                open.remove(it.renewal());
            });
            moment.events(LifeAdvanced.class)
                    .filter(it -> it.step().stage() == Stage.LAPSED)
                    .forEach(it -> open.removeIf(renewal -> renewal.asset().equals(it.asset())));
            Map<Deadline, Renewal> due = Docket.of(moment.after()).dueUntil(LocalDate.parse("2100-01-01"));
            assertThat(due.values()).containsExactlyInAnyOrderElementsOf(open);
        }
    }

    private static LocalDate later(LocalDate effective, Instant recorded) {
        LocalDate today = LocalDate.ofInstant(recorded, ZoneOffset.UTC);
        return effective.isBefore(today) ? today : effective;
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                70,
                Deed.REGISTER,
                Deed.ASSIGN,
                Deed.ASSIGN_ALL,
                Deed.VALUE,
                Deed.CONTRIBUTE,
                Deed.REVERSE,
                Deed.REPLACE,
                Deed.NOTICE_RULE,
                Deed.GIVE_NOTICE,
                Deed.DO_AS_NOTICED,
                Deed.OBJECT,
                Deed.AGREE,
                Deed.OFFER,
                Deed.CLOSE,
                Deed.SETTLE,
                Deed.WITHDRAW,
                Deed.ADVANCE,
                Deed.SCHEDULE_RENEWAL,
                Deed.SETTLE_RENEWAL);
    }
}
