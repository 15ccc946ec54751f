package io.consort.embedded.documents;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a folder for one store alone; the operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * @throws StoreRefusedException when another store has it
     */
    static FolderLock take(Path folder) throws IOException {
        Path path = Files.createDirectories(folder).resolve("lock");
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            String holder = Files.readString(path, StandardCharsets.US_ASCII);
            file.close();
            throw new StoreRefusedException(
                    "The folder " + folder + " is in use by another store, in process " + holder + ".");
        }
        sign(file);
        return new FolderLock(file);
    }

    /** Says who has it. It is had without that too, where the disk is full. */
    private static void sign(FileChannel file) {
        try {
            file.truncate(0);
            file.write(
                    StandardCharsets.US_ASCII.encode(
                            Long.toString(ProcessHandle.current().pid())),
                    0);
        } catch (IOException noRoom) {
            LOG.warn("The lock of the store cannot name its holder", noRoom);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
