package io.consort.starter.web;

import io.consort.edge.problem.Refusal;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.foureyes.Proposal;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Precondition;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.View;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.reliance.Reliance;
import io.consort.kernel.reliance.Relying;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The one way from a controller to a ledger and back. The answer to a change is made of the change's own entries, so that a
 * request that is sent again is answered as it was the first time, whatever has happened since.
 */
public final class Answers<S, E extends Event> {

    static final String REPLAYED = "Idempotent-Replayed";

    private final Ledgers<S, E> ledgers;
    private final @Nullable Relying<S, E> relying;
    private final @Nullable TwoPeople<S, E> two;

    /** Over some ledgers of a service, which rely on no other and record no acts of a consortium's office. */
    public Answers(Ledgers<S, E> ledgers) {
        this(ledgers, null, null, null);
    }

    /**
     * The same for ledgers of consortia.
     *
     * @param relying null where they rely on no other
     * @param fourEyes null where nothing in them takes two people
     * @param asked where such acts are kept meanwhile; null where there are none
     */
    public Answers(
            Ledgers<S, E> ledgers,
            @Nullable Relying<S, E> relying,
            @Nullable FourEyes<S, E> fourEyes,
            @Nullable AskedActs asked) {
        this.ledgers = ledgers;
        this.relying = relying;
        this.two = fourEyes == null
                ? null
                : new TwoPeople<>(fourEyes, Objects.requireNonNull(asked, "nowhere to keep what was asked for"));
    }

    /** 201 for what a command brought into being. */
    public <R> ResponseEntity<R> created(
            Scope scope,
            Change change,
            Command<S, E> command,
            Function<Receipt<E>, String> location,
            Function<Receipt<E>, R> body) {
        Receipt<E> receipt = execute(scope, change, command, null);
        return answer(HttpStatus.CREATED, receipt)
                .location(URI.create(location.apply(receipt)))
                .body(body.apply(receipt));
    }

    /** 201 for the event by which a command brought something into being, at the address of what the event changes. */
    public <T extends E> ResponseEntity<T> created(Scope scope, Change change, Command<S, E> command, Class<T> event) {
        return created(scope, change, command, event, Event::subject, Function.identity());
    }

    /** The same, answered otherwise than as the event. */
    public <T extends E, R> ResponseEntity<R> created(
            Scope scope, Change change, Command<S, E> command, Class<T> event, Function<T, R> body) {
        return created(scope, change, command, event, Event::subject, body);
    }

    /**
     * The same at another address.
     *
     * @param resource in the ledger, for example {@code meetings/M-1/summons}
     */
    public <T extends E, R> ResponseEntity<R> created(
            Scope scope,
            Change change,
            Command<S, E> command,
            Class<T> event,
            Function<T, String> resource,
            Function<T, R> body) {
        return created(
                scope,
                change,
                command,
                receipt -> address(scope, resource.apply(receipt.first(event))),
                receipt -> body.apply(receipt.first(event)));
    }

    /** The address in the API of a resource of the ledger, as its events name it or as it stands below one of these. */
    public String address(Scope scope, String resource) {
        return definition().source(scope.ledger()) + '/' + resource;
    }

    /** 200 for the event that a command on a resource came to: see {@link #changed(Scope, Revision, String, Command, Function)}. */
    public <T extends E> ResponseEntity<T> changed(
            Scope scope, Revision revision, String subject, Command<S, E> command, Class<T> event) {
        return changed(scope, revision, subject, command, receipt -> receipt.first(event));
    }

    /**
     * 200 for a command on a resource that exists, as the caller saw it.
     *
     * @param subject the resource, as its events name it
     */
    public <R> ResponseEntity<R> changed(
            Scope scope, Revision revision, String subject, Command<S, E> command, Function<Receipt<E>, R> body) {
        Change change = revision.change();
        Receipt<E> receipt = execute(scope, change, command, precondition(scope, change, subject));
        return answer(HttpStatus.OK, receipt).body(body.apply(receipt));
    }

