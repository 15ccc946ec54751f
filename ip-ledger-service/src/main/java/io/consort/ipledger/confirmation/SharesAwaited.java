package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shares that others registered for an owner, which has neither confirmed nor contested them. */
public final class SharesAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "share";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        Stream.Builder<Matter<IpLedgerState, IpLedgerEvent>> matters = Stream.builder();
        Claims.of(state).forEachUnconfirmed((key, claim) -> {
            if (claim.contested() == null && !isOver(claim.due(), today)) {
                matters.add(matter(key, claim));
            }
        });
        return matters.build();
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(Claims.Key key, Claim claim) {
        return new Matter<>(
                key.owner(),
                new Need(KIND, "assets/" + key.asset(), key.owner().value(), null, end(claim.due()), List.of()),
                new ConfirmShare(key.asset(), claim.share()));
    }

    /** After the last day the owner's silence has confirmed it, whether or not that is recorded already. */
    private static boolean isOver(@Nullable LocalDate last, LocalDate today) {
        return last != null && today.isAfter(last);
    }

    private static @Nullable Instant end(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
