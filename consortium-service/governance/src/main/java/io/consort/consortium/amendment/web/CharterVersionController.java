package io.consort.consortium.amendment.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.amendment.AdoptCharter;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.contradiction.Contradiction;
import io.consort.consortium.difference.Difference;
import io.consort.consortium.difference.Differences;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.text.CharterText;
import io.consort.consortium.text.Paragraph;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/charter")
@Tag(name = "charter")
final class CharterVersionController {

    private static final String SUBJECT = "charter";

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Clock clock;

    CharterVersionController(
            Answers<ConsortiumState, ConsortiumEvent> answers, OrganisationDirectory directory, Clock clock) {
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/versions")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The versions of the charter, each with its first day and what made it",
            description = "With \"on\", the one that was in force on that date, if there was one.")
    Page<Recorded<VersionSummary>> versions(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        return answers.page(
                tenant,
                state -> page.over(
                        on == null ? Charters.of(state).byVersion() : inForce(state, on),
                        String::valueOf,
                        Integer::valueOf,
                        (number, version) -> VersionSummary.of(version)),
                _ -> SUBJECT);
    }

    private static SortedMap<Integer, CharterVersion> inForce(ConsortiumState state, LocalDate on) {
        SortedMap<Integer, CharterVersion> found = new TreeMap<>();
        Charters.of(state).on(on).ifPresent(each -> found.put(each.charter().version(), each));
        return found;
    }

    @GetMapping("/versions/{version}")
    @Access(Role.OBSERVER)
    @Operation(summary = "A version of the charter, whole")
    ResponseEntity<Recorded<VersionResponse>> version(Tenant tenant, @PathVariable int version) {
        return answers.one(
                tenant, SUBJECT, state -> Charters.of(state).find(version).map(VersionResponse::of));
    }

    @PostMapping("/versions")
    @Act(value = "adopt-charter", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Replace a charter that nobody has acceded to",
            description =
                    "Afterwards its parties change it, by a resolution or all of them. If-Match names the charter that is replaced.")
    ResponseEntity<AdoptedResponse> adopt(Tenant tenant, Revision change, @RequestBody CharterDraft draft) {
        return answers.changed(
                tenant,
                change,
                SUBJECT,
                AdoptCharter.of(draft, directory),
                receipt -> AdoptedResponse.of(receipt.first(CharterAdopted.class)));
    }

    @GetMapping("/diff")
    @Access(Role.OBSERVER)
    @Operation(summary = "What changes from one version of the charter to another, in sentences")
    DiffResponse diff(Tenant tenant, @RequestParam int from, @RequestParam int to) {
        return answers.view(tenant, state -> DiffResponse.of(Charters.of(state), from, to));
    }

    @PostMapping("/checks")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Try a charter: its contradictions, and what it changes",
            description = "Nothing is recorded, so no Idempotency-Key is needed.")
    CheckResponse check(Tenant tenant, @RequestBody CharterDraft draft) {
        return answers.view(
                tenant,
                state -> CheckResponse.of(
                        draft, state, directory, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    record VersionSummary(
            int version,
            LocalDate from,
            Instant recorded,
            @Nullable ResolutionId resolution,
            @Nullable Integer proposal) {

        static VersionSummary of(CharterVersion version) {
            return new VersionSummary(
                    version.charter().version(),
                    version.from(),
                    version.recorded(),
                    version.resolution(),
                    version.proposal());
        }
    }

    record VersionResponse(
            int version,
            LocalDate from,
            Instant recorded,
            @Nullable ResolutionId resolution,
            @Nullable Integer proposal,
            CharterDraft charter) {

        static VersionResponse of(CharterVersion version) {
            return new VersionResponse(
                    version.charter().version(),
                    version.from(),
                    version.recorded(),
                    version.resolution(),
                    version.proposal(),
                    CharterDraft.of(version.charter()));
        }
    }

    record AdoptedResponse(int version, CharterDraft charter) {

        static AdoptedResponse of(CharterAdopted adopted) {
            return new AdoptedResponse(adopted.charter().version(), CharterDraft.of(adopted.charter()));
        }
    }

    record DiffResponse(int from, int to, List<Difference> differences) {

        static DiffResponse of(Charters charters, int from, int to) {
            return new DiffResponse(from, to, Differences.between(draft(charters, from), draft(charters, to)));
        }

        private static CharterDraft draft(Charters charters, int version) {
            return charters.find(version)
                    .map(each -> CharterDraft.of(each.charter()))
                    .orElseThrow(() -> DomainException.notFound("version of the charter", version));
        }
    }

    record CheckResponse(
            @Schema(description = "The version in force that it was compared with")
            int against,

            @Schema(description = "What cannot hold together; none in a charter that could be adopted")
            List<Contradiction> contradictions,

            List<Difference> differences,

            @Schema(
                    description =
                            "What would breach its separation of duties as things are today; it would be adopted all the"
                                    + " same, and these would be to be cured")
            List<Sentence> toCure,

            @Schema(description = "The draft in sentences") List<Paragraph> text) {

        static CheckResponse of(
                CharterDraft draft, ConsortiumState state, OrganisationDirectory directory, LocalDate today) {
            Charter inForce = Charter.of(state);
            return new CheckResponse(
                    inForce.version(),
                    CharterCheckController.contradictions(draft, inForce.version() + 1, directory),
                    Differences.between(CharterDraft.of(inForce), draft),
                    Separated.breaches(state, draft.constraints(), today).stream()
                            .map(Breach::sentence)
                            .toList(),
                    CharterText.of(draft));
        }
    }
}