    /** What is resolved was voted on as it is, and names no version that anybody has seen. */
    private static @Nullable Precondition precondition(Scope scope, Change change, String subject) {
        if (change.version().isEmpty() && scope.authority() instanceof Authority.Resolution) {
            return null;
        }
        long version = change.version()
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.PRECONDITION_REQUIRED.value(),
                        "if-match-required",
                        "Send the resource's ETag in If-Match, so that you change what you have seen."));
        return new Precondition(subject, version);
    }

    /** 200 for a command that says itself what it follows upon, so that no {@code If-Match} is needed. */
    public <R> ResponseEntity<R> done(Scope scope, Change change, Command<S, E> command, Function<Receipt<E>, R> body) {
        Receipt<E> receipt = execute(scope, change, command, null);
        return answer(HttpStatus.OK, receipt).body(body.apply(receipt));
    }

    private Receipt<E> execute(Scope scope, Change change, Command<S, E> asked, @Nullable Precondition precondition) {
        Command<S, E> command = command(scope, change, asked);
        Request request = new Request(
                scope.actor(),
                change.key(),
                change.digest(),
                precondition,
                change.formerDigests(),
                scope.authority(),
                change.act());
        if (change.tried()) {
            ledger(scope).attempt(command, request);
            throw new Change.Tried();
        }
        Receipt<E> receipt = ledger(scope).execute(command, request);
        if (two != null) {
            two.settle(
                    scope.ledger(),
                    scope.guarded(),
                    receipt,
                    () -> ledger(scope).read().state());
        }
        return decided(receipt);
    }

    private Command<S, E> command(Scope scope, Change change, Command<S, E> asked) {
        if (scope.warrant().isPresent()) {
            return Objects.requireNonNull(relying, "this ledger relies on no other")
                    .by(scope.warrant().get(), asked);
        }
        return scope.guarded()
                .map(each -> Objects.requireNonNull(two, "nothing in this ledger takes two people")
                        .over(each, change, asked))
                .orElse(asked);
    }

    /** What was decided, without what it relies on and who else asked for it: that is no part of the answer. */
    private static <E extends Event> Receipt<E> decided(Receipt<E> receipt) {
        List<Entry<E>> entries = receipt.entries().stream()
                .filter(entry -> !(entry.event() instanceof Reliance || entry.event() instanceof FourEyesFact.Seconded))
                .toList();
        return entries.size() == receipt.entries().size() ? receipt : new Receipt<>(entries, receipt.replayed());
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Receipt<?> receipt) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).eTag(Tags.of(receipt.lastSeq()));
        return receipt.replayed() ? answer.header(REPLAYED, "true") : answer;
    }

    /**
     * 200 for one resource with its ETag and its entries; 304 where the caller has it already.
     *
     * @param subject the resource, as its events name it
     * @throws DomainException NOT_FOUND when there is none
     */
    public <R> ResponseEntity<Recorded<R>> one(Scope scope, String subject, Function<S, Optional<R>> find) {
        return one(scope, subject, subject, find);
    }

    /** The same for what has the version of another resource, since it also follows from that. */
    public <R> ResponseEntity<Recorded<R>> one(
            Scope scope, String versioned, String subject, Function<S, Optional<R>> find) {
        View<S> view = read(scope);
        R found = find.apply(view.state()).orElseThrow(() -> missing(subject));
        String tag = Tags.of(view.version(versioned).orElseThrow(() -> missing(versioned)));
        return Tags.isHeld(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : ResponseEntity.ok()
                        .eTag(tag)
                        .cacheControl(CacheControl.noCache())
                        .body(Recorded.of(scope, view, subject, found));
    }

    /** One resource with its entries, without a version, since it also follows from something else. */
    public <R> Recorded<R> recorded(Scope scope, Function<S, R> find, Function<? super R, @Nullable String> subject) {
        View<S> view = read(scope);
        R found = find.apply(view.state());
        return Recorded.of(scope, view, subject.apply(found), found);
    }

    /**
     * A page of resources, each with its entries.
     *
     * @param subject the resource that an item tells of, as its events name it; null where the caller is told no more of it than that it is
     *     there, and so nothing of its entries
     */
    public <R> Page<Recorded<R>> page(
            Scope scope, Function<S, Page<R>> page, Function<? super R, @Nullable String> subject) {
        View<S> view = read(scope);
        return page.apply(view.state()).map(item -> Recorded.of(scope, view, subject.apply(item), item));
    }

    private static DomainException missing(String subject) {
        return DomainException.notFound("resource", subject);
    }

    /** What is derived from the state, and neither has a version of its own nor is what entries say. */
    public <R> R view(Scope scope, Function<S, R> view) {
        return view.apply(read(scope).state());
    }

    /** The ledger as it stands at some moment after the call, whichever replica wrote it. */
    public View<S> read(Scope scope) {
        return ledger(scope).read();
    }

    /** What awaits a second person. */
    public Awaited awaited(Scope scope) {
        return two == null ? Awaited.NOTHING : two.awaited(read(scope).state());
    }

    /** One act that awaits a second person, as {@link #one}. */
    <R> ResponseEntity<Recorded<R>> awaited(Scope scope, String digest, Function<Proposal, Optional<R>> found) {
        return one(
                scope,
                FourEyesFact.subject(digest),
                state -> Optional.ofNullable(
                                two == null
                                        ? null
                                        : two.awaited(state).proposals().get(digest))
                        .flatMap(found));
    }

    /** 200 for the withdrawal of such an act by who asked for it. */
    <R> ResponseEntity<R> withdrawn(Scope scope, Change change, String digest, Function<Entry<?>, R> body) {
        TwoPeople<S, E> both = Objects.requireNonNull(two, "nothing in this ledger takes two people");
        return done(
                scope,
                change,
                both.eyes().withdrawal(digest),
                receipt -> body.apply(receipt.entries().getFirst()));
    }

    /** Where it is kept what awaits a second person; empty where nothing does. */
    Optional<AskedActs> asked() {
        return Optional.ofNullable(two).map(TwoPeople::asked);
    }

    /** What is kept in the ledgers. */
    public LedgerDefinition<S, E> definition() {
        return ledgers.definition();
    }

    /** The ledger itself. */
    public Ledger<S, E> ledger(Scope scope) {
        return ledgers.ledger(scope.ledger());
    }
}
