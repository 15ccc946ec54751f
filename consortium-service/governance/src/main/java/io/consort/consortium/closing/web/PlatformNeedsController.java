package io.consort.consortium.closing.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.Hanging;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.organisation.StuckOnboarding;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.ledger.View;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Access;
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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What awaits whoever administers the platform. */
@RestController
@Tag(name = "needs", description = "What awaits you")
final class PlatformNeedsController {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Hanging hanging;

    PlatformNeedsController(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Hanging hanging) {
        this.ledgers = ledgers;
        this.hanging = hanging;
    }

    @GetMapping("/api/consortium/platform/needs")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary =
                    "What hangs: organisations that cannot come further aboard, and turns that a service has not confirmed",
            description =
                    "Both are tried again by themselves, unless a secret has to be sent once more. It is gone once it goes on.")
    PlatformNeedsResponse hanging(PageRequest page) {
        View<ConsortiumState> platform = ledgers.ledger(LedgerId.PLATFORM).read();
        SortedMap<String, PlatformNeedResponse> all = new TreeMap<>();
        StuckOnboarding.on(platform)
                .map(need -> PlatformNeedResponse.of(null, need))
                .forEach(each -> all.put(each.key(), each));
        boolean incomplete = false;
        for (String id : Foundations.of(platform.state()).byId().keySet()) {
            ConsortiumId consortium = new ConsortiumId(id);
            try {
                hanging.of(consortium).stream()
                        .map(need -> PlatformNeedResponse.of(consortium, need))
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
        Page<PlatformNeedResponse> asked = page.over(all, id -> id, id -> id, (_, each) -> each);
        return new PlatformNeedsResponse(asked.items(), asked.next(), incomplete);
    }

    /** @param next the cursor of the page that follows, for {@code ?after=}; absent on the last page */
    record PlatformNeedsResponse(
            List<PlatformNeedResponse> items,
            @Nullable String next,

            @Schema(
                    description =
                            "Whether there is a ledger that cannot be read now, so that something may be left out")
            boolean incomplete)
            implements Paged {}

    record PlatformNeedResponse(
            @Schema(description = "Whose turn hangs; absent for an organisation") @Nullable
            ConsortiumId consortium,

            @Schema(
                    example = "onboarding",
                    allowableValues = {"onboarding", "turn"})
            String kind,

            @Schema(example = "organisations/ibm", description = "What it is about, as entries name it")
            String subject,

            @JsonProperty("for")
            @Schema(name = "for", example = "ibm", description = "The organisation, or the service that is waited for")
            String whom,

            @Schema(description = "When it was first met; absent where that is not known") @Nullable
            Instant since,

            @Schema(
                    description =
                            "The numbers of the entries that it rests on: of the consortium's ledger, else of the platform's")
            List<Long> entries) {

        static PlatformNeedResponse of(@Nullable ConsortiumId consortium, Need need) {
            return new PlatformNeedResponse(
                    consortium, need.kind(), need.subject(), need.whom(), need.since(), need.entries());
        }

        String key() {
            return kind + ' ' + (consortium == null ? "" : consortium) + ' ' + subject + ' ' + whom;
        }
    }
}
