package io.consort.ipledger.right.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.AccessRequest;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.RoyaltyAccess;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.Terms;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows royalty terms to those who may read them, and to others that there are some. */
@Component
public final class RoyaltyView {

    private static final Logger LOG = LoggerFactory.getLogger(RoyaltyView.class);

    private final RoyaltySeal seal;
    private final Clock clock;

    RoyaltyView(RoyaltySeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** To a caller who is a party. */
    @Nullable
    RoyaltyResponse toParty(Terms terms) {
        return terms.royalty() == null ? null : opened(terms.royalty());
    }

    @Nullable
    RoyaltyResponse to(Tenant tenant, IpLedgerState state, Right right) {
        return shown(right.grant().terms().royalty(), tenant.isIn(RoyaltyAccess.of(state, right, today())));
    }

    @Nullable
    RoyaltyResponse to(Tenant tenant, IpLedgerState state, AccessRequest request) {
        return shown(request.terms().royalty(), tenant.isIn(RoyaltyAccess.of(state, request, today())));
    }

    /**
     * The terms of a right, for who may know them; empty where nothing is paid for it.
     *
     * @throws DomainException UNAVAILABLE {@code royalty-unreadable}
     */
    public Optional<Royalty> terms(Right right) {
        return Optional.ofNullable(right.grant().terms().royalty()).map(each -> seal.terms(seal.open(each)));
    }

    /** The same, for what must go on without them: empty, and logged, also where the key is lost that they were sealed with. */
    public Optional<Royalty> readable(Right right) {
        return Optional.ofNullable(right.grant().terms().royalty()).flatMap(each -> {
            Optional<String> opened = seal.opened(each);
            if (opened.isEmpty()) {
                LOG.warn("The royalty of {} cannot be read, so nothing that falls due by it is noted", right.id());
            }
            return opened.map(seal::terms);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private @Nullable RoyaltyResponse shown(@Nullable SealedRoyalty royalty, boolean toWhomItConcerns) {
        if (royalty == null) {
            return null;
        }
        return toWhomItConcerns ? opened(royalty) : new RoyaltyResponse(royalty.digest(), null, null, null);
    }

    /** One whose key is lost is shown as such, so that the right can be read all the same. */
    private RoyaltyResponse opened(SealedRoyalty royalty) {
        return seal.opened(royalty)
                .map(opening -> new RoyaltyResponse(royalty.digest(), seal.terms(opening), opening, null))
                .orElseGet(() -> new RoyaltyResponse(royalty.digest(), null, null, true));
    }
}
