package io.consort.consortium.dues.web;

import io.consort.consortium.dues.AssessedYear;
import org.joda.money.Money;

record DuesSummary(int year, Money total, int members) {

    static DuesSummary of(int year, AssessedYear assessed) {
        return new DuesSummary(year, assessed.total(), assessed.byMember().size());
    }
}
