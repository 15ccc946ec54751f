package io.consort.starter.notebook;

import io.consort.kernel.ledger.Request;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that change something by another way than a service's should, or change nothing. */
@TestComponent
@RestController
@RequestMapping("/api/notebook/consortia/{consortiumId}/desk")
class UntriedDesk {

    private final Answers<Notebook, NoteEvent> answers;

    UntriedDesk(Answers<Notebook, NoteEvent> answers) {
        this.answers = answers;
    }

    record Reckoned(int sum) {}

    @PostMapping("/reckoned")
    @ResponseStatus(HttpStatus.OK)
    @Access(Role.MEMBER)
    Reckoned reckon(Tenant tenant) {
        return new Reckoned(7);
    }

    @PostMapping("/sent")
    @Access(Role.MEMBER)
    @Act("send")
    ResponseEntity<Reckoned> send(Tenant tenant, Change change) {
        return ResponseEntity.ok().eTag("\"7\"").body(new Reckoned(7));
    }

    @PostMapping("/silent")
    @Access(Role.MEMBER)
    void beSilent(Tenant tenant, HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    @PostMapping("/recorded")
    @ResponseStatus(HttpStatus.OK)
    @Access(Role.MEMBER)
    @Act("record")
    Reckoned record(Tenant tenant, Change change) {
        String id = "d" + UUID.randomUUID();
        answers.ledger(tenant)
                .execute(
                        (_, _) -> List.of(new NoteEvent.NoteTaken(
                                new NoteId(id), "t", Money.of(CurrencyUnit.USD, 1), Fraction.ONE)),
                        Request.of(tenant.actor(), id));
        return new Reckoned(7);
    }

    @PostMapping("/public")
    @ResponseStatus(HttpStatus.OK)
    @Access(Role.PUBLIC)
    Reckoned anyone() {
        return new Reckoned(7);
    }
}
