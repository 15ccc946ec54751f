package io.consort.starter.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font that documents are written in. It comes with the library, so that no font of the machine goes into a document. */
public final class Typeface {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final byte[] bytes;

    /** Liberation Sans. */
    public Typeface() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION), LIBERATION)) {
            bytes = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Parsed anew, since what is parsed belongs to one document. */
    TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes)));
    }
}
