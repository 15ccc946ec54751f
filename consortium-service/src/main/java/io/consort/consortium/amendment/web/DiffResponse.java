package io.consort.consortium.amendment.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.difference.Difference;
import io.consort.consortium.difference.Differences;
import io.consort.kernel.problem.DomainException;
import java.util.List;

record DiffResponse(int from, int to, List<Difference> differences) {

    static DiffResponse of(Charters charters, int from, int to) {
        return new DiffResponse(from, to, Differences.between(draft(charters, from), draft(charters, to)));
    }

    private static CharterDraft draft(Charters charters, int version) {
        return charters.find(version)
                .map(each -> CharterDraft.of(each.charter()))
                .orElseThrow(() -> DomainException.notFound("version of the charter", version));
    }
}
