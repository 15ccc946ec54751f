package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Notices that run: of each co-owner that has neither agreed nor objected. */
public final class NoticesAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "notice";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        Notices notices = Notices.of(state);
        return notices.running().values().stream()
                .map(notices::require)
                .flatMap(notice -> notice.silent().stream().map(coOwner -> matter(notice, coOwner)));
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(Notice notice, OrganisationId coOwner) {
        return new Matter<>(
                coOwner,
                new Need(
                        KIND,
                        "notices/" + notice.id(),
                        coOwner.value(),
                        notice.given().atStartOfDay().toInstant(ZoneOffset.UTC),
                        notice.due().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        List.of()),
                new ConsentToNotice(notice.id(), coOwner));
    }
}
