package io.consort.starter.notebook;

import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerDefinition;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

record Notebook(PSortedMap<NoteId, String> notes, Awaited awaited) {

    static final FourEyes<Notebook, NoteEvent> FOUR_EYES = new FourEyes<>(
            Notebook::awaited, NoteEvent.ActProposed::new, NoteEvent.ActSeconded::new, NoteEvent.ActWithdrawn::new);

    static final LedgerDefinition<Notebook, NoteEvent> DEFINITION = new LedgerDefinition<>(
            "notebook",
            Notebook.class,
            new Notebook(TreePMap.empty(), Awaited.NOTHING),
            Notebook::after,
            EventTypes.of(NoteEvent.class)
                    .with("notebook.note-taken.v1", NoteEvent.NoteTaken.class)
                    .with("notebook.act-proposed.v1", NoteEvent.ActProposed.class)
                    .with("notebook.act-seconded.v1", NoteEvent.ActSeconded.class)
                    .with("notebook.act-withdrawn.v1", NoteEvent.ActWithdrawn.class)
                    .with("notebook.note-rewritten.v1", NoteEvent.NoteRewritten.class)
                    .build(),
            Notebook::audience);

    private static final String PRIVATE = "For globex: ";

    /** Notes are for everyone, apart from those that say for whom they are. */
    private static Audience audience(Notebook notebook, NoteEvent event, Instant now) {
        String text = switch (event) {
            case NoteEvent.NoteTaken taken -> taken.text();
            case NoteEvent.NoteRewritten rewritten -> rewritten.text();
            case NoteEvent.ActOfTwo _ -> "";
        };
        return text.startsWith(PRIVATE) ? Audience.of(new OrganisationId("globex")::equals) : Audience.EVERYONE;
    }

    private static Notebook after(Notebook before, NoteEvent event, Header header) {
        return switch (event) {
            case NoteEvent.NoteTaken taken ->
                new Notebook(before.notes.plus(taken.note(), taken.text()), before.awaited);
            case NoteEvent.NoteRewritten rewritten ->
                new Notebook(before.notes.plus(rewritten.note(), rewritten.text()), before.awaited);
            case NoteEvent.ActOfTwo two -> new Notebook(before.notes, two.on(before.awaited, header));
        };
    }

    Optional<String> note(NoteId id) {
        return Optional.ofNullable(notes.get(id));
    }
}
