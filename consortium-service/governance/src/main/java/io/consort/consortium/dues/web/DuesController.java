package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.AssessDues;
import io.consort.consortium.dues.AssessedYear;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/dues")
@Tag(name = "dues", description = "What members owe each year, and on what basis")
final class DuesController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    DuesController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act(value = "assess-dues", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Assess the dues of a year by the charter's rules; answers what was added")
    ResponseEntity<DuesResponse> assess(Tenant tenant, Change change, @RequestBody AssessDues command) {
        return answers.created(
                tenant,
                change,
                command,
                _ -> answers.address(tenant, "dues/" + command.year()),
                receipt -> DuesResponse.of(command.year(), receipt));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The years for which dues were assessed")
    Page<Recorded<DuesSummary>> years(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(Dues.of(state).years(), String::valueOf, Integer::valueOf, DuesSummary::of),
                each -> "dues/" + each.year());
    }

    @GetMapping("/{year}")
    @Access(Role.OBSERVER)
    @Operation(summary = "The dues of a year, by member")
    ResponseEntity<Recorded<DuesResponse>> year(Tenant tenant, @PathVariable int year) {
        return answers.one(
                tenant,
                "dues/" + year,
                state -> Dues.of(state).year(year).map(assessed -> DuesResponse.of(year, assessed)));
    }

    record DuesSummary(int year, Money total, int members) {

        static DuesSummary of(int year, AssessedYear assessed) {
            return new DuesSummary(year, assessed.total(), assessed.byMember().size());
        }
    }

    record DuesResponse(int year, Money total, List<AssessmentResponse> assessments) {

        static DuesResponse of(int year, Receipt<ConsortiumEvent> receipt) {
            return of(
                    year,
                    receipt.events().stream()
                            .filter(DuesAssessed.class::isInstance)
                            .map(DuesAssessed.class::cast)
                            .map(each -> AssessmentResponse.of(each.organisation(), each.assessment()))
                            .toList());
        }

        static DuesResponse of(int year, AssessedYear assessed) {
            return of(
                    year,
                    assessed.byMember().entrySet().stream()
                            .map(each -> AssessmentResponse.of(new OrganisationId(each.getKey()), each.getValue()))
                            .toList());
        }

        private static DuesResponse of(int year, List<AssessmentResponse> assessments) {
            return new DuesResponse(
                    year,
                    Money.total(
                            assessments.stream().map(AssessmentResponse::amount).toList()),
                    assessments);
        }
    }

    record AssessmentResponse(
            OrganisationId organisation,
            ClassId membershipClass,
            int charterVersion,
            @Nullable Integer basisYear,
            @Nullable Money basis,
            Money amount) {

        static AssessmentResponse of(OrganisationId organisation, Assessment assessment) {
            return new AssessmentResponse(
                    organisation,
                    assessment.membershipClass(),
                    assessment.charterVersion(),
                    assessment.basisYear(),
                    assessment.basis(),
                    assessment.amount());
        }
    }
}
