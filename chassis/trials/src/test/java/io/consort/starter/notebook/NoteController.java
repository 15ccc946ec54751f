package io.consort.starter.notebook;

import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notebook/consortia/{consortiumId}/notes")
class NoteController implements Tables {

    private final Answers<Notebook, NoteEvent> answers;

    NoteController(Answers<Notebook, NoteEvent> answers) {
        this.answers = answers;
    }

    record TakeNoteRequest(
            NoteId id,
            String text,
            Money worth,
            Fraction share,
            Mood mood,
            @Nullable About about) {}

    enum Mood {
        LIGHT,
        HEAVY_HEARTED
    }

    sealed interface About {
        record SomePerson(String name) implements About {}

        record SomeThing(String what) implements About {}
    }

    record RewriteNote(
            NoteId note,
            @Meaning("What it says from now on") String text) implements Command<Notebook, NoteEvent> {

        RewriteNote {
            if (text.isBlank()) {
                throw DomainException.invalid("/text", "It says nothing.");
            }
        }

        @Override
        public List<NoteEvent> decide(Notebook state, Context context) {
            return List.of(new NoteEvent.NoteRewritten(note, text));
        }
    }

    record NoteResponse(NoteId id, String text) {}

    @Act("write-note")
    @PostMapping
    @Access(Role.MEMBER)
    ResponseEntity<NoteResponse> take(Tenant tenant, Change change, @RequestBody TakeNoteRequest body) {
        return answers.created(
                tenant,
                change,
                (state, context) -> {
                    if (state.notes().containsKey(body.id())) {
                        throw DomainException.conflict("note-exists", "There is a note " + body.id() + " already.");
                    }
                    return List.of(new NoteEvent.NoteTaken(body.id(), body.text(), body.worth(), body.share()));
                },
                receipt -> "/api/notebook/consortia/" + tenant.consortium() + "/notes/" + body.id(),
                receipt -> {
                    var taken = receipt.first(NoteEvent.NoteTaken.class);
                    return new NoteResponse(taken.note(), taken.text());
                });
    }

    @Act("change-note")
    @PostMapping("/{note}")
    @Access(Role.SECRETARIAT)
    ResponseEntity<NoteResponse> rewrite(
            Tenant tenant, Revision change, @PathVariable NoteId note, @RequestBody RewriteNote command) {
        return answers.changed(
                tenant,
                change,
                "notes/" + note,
                command,
                receipt -> new NoteResponse(
                        note, receipt.first(NoteEvent.NoteRewritten.class).text()));
    }

    @GetMapping(
            path = {"", "/csv"},
            name = "notes.table",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.OBSERVER)
    Page<Recorded<NoteResponse>> notes(Tenant tenant, PageRequest page, @RequestParam(required = false) LocalDate on) {
        return answers.page(
                tenant,
                state -> page.over(state.notes(), NoteId::value, NoteId::new, NoteResponse::new),
                each -> "notes/" + each.id());
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(NoteResponse.class, "notes")
                .column("id", NoteResponse::id)
                .column("text", NoteResponse::text));
    }

    @GetMapping("/{note}")
    @Access(Role.OBSERVER)
    ResponseEntity<Recorded<NoteResponse>> note(Tenant tenant, @PathVariable NoteId note) {
        return answers.one(
                tenant, "notes/" + note, state -> state.note(note).map(text -> new NoteResponse(note, text)));
    }
}
