package io.consort.starter.web;

import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.foureyes.Proposal;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What awaits a second person of the secretariat, told to those who may be that. */
@RestController
@ConditionalOnBean(FourEyes.class)
@Tag(name = "acts")
final class AwaitedActController {

    private final Answers<?, ?> answers;
    private final Acts acts;
    private final JsonMapper mapper;
    private final Clock clock;

    AwaitedActController(Answers<?, ?> answers, Acts acts, JsonMapper mapper, Clock clock) {
        this.answers = answers;
        this.acts = acts;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping("/api/${spring.application.name}/consortia/{consortiumId}/awaited-acts")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "The acts of the secretariat that await a second person of it, the oldest first",
            description =
                    "Somebody else than who asked for one approves it, or sends the same request, which carries it out.")
    Page<Recorded<AwaitedActResponse>> awaited(Tenant tenant, PageRequest page) {
        Instant now = clock.instant();
        SortedMap<String, AwaitedActResponse> open = new TreeMap<>();
        answers.awaited(tenant).proposals().forEach((id, proposal) -> {
            if (proposal.isOpen(now)) {
                open.put(order(id, proposal), AwaitedActResponse.of(id, proposal, tenant));
            }
        });
        return answers.page(
                tenant,
                _ -> page.<String, AwaitedActResponse, AwaitedActResponse>over(
                        open, key -> key, key -> key, (_, each) -> each),
                each -> FourEyesFact.subject(each.id()));
    }

    @GetMapping("/api/${spring.application.name}/consortia/{consortiumId}/awaited-acts/{id}")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "One act that awaits a second person, with the terms that an approval would carry out")
    ResponseEntity<Recorded<AwaitedTermsResponse>> awaitedAct(Tenant tenant, @PathVariable String id) {
        Instant now = clock.instant();
        return answers.awaited(
                tenant,
                id,
                proposal -> Optional.of(proposal)
                        .filter(each -> each.isOpen(now))
                        .map(each -> terms(tenant, AwaitedActResponse.of(id, each, tenant))));
    }

    private AwaitedTermsResponse terms(Tenant tenant, AwaitedActResponse awaited) {
        return AwaitedTermsResponse.of(
                awaited,
                acts.named(awaited.act()).orElse(null),
                answers.asked()
                        .flatMap(kept -> kept.find(tenant.ledger(), awaited.id()))
                        .orElse(null),
                mapper);
    }

    @PostMapping("/api/${spring.application.name}/consortia/{consortiumId}/awaited-acts/{id}/withdrawals")
    @ResponseStatus(HttpStatus.OK)
    @Access(Role.SECRETARIAT)
    @Act(value = "withdraw-awaited-act", binds = Act.Binds.ACTOR)
    @Operation(summary = "Want no more what you asked for, which no second person can do then")
    ResponseEntity<WithdrawnActResponse> withdraw(
            Tenant tenant, Change change, @PathVariable String id, @RequestBody WithdrawActRequest body) {
        return answers.withdrawn(
                tenant,
                change,
                id,
                entry -> new WithdrawnActResponse(id, entry.header().time()));
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

    /** Nothing: who asked for it, and for what, is known. */
    record WithdrawActRequest() {}

    /**
     * What nobody can approve any more.
     *
     * @param withdrawn when
     */
    record WithdrawnActResponse(String id, Instant withdrawn) {}
}
