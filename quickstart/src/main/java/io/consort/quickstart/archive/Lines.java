package io.consort.quickstart.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file to the byte, since it is bytes that were hashed. Each is ended by a line feed. */
final class Lines implements AutoCloseable {

    /** Far more than the longest entry that a ledger takes, in bytes. */
    private static final int LONGEST = 100_000;

    private final String name;
    private final InputStream file;
    private long number;

    Lines(String name, InputStream file) {
        this.name = name;
        this.file = new BufferedInputStream(file, 1 << 16);
    }

    /** The next line without its line feed; null after the last. */
    byte @Nullable [] next() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = file.read(); each != '\n'; each = file.read()) {
            if (each < 0) {
                if (line.size() == 0) {
                    return null;
                }
                throw new FlawException("Line " + number + " of " + name + " is cut short.");
            }
            if (line.size() == LONGEST) {
                throw new FlawException("Line " + number + " of " + name + " is longer than any entry.");
            }
            line.write(each);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
