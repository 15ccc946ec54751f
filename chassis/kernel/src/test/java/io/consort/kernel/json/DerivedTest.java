package io.consort.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcollections.PMap;
import org.pcollections.PVector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;

@NullMarked
class DerivedTest {

    record Grant(
            OrganisationId owner,
            LocalDate from,
            Instant recorded,
            @Nullable String note) {}

    record Grants(
            PVector<Grant> all,
            @Derived PMap<OrganisationId, Integer> counts,
            @Nullable String note,
            OrderedMap<OrganisationId, LocalDate> since) {

        Grants(PVector<Grant> all, @Nullable String note, OrderedMap<OrganisationId, LocalDate> since) {
            this(all, counts(all), note, since);
        }

        private static PMap<OrganisationId, Integer> counts(List<Grant> all) {
            PMap<OrganisationId, Integer> counts = HashTrie.empty();
            for (Grant each : all) {
                counts = counts.plus(each.owner(), counts.getOrDefault(each.owner(), 0) + 1);
            }
            return counts;
        }
    }

    record Careless(PVector<Grant> all, @Derived int count) {}

    private final ObjectMapper snapshots = Json.snapshots();

    private static Grants some() {
        OrderedMap<OrganisationId, LocalDate> since = OrderedMap.empty();
        return new Grants(
                Row.from(List.of(grant("ibm"), grant("ti"), grant("ibm"))),
                null,
                since.plus(new OrganisationId("ti"), LocalDate.of(2026, 1, 1))
                        .plus(new OrganisationId("ibm"), LocalDate.of(2026, 1, 1)));
    }

    private static Grant grant(String owner) {
        return new Grant(
                new OrganisationId(owner), LocalDate.of(2026, 1, 1), Instant.parse("2026-01-01T00:00:00.5Z"), null);
    }

    @Test
    void whatIsDerivedIsNotWrittenAndComesBack() {
        Grants some = some();

        assertThat(Json.entries().writeValueAsString(some)).doesNotContain("counts");
        Grants read = snapshots.readValue(snapshots.writeValueAsBytes(some), Grants.class);

        assertThat(read).isEqualTo(some);
        assertThat(read.counts()).containsEntry(new OrganisationId("ibm"), 2);
        assertThat(read.since().keySet()).extracting(OrganisationId::value).containsExactly("ti", "ibm");
    }

    @Test
    void whatIsNotDerivedMustStillBeThere() {
        assertThatThrownBy(() -> Json.entries().readValue("{\"all\":[]}", Grants.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aRecordWithoutAConstructorOfWhatItKeepsIsNotRead() {
        assertThatThrownBy(() -> Json.entries().readValue("{\"all\":[]}", Careless.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void inASnapshotWhatIsEqualBecomesOneObject() {
        Grants read = snapshots.readValue(snapshots.writeValueAsBytes(some()), Grants.class);

        assertThat(read.all().get(2).owner()).isSameAs(read.all().get(0).owner());
        assertThat(read.all().get(1).from()).isSameAs(read.all().get(0).from());
        assertThat(read.all().get(1).recorded()).isSameAs(read.all().get(0).recorded());
        assertThat(read.since().keySet().iterator().next())
                .isSameAs(read.all().get(1).owner());
    }
}
