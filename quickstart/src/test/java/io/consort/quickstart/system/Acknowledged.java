package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a writer was told is done.
 *
 * @param asset which it registered; also the request's idempotency key
 * @param etag the entry's number, as the answer gave it
 * @param by who answered
 */
record Acknowledged(String asset, String etag, URI by) {

    /** Every one is in the ledger at the place it was told, once, and nothing else is. */
    static void requireKept(List<Acknowledged> all, List<Entry> ledger) {
        assertThat(all).allSatisfy(each -> {
            int seq = Integer.parseInt(each.etag().replace("\"", ""));
            assertThat(ledger).as("entry %d, which was acknowledged", seq).hasSizeGreaterThanOrEqualTo(seq);
            assertThat(ledger.get(seq - 1).key()).isEqualTo(each.asset());
            assertThat(ledger.get(seq - 1).subject()).isEqualTo("assets/" + each.asset());
        });
        assertThat(ledger).as("each asset once").hasSameSizeAs(all);
        assertThat(names(ledger.stream().map(Entry::key).toList()))
                .isEqualTo(names(all.stream().map(Acknowledged::asset).toList()));
    }

    private static TreeSet<String> names(List<String> all) {
        return all.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
