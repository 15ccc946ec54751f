package io.consort.consortium.founding.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.ResultTerms;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Models;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateId;
import io.consort.consortium.founding.Templates;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.outbox.Outbox;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/consortium/consortia")
@Tag(name = "consortia", description = "Consortia, founded by their charter")
final class ConsortiumController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Outbox<ConsortiumState, ConsortiumEvent> outbox;
    private final Founding founding;
    private final Models models;
    private final Templates templates;

    ConsortiumController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            Outbox<ConsortiumState, ConsortiumEvent> outbox,
            Founding founding,
            Models models,
            Templates templates) {
        this.answers = answers;
        this.outbox = outbox;
        this.founding = founding;
        this.models = models;
        this.templates = templates;
    }

    @PostMapping
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Found a consortium from a model, with a charter of its own or one made from a template")
    ResponseEntity<ConsortiumResponse> found(Caller caller, Change change, @RequestBody FoundConsortiumRequest body) {
        ResponseEntity<ConsortiumResponse> answer = answers.created(
                caller, change, body.toCommand(models, templates), ConsortiumFounded.class, ConsortiumResponse::of);
        outbox.send(LedgerId.PLATFORM, founding);
        return answer;
    }

    @GetMapping("/{consortiumId}")
    @Access({Role.FORMER, Role.ADMINISTRATOR})
    @Operation(summary = "One consortium, and where it is in its life")
    Recorded<ConsortiumResponse> consortium(Tenant tenant) {
        return answers.recorded(tenant, ConsortiumResponse::of, _ -> "consortium");
    }

    record FoundConsortiumRequest(
            @Schema(example = "sematech", description = "Never changes and is never reused")
            ConsortiumId id,

            @Schema(example = "Sematech") String name,
            Model model,
            Strategy strategy,
            @Nullable String purpose,
            @Schema(example = "1987-08-07") LocalDate foundedOn,

            @Schema(description = "The charter; left out where it is made from a template") @Nullable
            CharterRequest charter,

            @Schema(description = "What the charter is made from; left out where it is given") @Nullable
            TemplateRequest template) {

        FoundConsortiumRequest {
            if ((charter == null) == (template == null)) {
                throw DomainException.invalid("/charter", "Give the charter, or the template to make it from.");
            }
        }

        FoundConsortium toCommand(Models models, Templates templates) {
            return new FoundConsortium(
                    id, new Foundation(name, model, strategy, purpose, foundedOn), charter(models, templates));
        }

        private Charter charter(Models models, Templates templates) {
            if (charter != null) {
                return charter.toCharter(models.noticeMonths(model, strategy));
            }
            if (template != null) {
                return template.fill(templates, strategy).version(1);
            }
            throw new IllegalStateException("Held to one of them when it was read");
        }
    }

    record CharterRequest(
            @Schema(example = "sematech-office") OrganisationId secretariat,
            @Schema(example = "USD") CurrencyUnit currency,

            @Schema(example = "12", description = "What the model suggests for the strategy where it is left out")
            @Nullable
            Integer noticeMonths,

            List<MembershipClass> classes,

            @Schema(description = "Who decides what; left out where the secretariat alone does") @Nullable
            Governance governance,

            @Schema(description = "How organisations come, stay and go; the usual terms where it is left out") @Nullable
            MembershipTerms terms,

            @Schema(description = "What holds for results; the usual terms where it is left out") @Nullable
            ResultTerms results) {

        CharterRequest {
            // Here, so that a refusal points into the charter.
            var _ = new CharterDraft(
                    secretariat,
                    currency,
                    noticeMonths == null ? 0 : noticeMonths,
                    classes,
                    governance,
                    terms,
                    results);
        }

        Charter toCharter(int suggestedMonths) {
            return new CharterDraft(
                            secretariat,
                            currency,
                            noticeMonths == null ? suggestedMonths : noticeMonths,
                            classes,
                            governance,
                            terms,
                            results)
                    .version(1);
        }
    }

    /** Where a consortium is in its life. */
    record LifeSummary(
            LifeStage stage,

            @Schema(description = "Where it goes on when it is suspended no more, or its dissolution fails")
            LifeStage course,

            @Schema(description = "Since when; left out while its own ledger is not open yet") @Nullable
            Instant since,

            @Nullable String reason,

            @Schema(description = "By which it came about, where it took one") @Nullable
            ResolutionId resolution) {

        static final LifeSummary FOUNDED = new LifeSummary(LifeStage.FORMING, LifeStage.FORMING, null, null, null);

        static LifeSummary of(Life life) {
            return life.last().map(last -> of(life, last)).orElse(FOUNDED);
        }

        private static LifeSummary of(Life life, LifeChange last) {
            return new LifeSummary(life.stage(), life.course(), last.at(), last.reason(), last.resolution());
        }
    }

    record TemplateRequest(
            @Schema(example = "research-consortium") TemplateId id,

            @Schema(example = "{\"secretariat\":\"sematech-office\",\"currency\":\"USD\"}")
            Map<String, String> parameters,

            @Schema(
                    implementation = Object.class,
                    description =
                            "What the charter says otherwise than the template, as a merge patch (RFC 7396); things with ids by"
                                    + " their ids")
            @Nullable
            ObjectNode departures) {

        CharterDraft fill(Templates templates, Strategy strategy) {
            try {
                return templates.fill(id, strategy, parameters, departures == null ? "{}" : departures.toString());
            } catch (DomainException refusal) {
                throw new DomainException(
                        refusal.kind(),
                        refusal.slug(),
                        refusal.detail(),
                        refusal.fields().stream()
                                .map(each -> new FieldError("/template" + each.pointer(), each.detail()))
                                .toList());
            }
        }
    }

    record ConsortiumResponse(
            ConsortiumId id,
            String name,
            Model model,
            Strategy strategy,
            @Nullable String purpose,
            LocalDate foundedOn,
            OrganisationId secretariat,
            int charterVersion,
            LifeSummary life) {

        static ConsortiumResponse of(ConsortiumFounded event) {
            return of(
                    event.consortium(),
                    event.foundation(),
                    event.charter(),
                    event.charter().secretariat(),
                    LifeSummary.FOUNDED);
        }

        static ConsortiumResponse of(ConsortiumState state) {
            Consortium consortium = Consortium.require(state);
            return of(
                    consortium.id(),
                    consortium.foundation(),
                    Charter.of(state),
                    Secretariat.of(state),
                    LifeSummary.of(Life.of(state)));
        }

        private static ConsortiumResponse of(
                ConsortiumId id, Foundation foundation, Charter charter, OrganisationId secretariat, LifeSummary life) {
            return new ConsortiumResponse(
                    id,
                    foundation.name(),
                    foundation.model(),
                    foundation.strategy(),
                    foundation.purpose(),
                    foundation.foundedOn(),
                    secretariat,
                    charter.version(),
                    life);
        }
    }
}
