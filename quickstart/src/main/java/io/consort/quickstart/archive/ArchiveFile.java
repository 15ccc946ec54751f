package io.consort.quickstart.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP file with the ledger of a service as that service serves it, or with the ledgers of several, each in its folder. */
public final class ArchiveFile implements AutoCloseable {

    private final ZipFile zip;

    private ArchiveFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether a file begins as a ZIP file does. */
    public static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(2);
            return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
        }
    }

    /**
     * Opens one.
     *
     * @throws IOException when it cannot be read, as when it was cut short
     */
    public static ArchiveFile open(Path file) throws IOException {
        return new ArchiveFile(new ZipFile(file.toFile()));
    }

    /** The ledgers in it, by folder. */
    public List<ArchivedLedger> ledgers() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(ArchivedLedger.MANIFEST) || name.endsWith("/" + ArchivedLedger.MANIFEST))
                .sorted()
                .map(name ->
                        new ArchivedLedger(zip, name.substring(0, name.length() - ArchivedLedger.MANIFEST.length())))
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
