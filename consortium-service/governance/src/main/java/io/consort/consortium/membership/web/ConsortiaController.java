package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.founding.FoundedConsortium;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.membership.Standing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia")
@Tag(name = "consortia")
final class ConsortiaController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OwnStandings standings;
    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    ConsortiaController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            OwnStandings standings,
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.answers = answers;
        this.standings = standings;
        this.ledgers = ledgers;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "The consortia in which your organisations have a standing; for administrators, all",
            description =
                    "All of them, or those at one stage of their life or in which one organisation has a standing: of an"
                            + " organisation that is not yours, those whose members you may read.")
    Page<Recorded<ConsortiumSummary>> consortia(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable LifeStage life,
            @RequestParam(required = false) @Nullable OrganisationId organisation) {
        SortedMap<String, FoundedConsortium> visible = new TreeMap<>();
        answers.view(caller, state -> Foundations.of(state).byId()).forEach((id, founded) -> {
            if ((caller.administrator() || isLetIn(caller, founded))
                    && (organisation == null || isIn(organisation, founded, caller))) {
                visible.put(id, founded);
            }
        });
        return answers.page(
                caller,
                _ -> page.over(
                        visible,
                        each -> life == null || life == life(each),
                        id -> id,
                        id -> id,
                        (_, each) -> ConsortiumSummary.of(each, life(each), best(caller, each))),
                each -> "consortia/" + each.id());
    }

    private boolean isLetIn(Caller caller, FoundedConsortium consortium) {
        return caller.organisations().stream()
                .anyMatch(organisation ->
                        standings.of(consortium.id(), organisation).isPresent());
    }

    /** Whether an organisation has a standing there, as far as a caller may know. */
    private boolean isIn(OrganisationId organisation, FoundedConsortium consortium, Caller caller) {
        return standings.of(consortium.id(), organisation).isPresent()
                && (caller.organisations().contains(organisation) || readsMembers(caller, consortium));
    }

    private boolean readsMembers(Caller caller, FoundedConsortium consortium) {
        return caller.organisations().stream()
                .flatMap(each -> standings.of(consortium.id(), each).stream())
                .anyMatch(Role.sufficing(Role.OBSERVER)::contains);
    }

    private LifeStage life(FoundedConsortium consortium) {
        return Life.of(ledgers.ledger(LedgerId.of(consortium.id())).read().state())
                .stage();
    }

    private Standing best(Caller caller, FoundedConsortium consortium) {
        return caller.organisations().stream()
                .map(organisation -> standings.standing(consortium.id(), organisation))
                .max(Comparator.naturalOrder())
                .orElse(Standing.NONE);
    }

    record ConsortiumSummary(
            ConsortiumId id,
            String name,
            Model model,
            Strategy strategy,
            LocalDate foundedOn,

            @Schema(description = "Whether its own ledger has been begun, so that its secretariat can begin")
            boolean open,

            @Schema(description = "Where it is in its life") LifeStage life,

            @Schema(description = "The highest standing of your organisations")
            Standing standing) {

        static ConsortiumSummary of(FoundedConsortium founded, LifeStage life, Standing standing) {
            return new ConsortiumSummary(
                    founded.id(),
                    founded.foundation().name(),
                    founded.foundation().model(),
                    founded.foundation().strategy(),
                    founded.foundation().foundedOn(),
                    founded.stage() != FoundedConsortium.Stage.OPENING,
                    life,
                    standing);
        }
    }
}
