package io.consort.consortium.engagement.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Incumbents;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.engagement.Prospects;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Fact;
import io.consort.consortium.separation.NearBreach;
import io.consort.consortium.separation.Party;
import io.consort.consortium.separation.Separation;
import io.consort.consortium.separation.Source;
import io.consort.consortium.separation.Undertaking;
import io.consort.consortium.separation.VotesLost;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "separation", description = "Which duties of a person do not go together")
final class SeparationController implements Tables {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    SeparationController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/separation")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which duties are kept apart, and how far they are, on a date")
    SeparationResponse separation(Tenant tenant, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(tenant, state -> {
            var constraints = Charter.of(state).constraints();
            var facts = Incumbents.on(state, date);
            return SeparationResponse.of(
                    date,
                    Charter.of(state).version(),
                    constraints,
                    Separation.breaches(constraints, facts),
                    Prospects.near(state, date));
        });
    }

    @GetMapping("/separation/breaches")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What is to be cured on a date",
            description =
                    "What would breach the charter is refused where it can be. What came about by itself is listed"
                            + " here, with the seats that have no vote until it is cured.")
    Page<BreachResponse> breaches(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(tenant, state -> page.over(Separated.breaches(state, date), BreachResponse::of));
    }

    @GetMapping("/separation/near-breaches")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Who is a step away from breaching the charter on a date",
            description =
                    "As things are, and once a motion that is open, a resolution that is to come into force, or the"
                            + " accession of who is invited or has applied comes about. The sentence says which.")
    Page<NearBreachResponse> nearBreaches(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(tenant, state -> page.over(Prospects.near(state, date), NearBreachResponse::of));
    }

    @GetMapping(path = "/exports/separation", produces = Csv.TYPE)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What is to be cured and who is a step away from it on a date, as CSV with a row for each fact")
    List<Finding> export(Tenant tenant, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(
                tenant,
                state -> Stream.concat(
                                Separation.breaches(Charter.of(state).constraints(), Incumbents.on(state, date))
                                        .stream()
                                        .flatMap(each ->
                                                Finding.all("breach", each.constraint(), each.party(), each.facts())),
                                Prospects.near(state, date).stream()
                                        .flatMap(each -> Finding.all(
                                                "near-breach", each.constraint(), each.party(), each.facts())))
                        .toList());
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(Finding.class, "separation")
                .column("finding", Finding::finding)
                .column("constraint", each -> each.constraint().id())
                .column("span", each -> Kebab.ofConstant(each.party().span()))
                .column("party", each -> each.party().id())
                .column("fact", Finding::fact)
                .column("organisation", each -> each.fact().organisation())
                .column("person", each -> each.fact().person())
                .column("since", each -> each.fact().since())
                .column("why", each -> each.constraint().why()));
    }

    record Finding(String finding, Constraint constraint, Party party, Fact fact) {

        static Stream<Finding> all(String finding, Constraint constraint, Party party, List<Fact> facts) {
            return facts.stream().map(fact -> new Finding(finding, constraint, party, fact));
        }
    }

    private LocalDate date(@Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
    }

    record SeparationResponse(LocalDate on, int charterVersion, List<ConstraintSummary> constraints) {

        static SeparationResponse of(
                LocalDate on, int version, List<Constraint> constraints, List<Breach> breaches, List<NearBreach> near) {
            return new SeparationResponse(
                    on,
                    version,
                    constraints.stream()
                            .map(each -> new ConstraintSummary(
                                    each,
                                    breaches.stream()
                                            .filter(breach ->
                                                    breach.constraint().equals(each))
                                            .count(),
                                    near.stream()
                                            .filter(step -> step.constraint().equals(each))
                                            .count()))
                            .toList());
        }

        record ConstraintSummary(
                Constraint constraint,

                @Schema(description = "How many breach it, which is to be cured")
                long breaches,

                @Schema(description = "How many are a step away from it")
                long nearBreaches) {}
    }

    record BreachResponse(
            ConstraintId constraint,

            String why,

            Party party,

            Sentence sentence,

            List<FactResponse> facts,

            @Schema(description = "The seats that have no vote until it is cured")
            List<SeatId> withoutVote) {

        static BreachResponse of(Breach breach) {
            return new BreachResponse(
                    breach.constraint().id(),
                    breach.constraint().why(),
                    breach.party(),
                    breach.sentence(),
                    breach.facts().stream().map(FactResponse::of).toList(),
                    List.copyOf(VotesLost.by(List.of(breach)).keySet()));
        }
    }

    record NearBreachResponse(
            ConstraintId constraint, String why, Party party, Sentence sentence, List<FactResponse> facts) {

        static NearBreachResponse of(NearBreach near) {
            return new NearBreachResponse(
                    near.constraint().id(),
                    near.constraint().why(),
                    near.party(),
                    near.step(),
                    near.facts().stream().map(FactResponse::of).toList());
        }
    }

    record FactResponse(
            Duty duty,
            @Nullable SeatId seat,
            @Nullable EngagementId engagement,
            @Nullable Undertaking in,
            boolean alternate,
            @Nullable OrganisationId organisation,
            @Nullable OrganisationId group,
            @Nullable PersonId person,
            @Nullable LocalDate since) {

        static FactResponse of(Fact fact) {
            return switch (fact.source()) {
                case Source.OfSeat(SeatId seat) -> of(fact, seat, null, null);
                case Source.OfEngagement(EngagementId engagement, Undertaking in) -> of(fact, null, engagement, in);
            };
        }

        private static FactResponse of(
                Fact fact, @Nullable SeatId seat, @Nullable EngagementId engagement, @Nullable Undertaking in) {
            return new FactResponse(
                    fact.duty(),
                    seat,
                    engagement,
                    in,
                    fact.standsIn(),
                    fact.organisation(),
                    fact.group(),
                    fact.person(),
                    fact.since());
        }
    }
}
