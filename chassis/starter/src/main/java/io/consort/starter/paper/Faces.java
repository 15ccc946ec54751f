package io.consort.starter.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fonts of a document: for each character the first that has it. */
final class Faces {

    /** Text that one font has. */
    record Run(Face face, String text) {}

    private final PDDocument document;
    private final Typeface typeface;
    private final Face usual;
    private @Nullable Face eastAsian;

    Faces(PDDocument document, Typeface typeface) throws IOException {
        this.document = document;
        this.typeface = typeface;
        this.usual = Face.of(document, typeface.parse());
    }

    /** The text, where no font has a character with its code point instead. */
    String printable(String text) throws IOException {
        StringBuilder printable = new StringBuilder(text.length());
        for (int character : text.codePoints().toArray()) {
            if (of(character) != null) {
                printable.appendCodePoint(character);
            } else {
                printable.append(String.format("[U+%04X]", character));
            }
        }
        return printable.toString();
    }

    /** Printable text, taken apart by fonts. */
    List<Run> runs(String printable) throws IOException {
        List<Run> runs = new ArrayList<>(1);
        Face face = usual;
        int from = 0;
        for (int at = 0; at < printable.length(); at = printable.offsetByCodePoints(at, 1)) {
            Face next = of(printable.codePointAt(at));
            if (next != null && !next.equals(face)) {
                add(runs, face, printable.substring(from, at));
                face = next;
                from = at;
            }
        }
        add(runs, face, printable.substring(from));
        return runs;
    }

    private static void add(List<Run> runs, Face face, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(face, text));
        }
    }

    float width(String printable, float size) throws IOException {
        float width = 0;
        for (Run run : runs(printable)) {
            width += run.face().width(run.text(), size);
        }
        return width;
    }

    private @Nullable Face of(int character) throws IOException {
        if (usual.has(character)) {
            return usual;
        }
        Face other = eastAsian == null ? Face.of(document, typeface.parseEastAsian()) : eastAsian;
        eastAsian = other;
        return other.has(character) ? other : null;
    }
}
