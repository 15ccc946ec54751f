package io.consort.starter.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression of what is served, where it is asked for (RFC 9110 §12.5.3). The same bytes give the same compressed bytes. */
final class Gzip {

    private Gzip() {}

    /** Whether a value of {@code Accept-Encoding} names gzip, and does not say that it is not wanted. */
    static boolean isAccepted(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                        .map(each -> each.replaceAll("[ \t]", ""))
                        .filter(each -> each.equals("gzip") || each.startsWith("gzip;"))
                        .anyMatch(each -> !each.matches("gzip;q=0(\\.0*)?"));
    }

    static byte[] of(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) { // it is written to memory
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
