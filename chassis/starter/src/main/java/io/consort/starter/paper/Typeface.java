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

/**
 * The fonts that documents are written in. They come with libraries, so that no font of the machine goes into a document: one for
 * Latin, Greek, Cyrillic and Hebrew, and a large one for Chinese, Japanese and Korean that is read only where a text needs it.
 */
public final class Typeface {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** WenQuanYi Zen Hei, which the build takes out of a library; GPL 2 with the exception for documents that embed it. */
    private static final String ZEN_HEI = "/fonts/WenQuanZhengHei.ttf";

    private final byte[] bytes;

    /** Liberation Sans and WenQuanYi Zen Hei. */
    public Typeface() {
        try (InputStream in = open(PDDocument.class, LIBERATION)) {
            bytes = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Parsed anew, since what is parsed belongs to one document. */
    TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes)));
    }

    /** The large one: 13 MB, so it is not kept. */
    TrueTypeFont parseEastAsian() throws IOException {
        try (InputStream in = open(Typeface.class, ZEN_HEI)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    private static InputStream open(Class<?> beside, String path) {
        return Objects.requireNonNull(beside.getResourceAsStream(path), path);
    }
}
