package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;

/** What happens to an office of a body. */
public sealed interface OfficeEvent extends BodyEvent permits OfficeTaken, OfficeVacated {

    /** The body. */
    BodyId body();

    /** The office. */
    Office office();

    @Override
    default String subject() {
        return "bodies/" + body();
    }
}
