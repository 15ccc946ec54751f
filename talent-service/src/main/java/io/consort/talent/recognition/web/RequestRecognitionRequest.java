package io.consort.talent.recognition.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.Mandate;
import io.consort.talent.agreement.Title;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

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
