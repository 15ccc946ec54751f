package io.consort.ipledger.scheme.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Tier;
import io.consort.kernel.ledger.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param resolution that put the version into effect; null where none did
 * @param from for incomes of this date or later; null where it is for all
 */
record SchemeResponse(
        SchemeId id,
        int version,
        String name,
        List<Tier> tiers,
        @Nullable ResolutionId resolution,
        @Nullable LocalDate from) {

    static SchemeResponse of(Schemes schemes, Scheme scheme) {
        return of(scheme, schemes.enactment(scheme.id(), scheme.version()));
    }

    static SchemeResponse of(Receipt<IpLedgerEvent> receipt) {
        Optional<Enactment> enactment = receipt.events().stream()
                .filter(SchemeEnacted.class::isInstance)
                .map(event -> ((SchemeEnacted) event).enactment())
                .findFirst();
        return of(receipt.first(SchemeAdopted.class).scheme(), enactment);
    }

    private static SchemeResponse of(Scheme scheme, Optional<Enactment> enactment) {
        return new SchemeResponse(
                scheme.id(),
                scheme.version(),
                scheme.name(),
                scheme.waterfall().tiers(),
                enactment.map(Enactment::resolution).orElse(null),
                enactment.map(Enactment::from).orElse(null));
    }
}
