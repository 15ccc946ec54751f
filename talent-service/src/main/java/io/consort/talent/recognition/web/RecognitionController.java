package io.consort.talent.recognition.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.talent.Mandate;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.Title;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.Recognition;
import io.consort.talent.recognition.RecognitionDecided;
import io.consort.talent.recognition.RecognitionDecided.RecognitionGranted;
import io.consort.talent.recognition.RecognitionDecided.RecognitionRefused;
import io.consort.talent.recognition.RecognitionId;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.consort.talent.web.Mandates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
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
@RequestMapping("/api/talent/consortia/{consortiumId}/recognitions")
@Tag(name = "Recognitions", description = "Whose titles are recognised, and by which agreement")
final class RecognitionController {

    private final Answers<TalentState, TalentEvent> answers;
    private final Parties parties;

    RecognitionController(Answers<TalentState, TalentEvent> answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @Act("request-recognition")
    @Access(Role.MEMBER)
    @Operation(
            summary = "Ask that a researcher's title be recognised",
            description = "The agreement between the two organisations decides. A refusal is a decision too: it is"
                    + " recorded with its reason, and answered with 201.")
    ResponseEntity<RecognitionResponse> request(
            Tenant tenant, Change change, @RequestBody RequestRecognitionRequest request) {
        return answers.created(
                tenant,
                change,
                parties.known(
                        tenant.consortium(),
                        Map.of("/home", request.home(), "/host", request.host()),
                        request.toCommand(Mandates.of(tenant))),
                receipt -> "/api/talent/consortia/" + tenant.consortium() + "/recognitions/"
                        + RecognitionResponse.of(receipt).id(),
                RecognitionResponse::of);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All decisions, or those on a researcher's titles, in the order they were taken")
    Page<Recorded<RecognitionResponse>> recognitions(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable Pseudonym researcher) {
        return answers.page(
                tenant,
                state -> page.over(
                        Recognitions.of(state).all(),
                        each -> researcher == null
                                || researcher.equals(each.sought().researcher()),
                        RecognitionResponse::of),
                each -> "recognitions/" + each.id());
    }

    @GetMapping("/{recognitionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "A decision, with the agreement and version it rests on")
    ResponseEntity<Recorded<RecognitionResponse>> recognition(
            Tenant tenant, @PathVariable RecognitionId recognitionId) {
        return answers.one(
                tenant,
                "recognitions/" + recognitionId,
                state -> Recognitions.of(state).find(recognitionId).map(RecognitionResponse::of));
    }

    /**
     * @param home the organisation that gave the title
     * @param host the organisation that is to recognise it
     * @param effective the day for which it is asked
     */
    record RequestRecognitionRequest(
            @Schema(example = "R-17") Pseudonym researcher,
            @Schema(example = "utexas") OrganisationId home,
            @Schema(example = "ibm") OrganisationId host,
            Title title,
            LocalDate effective) {

        RequestRecognition toCommand(Mandate mandate) {
            return new RequestRecognition(new Sought(researcher, home, host, title, effective), mandate);
        }
    }

    record RecognitionResponse(
            RecognitionId id,
            Pseudonym researcher,
            OrganisationId home,
            OrganisationId host,
            Title title,
            LocalDate effective,
            OutcomeResponse outcome) {

        static RecognitionResponse of(Recognition recognition) {
            Sought sought = recognition.sought();
            return new RecognitionResponse(
                    recognition.id(),
                    sought.researcher(),
                    sought.home(),
                    sought.host(),
                    sought.title(),
                    sought.effective(),
                    OutcomeResponse.of(recognition.outcome()));
        }

        static RecognitionResponse of(Receipt<TalentEvent> receipt) {
            return of(
                    switch (receipt.first(RecognitionDecided.class)) {
                        case RecognitionGranted(var id, var sought, var award) -> Recognition.of(id, sought, award);
                        case RecognitionRefused(var id, var sought, var reason) -> Recognition.of(id, sought, reason);
                    });
        }
    }
}
