package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundedConsortium;
import io.consort.consortium.membership.Standing;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia")
@Tag(name = "consortia")
final class ConsortiaController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OwnStandings standings;

    ConsortiaController(Answers<ConsortiumState, ConsortiumEvent> answers, OwnStandings standings) {
        this.answers = answers;
        this.standings = standings;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The consortia in which your organisations have a standing; for administrators, all")
    Page<ConsortiumSummary> consortia(Caller caller, PageRequest page) {
        SortedMap<String, ConsortiumSummary> visible = new TreeMap<>();
        answers.view(caller, state -> state.foundations().byId()).forEach((id, founded) -> {
            Standing standing = best(caller, founded);
            if (caller.administrator() || standing != Standing.NONE) {
                visible.put(id, ConsortiumSummary.of(founded, standing));
            }
        });
        return page.over(visible, id -> id, id -> id, (id, summary) -> summary);
    }

    private Standing best(Caller caller, FoundedConsortium consortium) {
        return caller.organisations().stream()
                .map(organisation -> standings.standing(consortium.id(), organisation))
                .max(Comparator.naturalOrder())
                .orElse(Standing.NONE);
    }
}
