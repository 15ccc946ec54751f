package io.consort.starter.web;

import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.foureyes.Proposal;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What awaits a second person of the secretariat, told to those who may be that. */
@RestController
@ConditionalOnBean(FourEyes.class)
@Tag(name = "acts")
final class AwaitedActController {

    private final Answers<?, ?> answers;
    private final Clock clock;

    AwaitedActController(Answers<?, ?> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/${spring.application.name}/consortia/{consortiumId}/awaited-acts")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "The acts of the secretariat that await a second person of it, the oldest first",
            description =
                    "Somebody else than who asked for one sends the same request, which carries it out. What was asked is known"
                            + " again by its digest alone: ask who asked for the terms.")
    Page<AwaitedActResponse> awaited(Tenant tenant, PageRequest page) {
        Instant now = clock.instant();
        SortedMap<String, AwaitedActResponse> open = new TreeMap<>();
        answers.awaited(tenant).proposals().forEach((id, proposal) -> {
            if (proposal.isOpen(now)) {
                open.put(order(id, proposal), AwaitedActResponse.of(id, proposal, tenant));
            }
        });
        return page.over(open, key -> key, key -> key, (_, each) -> each);
    }

    private static String order(String id, Proposal proposal) {
        return String.format(Locale.ROOT, "%015d-%s", proposal.asked().toEpochMilli(), id);
    }

    /**
     * @param id as it was answered to who asked
     * @param act its full name
     * @param person who asked
     * @param until the moment from which it is too late for a second person
     */
    record AwaitedActResponse(
            String id,
            String act,
            PersonId person,

            @Schema(description = "Whether that was you, so that it takes somebody else")
            boolean yours,

            Instant asked,
            Instant until) {

        static AwaitedActResponse of(String id, Proposal proposal, Tenant tenant) {
            return new AwaitedActResponse(
                    id,
                    proposal.act(),
                    proposal.person(),
                    proposal.person().equals(tenant.actor().person()),
                    proposal.asked(),
                    proposal.ends());
        }
    }
}
