package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryAuthorityTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");
    private static final LedgerDefinition<Integer, Noted> NOTES = new LedgerDefinition<>(
            "notes",
            Integer.class,
            0,
            (state, _, _) -> state + 1,
            EventTypes.of(Noted.class).with("notes.noted.v1", Noted.class).build());

    @Test
    void anEntrySaysWhatTheEventTheCommandOrTheDoorSaysInThisOrder() {
        assertThat(authorityOf(new Note("plain", null), null)).isEqualTo("member/ibm");
        assertThat(authorityOf(new Note("plain", null), Authority.of(Capacity.SECRETARIAT, new OrganisationId("ibm"))))
                .isEqualTo("secretariat/ibm");
        assertThat(authorityOf(new Owned(new Note("owned", null)), null)).isEqualTo("owner/ibm");
        assertThat(authorityOf(new Owned(new Note("resolved", "R-7")), null)).isEqualTo("resolution/R-7");
    }

    @Test
    void whatIsDoneByItselfRestsOnTheRuleOfItsCommand() {
        assertThat(recorded(new Note("due", null), Request.of(Actor.service("clock"), "k"))
                        .header()
                        .authority())
                .isEqualTo(new Authority.Deadline("note"));
    }

    @Test
    void anEntryNamesTheActThatRecordedIt() {
        Request request = Request.of(Actor.of("anna", "ibm"), "k");
        assertThat(recorded(new Note("named", null), request.doing("notes/take-note"))
                        .text())
                .contains("\"authority\":\"member/ibm\",\"act\":\"notes/take-note\",\"idempotencykey\"");
        assertThat(recorded(new Note("by itself", null), request).text()).doesNotContain("\"act\"");
    }

    @Test
    void whoeverKnowsAnAttributeNotReadsTheEntryAllTheSame() {
        Entry<Noted> entry = recorded(new Note("later", null), Request.of(Actor.of("anna", "ibm"), "k"));
        String later = entry.text().replace("\"idempotencykey\"", "\"later\":\"something\",\"idempotencykey\"");
        Entry<Noted> read = new EntryCodec<>(NOTES, SEMATECH).read(1, later);
        assertThat(read.header()).isEqualTo(entry.header());
        assertThat(read.event()).isEqualTo(entry.event());
        assertThat(read.text()).isEqualTo(later);
    }

    private static String authorityOf(Command<Integer, Noted> command, @Nullable Authority door) {
        Request request = Request.of(Actor.of("anna", "ibm"), "k");
        Entry<Noted> entry = recorded(command, door == null ? request : request.on(door));
        assertThat(entry.text()).contains("\"authority\":\"" + entry.header().authority() + "\"");
        return String.valueOf(entry.header().authority());
    }

    private static Entry<Noted> recorded(Command<Integer, Noted> command, Request request) {
        Signing signing = new Signing();
        try (Ledgers<Integer, Noted> ledgers = new Ledgers<>(
                NOTES,
                new InMemoryBlockStore(),
                signing.checkpoints(),
                signing.seal(),
                LedgerSettings.standard(),
                Clock.systemUTC())) {
            ledgers.ledger(SEMATECH).execute(command, request);
            return ledgers.ledger(SEMATECH).entry(1);
        }
    }

    private record Noted(String text, @Nullable String resolution) implements Event {
        @Override
        public String subject() {
            return "notes/1";
        }

        @Override
        public @Nullable Authority authority() {
            return resolution == null ? null : new Authority.Resolution(resolution);
        }
    }

    private record Note(String text, @Nullable String resolution) implements Command<Integer, Noted> {
        @Override
        public List<Noted> decide(Integer state, Context context) {
            return List.of(new Noted(text, resolution));
        }
    }

    private record Owned(Note note) implements Command<Integer, Noted> {
        @Override
        public List<Noted> decide(Integer state, Context context) {
            return note.decide(state, context);
        }

        @Override
        public Authority authority(Integer state, Context context) {
            return Authority.of(Capacity.OWNER, context.actor().organisation().orElseThrow());
        }
    }
}
