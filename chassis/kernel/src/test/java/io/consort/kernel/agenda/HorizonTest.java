package io.consort.kernel.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static final Instant NOW = Instant.parse("2026-11-24T23:59:59.999Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Property(tries = 200)
    void itIsTheFirstDay(@ForAll @IntRange(min = 0, max = 36_600) int days) {
        LocalDate first = TODAY.plusDays(days);

        assertThat(Horizon.first(NOW, day -> !day.isBefore(first))).isEqualTo(Instant.parse(first + "T00:00:00Z"));
    }

    @Test
    void whatNeverComesIsNeverDue() {
        assertThat(Horizon.first(NOW, _ -> false)).isEqualTo(Agenda.NEVER);
    }

    @Test
    void whatIsDueSinceLongIsDueNow() {
        assertThat(Horizon.first(NOW, _ -> true)).isBeforeOrEqualTo(NOW);
    }
}
