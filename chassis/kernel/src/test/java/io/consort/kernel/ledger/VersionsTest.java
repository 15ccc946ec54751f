package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final int SUBJECTS = 1_500;
    private static final int MOST = 3;

    @Property(tries = 30)
    void knowsTheEntriesOfEachResource(
            @ForAll @Size(max = 3_000) List<@IntRange(min = 0, max = SUBJECTS) Integer> subjects) throws IOException {
        Versions versions = Versions.NONE;
        Map<Integer, List<Long>> model = new HashMap<>();
        long seq = 0;
        for (int subject : subjects) {
            versions = versions.with("assets/A-" + subject, ++seq);
            model.merge(subject, List.of(seq), VersionsTest::and);
        }
        same(versions, model);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        versions.write(new DataOutputStream(written));
        same(Versions.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray()))), model);
    }

    @Property(tries = 30)
    void anEarlierHeadSeesItsOwnVersions(
            @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 100) Integer> subjects) {
        List<Versions> heads = new ArrayList<>(List.of(Versions.NONE));
        List<Map<Integer, List<Long>>> models = new ArrayList<>(List.of(Map.of()));
        for (int subject : subjects) {
            long seq = heads.size();
            Map<Integer, List<Long>> model = new HashMap<>(models.getLast());
            model.merge(subject, List.of(seq), VersionsTest::and);
            models.add(model);
            heads.add(heads.getLast().with("assets/A-" + subject, seq));
        }
        for (int i = 0; i < heads.size(); i += 7) {
            same(heads.get(i), models.get(i));
        }
    }

    private static void same(Versions versions, Map<Integer, List<Long>> model) {
        assertThat(versions.size()).isEqualTo(model.size());
        for (int subject = 0; subject <= SUBJECTS; subject++) {
            List<Long> expected = model.getOrDefault(subject, List.of());
            String resource = "assets/A-" + subject;
            assertThat(versions.all(resource, MOST))
                    .isEqualTo(expected.subList(Math.max(0, expected.size() - MOST), expected.size()));
            assertThat(versions.of(resource))
                    .isEqualTo(expected.isEmpty() ? OptionalLong.empty() : OptionalLong.of(expected.getLast()));
        }
    }

    private static List<Long> and(List<Long> before, List<Long> next) {
        List<Long> all = new ArrayList<>(before);
        all.addAll(next);
        return all;
    }

    @Test
    void findsAllEntriesOfALargeLedgerAfterASnapshotToo() throws IOException {
        int size = 300_000;
        Versions versions = Versions.NONE;
        for (long seq = 1; seq <= size; seq++) {
            versions = versions.with(seq % 7 == 0 ? "life" : "assets/A-" + seq % 1_000, seq);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        versions.write(new DataOutputStream(written));
        Versions read = Versions.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
        for (Versions each : List.of(versions, read)) {
            assertThat(each.all("life", size))
                    .isEqualTo(LongStream.rangeClosed(1, size / 7)
                            .map(i -> 7 * i)
                            .boxed()
                            .toList());
            assertThat(each.all("life", 2)).containsExactly(size / 7 * 7L - 7, size / 7 * 7L);
        }
    }

    @Test
    void takesEntriesInTheirOrderAlone() {
        Versions one = Versions.NONE.with("life", 1);
        assertThatThrownBy(() -> one.with("life", 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.with("life", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
