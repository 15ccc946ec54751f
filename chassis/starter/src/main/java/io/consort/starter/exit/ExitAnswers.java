package io.consort.starter.exit;

import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.ledger.InclusionProof;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Tenant;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/**
 * What a service answers to questions about its exits, to each caller what is for it.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 * @param <T> the terms as they know them
 * @param <F> what an exit can do to one thing there
 */
public final class ExitAnswers<S, E extends Event, T, F> {

    private final Ledgers<S, E> ledgers;
    private final Answers<S, E> answers;
    private final String verifierKey;
    private final String path;
    private final Class<? extends ExitFact<T, F>> facts;
    private final Function<S, Exits<T, F>> exits;

    /**
     * @param path where a consortium's ledger lies in the API, with {@code {consortiumId}} in it
     * @param facts the events of the ledger that tell of exits
     * @param exits the exits that a state holds
     */
    public ExitAnswers(
            Ledgers<S, E> ledgers,
            Answers<S, E> answers,
            Checkpoints checkpoints,
            String path,
            Class<? extends ExitFact<T, F>> facts,
            Function<S, Exits<T, F>> exits) {
        this.ledgers = ledgers;
        this.answers = answers;
        this.verifierKey = checkpoints.verifierKey();
        this.path = path;
        this.facts = facts;
        this.exits = exits;
    }

    /** The address of an exit. */
    String location(Tenant tenant, ExitId id) {
        return path.replace("{consortiumId}", tenant.consortium().value()) + "/exits/" + id;
    }

    /** An exit as it was settled, told by the entries that settled it. */
    ExitResponse<T> settled(ExitId id, Receipt<E> receipt) {
        Exits<T, F> told = Exits.none();
        for (Entry<E> entry : receipt.entries()) {
            if (facts.isInstance(entry.event())) {
                told = facts.cast(entry.event()).on(told, entry.header());
            }
        }
        return ExitResponse.of(told.require(id), true);
    }

    /** What a change came to. */
    static <X> X told(Receipt<?> receipt, Class<X> fact) {
        return receipt.events().stream()
                .filter(fact::isInstance)
                .map(fact::cast)
                .findFirst()
                .orElseThrow();
    }

    /** All exits, by id; for who left, its own. */
    public Page<Recorded<ExitResponse<T>>> page(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        exits.apply(state).byId(),
                        exit -> Account.isVisible(tenant, exit.leaving()),
                        ExitId::value,
                        ExitId::new,
                        (id, exit) -> response(tenant, exit)),
                each -> "exits/" + each.id());
    }

    /** One exit; its account where it is for the caller. */
    public ResponseEntity<Recorded<ExitResponse<T>>> one(Tenant tenant, ExitId id) {
        return answers.one(
                tenant, "exits/" + id, state -> exits.apply(state).exit(id).map(exit -> visible(tenant, exit)));
    }

    /** One exit with the proof that the ledger says so. */
    public ExitStatementResponse<T> statement(Tenant tenant, ExitId id) {
        Ledger<S, E> ledger = ledgers.ledger(tenant.ledger());
        Exit<T, F> exit = concerning(tenant, ledger.read().state(), id);
        return ExitStatementResponse.of(exit, InclusionProof.of(ledgers, ledger, exit.seq()), verifierKey);
    }

    /** The account of one exit as a table. */
    public ResponseEntity<byte[]> csv(Tenant tenant, ExitId id) {
        List<ExitItem> items =
                answers.view(tenant, state -> concerning(tenant, state, id).items());
        return Account.csv(items, id.value());
    }

    private static <T> ExitResponse<T> visible(Tenant tenant, Exit<T, ?> exit) {
        if (!Account.isVisible(tenant, exit.leaving())) {
            Account.require(tenant, exit.leaving());
        }
        return response(tenant, exit);
    }

    private static <T> ExitResponse<T> response(Tenant tenant, Exit<T, ?> exit) {
        return ExitResponse.of(exit, Account.concerns(tenant, exit.leaving()));
    }

    private Exit<T, F> concerning(Tenant tenant, S state, ExitId id) {
        Exit<T, F> exit = exits.apply(state).require(id);
        Account.require(tenant, exit.leaving());
        return exit;
    }
}
