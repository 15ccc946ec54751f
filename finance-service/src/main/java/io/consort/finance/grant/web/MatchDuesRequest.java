package io.consort.finance.grant.web;

import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchDues;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record MatchDuesRequest(@Schema(example = "1988") int year, LocalDate received) {

    MatchDues toCommand(GrantId grant) {
        return new MatchDues(grant, year, received);
    }
}
