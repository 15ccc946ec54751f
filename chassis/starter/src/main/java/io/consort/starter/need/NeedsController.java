package io.consort.starter.need;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Access;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Paged;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What awaits whoever calls. */
@RestController
@Tag(name = "needs", description = "What awaits you")
final class NeedsController {

    private static final String NEVER = "9999-12-31T23:59:59Z";

    private final OpenMatters<?, ?> matters;

    NeedsController(OpenMatters<?, ?> matters) {
        this.matters = matters;
    }

    @GetMapping("/api/${spring.application.name}/needs")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "What awaits you over all consortia, what is due first before the rest",
            description =
                    "For the organisation you act for, or for each of yours. It is gone once it is done or can be done no more, and never by being read.")
    NeedsResponse needs(Caller caller, PageRequest page) {
        List<Actor> actors = actors(caller);
        SortedMap<String, NeedResponse> all = new TreeMap<>();
        boolean incomplete = false;
        for (ConsortiumId consortium : actors.isEmpty() ? List.<ConsortiumId>of() : matters.consortia()) {
            try {
                actors.stream()
                        .flatMap(actor -> matters.of(consortium, actor).stream())
                        .map(need -> NeedResponse.of(consortium, need))
                        .forEach(each -> all.put(each.key(), each));
            } catch (StoreUnavailableException notNow) {
                incomplete = true;
            } catch (DomainException refusal) {
                if (refusal.kind() != Kind.UNAVAILABLE) {
                    throw refusal;
                }
                incomplete = true;
            }
        }
        Page<NeedResponse> asked = page.over(all, id -> id, id -> id, (_, each) -> each);
        return new NeedsResponse(asked.items(), asked.next(), incomplete);
    }

    private static List<Actor> actors(Caller caller) {
        return caller.actor().organisation().isPresent()
                ? List.of(caller.actor())
                : caller.organisations().stream()
                        .map(each -> new Actor(caller.actor().person(), each))
                        .toList();
    }

    /** @param next the cursor of the page that follows, for {@code ?after=}; absent on the last page */
    record NeedsResponse(
            List<NeedResponse> items,
            @Nullable String next,

            @Schema(
                    description =
                            "Whether there is a ledger that cannot be read now, so that something may be left out")
            boolean incomplete)
            implements Paged {}

    record NeedResponse(
            ConsortiumId consortium,

            @Schema(description = "What is to be done") String kind,

            @Schema(example = "votings/V-7", description = "What it is about, as entries name it")
            String subject,

            @JsonProperty("for")
            @Schema(
                    name = "for",
                    example = "board.full.ibm",
                    description = "The seat or organisation for which it is done")
            String whom,

            @Schema(description = "When it began; absent where that is not known") @Nullable
            Instant since,

            @Schema(description = "The first moment at which it is late; absent where there is none") @Nullable
            Instant due,

            @Schema(description = "The numbers of the entries that it rests on")
            List<Long> entries) {

        static NeedResponse of(ConsortiumId consortium, Need need) {
            return new NeedResponse(
                    consortium, need.kind(), need.subject(), need.whom(), need.since(), need.due(), need.entries());
        }

        String key() {
            return Stream.of(due == null ? NEVER : due.toString(), consortium.value(), kind, subject, whom)
                    .reduce((one, other) -> one + ' ' + other)
                    .orElseThrow();
        }
    }
}
