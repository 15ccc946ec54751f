package io.consort.starter.memory;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import java.util.List;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A state of many small objects: books, each with a title and a list of its authors. */
record Library(PMap<String, Library.Book> books) {

    static final LedgerDefinition<Library, LibraryEvent> DEFINITION = new LedgerDefinition<>(
            "library",
            Library.class,
            new Library(HashTreePMap.empty()),
            (library, event, header) -> switch (event) {
                case LibraryEvent.BookAdded(String id, Book book) -> new Library(library.books.plus(id, book));
            },
            EventTypes.of(LibraryEvent.class)
                    .with("library.book-added.v1", LibraryEvent.BookAdded.class)
                    .build());

    record Book(String title, List<String> authors) {}

    sealed interface LibraryEvent extends Event {
        record BookAdded(String id, Book book) implements LibraryEvent {
            @Override
            public String subject() {
                return "books/" + id;
            }
        }
    }

    /** Adds books by number. */
    record Add(int first, int count) implements Command<Library, LibraryEvent> {
        @Override
        public List<LibraryEvent> decide(Library library, Context context) {
            return IntStream.range(first, first + count)
                    .<LibraryEvent>mapToObj(number -> new LibraryEvent.BookAdded("B-" + number, book(number)))
                    .toList();
        }
    }

    static Book book(int number) {
        return new Book(
                "On the matter of " + number,
                IntStream.range(0, 12)
                        .mapToObj(n -> "Author " + n + " of " + number)
                        .toList());
    }
}
