package io.consort.consortium.closing;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Reply;
import io.consort.kernel.need.Need;
import java.util.List;
import org.junit.jupiter.api.Test;

class HangingTest {

    private final Closing closing = new Closing().joined();
    private final Hanging hanging = new Hanging(closing.ledgers);

    @Test
    void aTurnHangsFromTheFirstServiceOnThatHasNotDoneItUntilItHas() {
        closing.root(new SuspendConsortium("An inquiry"));
        assertThat(hanging.of(SEMATECH)).as("on its way").isEmpty();
        closing.talent.away = true;
        closing.tidings().advance(SEMATECH);

        var change = closing.life().underWay().orElseThrow();
        Reply delayed = change.requireTurn().of(OtherService.TALENT).orElseThrow();
        assertThat(hanging.of(SEMATECH))
                .containsExactly(new Need("turn", "life", "talent", delayed.at(), null, List.of(change.seq())));
        assertThat(hanging.of(SEMATECH)).as("looked at before").hasSize(1);
        closing.talent.away = false;
        closing.tidings().advance(SEMATECH);
        assertThat(hanging.of(SEMATECH)).isEmpty();
    }
}
