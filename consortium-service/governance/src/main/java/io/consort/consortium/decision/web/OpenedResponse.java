package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Receipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record OpenedResponse(
        VotingId id,
        MotionId motion,
        @Nullable Integer amendment,
        VotingTerms terms,
        @Nullable Instant ends,
        int electors) {

    static OpenedResponse of(Receipt<ConsortiumEvent> receipt) {
        VotingOpened opened = receipt.first(VotingOpened.class);
        int electors = receipt.events().stream()
                .filter(ElectorsListed.class::isInstance)
                .map(ElectorsListed.class::cast)
                .mapToInt(each -> each.electors().size())
                .sum();
        return new OpenedResponse(
                opened.voting(), opened.motion(), opened.amendment(), opened.terms(), opened.ends(), electors);
    }
}
