package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VersionsTest {

    private static final int SUBJECTS = 1_500;

    @Property(tries = 30)
    void knowsTheLastEntryOfEachResource(
            @ForAll @Size(max = 3_000) List<@IntRange(min = 0, max = SUBJECTS) Integer> subjects) throws IOException {
        Versions versions = Versions.NONE;
        Map<Integer, Long> model = new HashMap<>();
        long seq = 0;
        for (int subject : subjects) {
            versions = versions.with("assets/A-" + subject, ++seq);
            model.put(subject, seq);
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
        List<Map<Integer, Long>> models = new ArrayList<>(List.of(Map.of()));
        for (int subject : subjects) {
            long seq = heads.size();
            Map<Integer, Long> model = new HashMap<>(models.getLast());
            model.put(subject, seq);
            models.add(model);
            heads.add(heads.getLast().with("assets/A-" + subject, seq));
        }
        for (int i = 0; i < heads.size(); i += 7) {
            same(heads.get(i), models.get(i));
        }
    }

    private static void same(Versions versions, Map<Integer, Long> model) {
        assertThat(versions.size()).isEqualTo(model.size());
        for (int subject = 0; subject <= SUBJECTS; subject++) {
            Long expected = model.get(subject);
            var found = versions.of("assets/A-" + subject);
            assertThat(found.isPresent()).isEqualTo(expected != null);
            if (expected != null) {
                assertThat(found).hasValue(expected);
            }
        }
    }
}
