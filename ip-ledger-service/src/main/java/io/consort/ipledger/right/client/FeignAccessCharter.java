package io.consort.ipledger.right.client;

import io.consort.ipledger.charter.Results;
import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.AccessRule;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The charter over HTTP. A consortium-service of before this was asked knows no such address, which is an answer too. */
final class FeignAccessCharter implements AccessCharter {

    private final ServiceClient<AccessTermsApi> client;

    FeignAccessCharter(ServiceClient<AccessTermsApi> client) {
        this.client = client;
    }

    @Override
    public Optional<Answer> of(ConsortiumId consortium, @Nullable String project) {
        try {
            AccessTermsApi.Answer answer = client.ask(
                    api -> project == null ? api.terms(consortium.value()) : api.terms(consortium.value(), project));
            AccessRule rule = new AccessRule(
                    answer.toCarryOut(),
                    answer.toExploit(),
                    answer.requestMonths(),
                    OrderedMap.empty(),
                    null,
                    answer.charter());
            return Optional.of(new Answer(rule, answer.projectEnded(), results(answer)));
        } catch (DomainException refusal) {
            if (refusal.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal.kind() == Kind.UNAVAILABLE
                    ? refusal
                    : DomainException.unavailable(
                            "charter-unknown",
                            "It is not said what the charter of " + consortium
                                    + " says of access; nothing is assumed.");
        }
    }

    private static @Nullable Results results(AccessTermsApi.Answer answer) {
        Integer days = answer.coOwnerNoticeDays();
        Boolean required = answer.coOwnerNoticeRequired();
        Boolean open = answer.commercialTermsOpen();
        if (days == null || required == null || open == null) {
            return null;
        }
        return new Results(answer.charter(), days, required, open);
    }
}
