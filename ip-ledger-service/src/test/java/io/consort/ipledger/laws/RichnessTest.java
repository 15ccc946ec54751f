package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.notice.NoticeEvent.LedgerWatched;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;

/** A law is worth what its histories are: everything that can happen in a ledger happens in some of them. */
class RichnessTest {

    /**
     * What comes about in other tests alone: the platform's own ledger, what an exit and its undoing leave, who may see what, what is
     * confirmed by a deed or taken back before it was used, demergers (which have a law of their own), and what ends all histories.
     */
    private static final Set<String> NOT_HERE = Set.of(
            IpLedger.DEFINITION.types().name(new LedgerWatched(Replica.ID)),
            "ip.member-exited.v1",
            "ip.exit-detailed.v1",
            "ip.exit-revoked.v1",
            "ip.member-readmitted.v1",
            "ip.right-restored.v1",
            "ip.access-reopened.v1",
            "ip.pledge-returned.v1",
            "ip.disclosure-set.v1",
            "ip.relied-on.v1",
            "ip.act-proposed.v1",
            "ip.act-seconded.v1",
            "ip.act-withdrawn.v1",
            "ip.agreement-withdrawn.v1",
            "ip.assent-withdrawn.v1",
            "ip.deed-confirmed.v1",
            "ip.deed-ended.v1",
            "ip.milestone-taken-back.v1",
            "ip.organisation-demerged.v1",
            "ip.closure-changed.v1");

    private static final int MOST = 1_000;
    private static final int REFUSALS = 40;

    @Example
    void everyEventOfTheLedgerComesAbout() {
        var missing = new TreeSet<>(IpLedger.DEFINITION.types().names());
        missing.removeAll(NOT_HERE);
        var refusals = new TreeSet<String>();
        Iterator<Chronicle> histories = Chronicle.ofAll(100).sampleStream().iterator();
        for (int i = 0; i < MOST && (!missing.isEmpty() || refusals.size() < REFUSALS); i++) {
            Told told = histories.next().told();
            told.entries()
                    .forEach(entry -> missing.remove(IpLedger.DEFINITION.types().name(entry.event())));
            told.lines().stream()
                    .filter(line -> line.contains("-> refused, "))
                    .forEach(line -> refusals.add(line.substring(line.lastIndexOf(' ') + 1)));
        }
        assertThat(missing).isEmpty();
        assertThat(refusals).hasSizeGreaterThanOrEqualTo(REFUSALS);
    }
}
