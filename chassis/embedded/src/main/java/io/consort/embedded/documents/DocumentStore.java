package io.consort.embedded.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collections that share a journal. */
public final class DocumentStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentStore.class);

    private final Journal journal;
    private final Closeable lock;
    private final Map<String, KeyedDocuments> collections;

    private DocumentStore(Journal journal, Closeable lock, Map<String, KeyedDocuments> collections) {
        this.journal = journal;
        this.lock = lock;
        this.collections = collections;
    }

    /** A store that forgets when it is closed. */
    public static DocumentStore inMemory() {
        return new DocumentStore(new HeapJournal(), () -> {}, new ConcurrentHashMap<>());
    }

    /**
     * Opens the store in a folder, or begins one there.
     *
     * @throws StoreRefusedException when another store has the folder, or what is in it is damaged
     */
    public static DocumentStore open(Path folder) {
        try {
            FolderLock lock = FolderLock.take(folder);
            try {
                return open(folder, new LocalDisk(), lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new StoreRefusedException("The folder " + folder + " cannot hold a store: " + failure, failure);
        }
    }

    /**
     * As the other, on a disk.
     *
     * @param lock closed with the store
     */
    static DocumentStore open(Path folder, Disk disk, Closeable lock) throws IOException {
        Path path = folder.resolve("journal");
        Rewriting rewriting = new Rewriting(disk, folder, path);
        rewriting.tidy();
        FileJournal journal = FileJournal.open(disk, path);
        try {
            Map<String, KeyedDocuments> collections = new ConcurrentHashMap<>();
            AtomicLong worthKeeping = new AtomicLong();
            journal.replay((place, size, change) -> worthKeeping.addAndGet(collections
                    .computeIfAbsent(change.collection(), name -> new KeyedDocuments(name, journal))
                    .replay(place, size, change)));
            disk.sync(folder);
            if (!Rewriting.isWorthIt(journal.length(), worthKeeping.get())) {
                return new DocumentStore(journal, lock, collections);
            }
            LOG.info("Rewriting {}: of its {} bytes {} are in use", path, journal.length(), worthKeeping);
            LongStream places = collections.values().stream()
                    .flatMapToLong(KeyedDocuments::places)
                    .sorted();
            if (!rewriting.rewrite(journal, places, worthKeeping.get())) {
                return new DocumentStore(journal, lock, collections);
            }
        } catch (IOException | RuntimeException failure) {
            closeAfter(failure, journal);
            throw failure;
        }
        journal.close();
        return open(folder, disk, lock);
    }

    private static void closeAfter(Exception failure, FileJournal journal) {
        try {
            journal.close();
        } catch (UncheckedIOException also) {
            failure.addSuppressed(also);
        }
    }

    /** A collection; empty unless something was put into it. */
    public KeyedDocuments collection(String name) {
        return collections.computeIfAbsent(name, fresh -> new KeyedDocuments(fresh, journal));
    }

    /** The names of all collections that hold a document. */
    public Set<String> names() {
        return collections.entrySet().stream()
                .filter(collection -> collection.getValue().size() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Completes when all that was changed so far outlives a crash; fails when the disk failed. */
    public CompletableFuture<Void> durable() {
        return journal.durable();
    }

    /** What the disk was given to do so far. */
    public Written written() {
        return journal.written();
    }

    /** Brings the rest to disk and lets go of the folder. */
    @Override
    public void close() {
        try (lock) {
            journal.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
